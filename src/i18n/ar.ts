/** Arabic. */
import { anchorStatus } from './ar/anchor-status.ts';
import { answerCheck } from './ar/answer-check.ts';
import { answers } from './ar/answers.ts';
import { apForm } from './ar/ap-form.ts';
import { backup } from './ar/backup.ts';
import { calendar } from './ar/calendar.ts';
import { change } from './ar/change.ts';
import { channels } from './ar/channels.ts';
import { closedPage } from './ar/closed-page.ts';
import { codes } from './ar/codes.ts';
import { covers } from './ar/covers.ts';
import { dossier } from './ar/dossier.ts';
import { files } from './ar/files.ts';
import { flags } from './ar/flags.ts';
import { gate } from './ar/gate.ts';
import { help } from './ar/help.ts';
import { inDoubt } from './ar/in-doubt.ts';
import { inspected } from './ar/inspected.ts';
import { inspection } from './ar/inspection.ts';
import { keys } from './ar/keys.ts';
import { letter } from './ar/letter.ts';
import { letterPdf } from './ar/letter-pdf.ts';
import { masks } from './ar/masks.ts';
import { mySteps } from './ar/my-steps.ts';
import { organisation } from './ar/organisation.ts';
import { original } from './ar/original.ts';
import { pack } from './ar/pack.ts';
import { pageDid } from './ar/page-did.ts';
import { paper } from './ar/paper.ts';
import { path } from './ar/path.ts';
import { popup } from './ar/popup.ts';
import { practiceList } from './ar/practice-list.ts';
import { practising } from './ar/practising.ts';
import { privateDossier } from './ar/private-dossier.ts';
import { proof } from './ar/proof.ts';
import { questions } from './ar/questions.ts';
import { readAloud } from './ar/read-aloud.ts';
import { received } from './ar/received.ts';
import { review } from './ar/review.ts';
import { routes } from './ar/routes.ts';
import { settings } from './ar/settings.ts';
import { sidePanel } from './ar/side-panel.ts';
import { slip } from './ar/slip.ts';
import { sourceDifference } from './ar/source-difference.ts';
import { stamps } from './ar/stamps.ts';
import { steps } from './ar/steps.ts';
import { talkCard } from './ar/talk-card.ts';
import { tier } from './ar/tier.ts';
import { undo } from './ar/undo.ts';
import { viewer } from './ar/viewer.ts';
import type { Messages } from './nl.ts';

export const ar: Messages = {
  name: 'Kantlijn',
  languageName: 'العربية',
  chooseLanguage: 'اللغة',
  closedPage,
  tier,
  anchorStatus,
  codes,
  loading: 'لحظة من فضلكم',
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
  municipality: (name) => `بلدية ${name}`,
  disclaimer: 'لا يقدّم Kantlijn استشارة قانونية.',
};
