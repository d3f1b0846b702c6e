/** Turkish. */

import type { Messages } from './nl.ts';
import { anchorStatus } from './tr/anchor-status.ts';
import { answerCheck } from './tr/answer-check.ts';
import { answers } from './tr/answers.ts';
import { apForm } from './tr/ap-form.ts';
import { backup } from './tr/backup.ts';
import { calendar } from './tr/calendar.ts';
import { change } from './tr/change.ts';
import { channels } from './tr/channels.ts';
import { closedPage } from './tr/closed-page.ts';
import { codes } from './tr/codes.ts';
import { covers } from './tr/covers.ts';
import { dossier } from './tr/dossier.ts';
import { files } from './tr/files.ts';
import { flags } from './tr/flags.ts';
import { gate } from './tr/gate.ts';
import { help } from './tr/help.ts';
import { inDoubt } from './tr/in-doubt.ts';
import { inspected } from './tr/inspected.ts';
import { inspection } from './tr/inspection.ts';
import { keys } from './tr/keys.ts';
import { letter } from './tr/letter.ts';
import { letterPdf } from './tr/letter-pdf.ts';
import { masks } from './tr/masks.ts';
import { mySteps } from './tr/my-steps.ts';
import { organisation } from './tr/organisation.ts';
import { original } from './tr/original.ts';
import { pack } from './tr/pack.ts';
import { pageDid } from './tr/page-did.ts';
import { paper } from './tr/paper.ts';
import { path } from './tr/path.ts';
import { popup } from './tr/popup.ts';
import { practiceList } from './tr/practice-list.ts';
import { practising } from './tr/practising.ts';
import { privateDossier } from './tr/private-dossier.ts';
import { proof } from './tr/proof.ts';
import { questions } from './tr/questions.ts';
import { readAloud } from './tr/read-aloud.ts';
import { received } from './tr/received.ts';
import { review } from './tr/review.ts';
import { routes } from './tr/routes.ts';
import { settings } from './tr/settings.ts';
import { sidePanel } from './tr/side-panel.ts';
import { slip } from './tr/slip.ts';
import { sourceDifference } from './tr/source-difference.ts';
import { stamps } from './tr/stamps.ts';
import { steps } from './tr/steps.ts';
import { talkCard } from './tr/talk-card.ts';
import { tier } from './tr/tier.ts';
import { undo } from './tr/undo.ts';
import { viewer } from './tr/viewer.ts';

export const tr: Messages = {
  name: 'Kantlijn',
  languageName: 'Türkçe',
  chooseLanguage: 'Dil',
  closedPage,
  tier,
  anchorStatus,
  codes,
  loading: 'Biraz bekleyin',
  popup,
  path,
  inspection,
  inspected,
  questions,
  practiceList,
  inDoubt,
  answers,
  paper,
  talkCard,
  organisation,
  dossier,
  files,
  steps,
  practising,
  sidePanel,
  flags,
  help,
  undo,
  mySteps,
  answerCheck,
  proof,
  calendar,
  channels,
  apForm,
  routes,
  keys,
  letter,
  letterPdf,
  private: privateDossier,
  pack,
  pageDid,
  original,
  sourceDifference,
  change,
  viewer,
  gate,
  settings,
  slip,
  backup,
  review,
  covers,
  masks,
  readAloud,
  received,
  stamps,
  municipality: (name) => `${name} Belediyesi`,
  disclaimer: 'Kantlijn hukuki tavsiye vermez.',
};
