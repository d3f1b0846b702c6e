/** English. */
import { anchorStatus } from './en/anchor-status.ts';
import { answerCheck } from './en/answer-check.ts';
import { answers } from './en/answers.ts';
import { apForm } from './en/ap-form.ts';
import { backup } from './en/backup.ts';
import { calendar } from './en/calendar.ts';
import { change } from './en/change.ts';
import { channels } from './en/channels.ts';
import { closedPage } from './en/closed-page.ts';
import { codes } from './en/codes.ts';
import { covers } from './en/covers.ts';
import { dossier } from './en/dossier.ts';
import { files } from './en/files.ts';
import { flags } from './en/flags.ts';
import { gate } from './en/gate.ts';
import { help } from './en/help.ts';
import { inDoubt } from './en/in-doubt.ts';
import { inspected } from './en/inspected.ts';
import { inspection } from './en/inspection.ts';
import { keys } from './en/keys.ts';
import { letter } from './en/letter.ts';
import { letterPdf } from './en/letter-pdf.ts';
import { masks } from './en/masks.ts';
import { mySteps } from './en/my-steps.ts';
import { organisation } from './en/organisation.ts';
import { original } from './en/original.ts';
import { pack } from './en/pack.ts';
import { pageDid } from './en/page-did.ts';
import { paper } from './en/paper.ts';
import { path } from './en/path.ts';
import { popup } from './en/popup.ts';
import { practiceList } from './en/practice-list.ts';
import { practising } from './en/practising.ts';
import { privateDossier } from './en/private-dossier.ts';
import { proof } from './en/proof.ts';
import { questions } from './en/questions.ts';
import { readAloud } from './en/read-aloud.ts';
import { received } from './en/received.ts';
import { review } from './en/review.ts';
import { routes } from './en/routes.ts';
import { settings } from './en/settings.ts';
import { sidePanel } from './en/side-panel.ts';
import { slip } from './en/slip.ts';
import { sourceDifference } from './en/source-difference.ts';
import { stamps } from './en/stamps.ts';
import { steps } from './en/steps.ts';
import { talkCard } from './en/talk-card.ts';
import { tier } from './en/tier.ts';
import { undo } from './en/undo.ts';
import { viewer } from './en/viewer.ts';
import type { Messages } from './nl.ts';

export const en: Messages = {
  name: 'Kantlijn',
  languageName: 'English',
  chooseLanguage: 'Language',
  closedPage,
  tier,
  anchorStatus,
  codes,
  loading: 'One moment',
  popup,
  path,
  practising,
  sidePanel,
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
  help,
  undo,
  flags,
  backup,
  review,
  covers,
  masks,
  readAloud,
  received,
  stamps,
  municipality: (name) => `Municipality of ${name}`,
  disclaimer: 'Kantlijn does not give legal advice.',
};
