/** Dutch: the words that define what every other language must have. B1, "u", neutral, no promise. */
import { anchorStatus } from './nl/anchor-status.ts';
import { answerCheck } from './nl/answer-check.ts';
import { answers } from './nl/answers.ts';
import { apForm } from './nl/ap-form.ts';
import { backup } from './nl/backup.ts';
import { calendar } from './nl/calendar.ts';
import { change } from './nl/change.ts';
import { channels } from './nl/channels.ts';
import { closedPage } from './nl/closed-page.ts';
import { codes } from './nl/codes.ts';
import { covers } from './nl/covers.ts';
import { dossier } from './nl/dossier.ts';
import { files } from './nl/files.ts';
import { flags } from './nl/flags.ts';
import { gate } from './nl/gate.ts';
import { help } from './nl/help.ts';
import { inDoubt } from './nl/in-doubt.ts';
import { inspected } from './nl/inspected.ts';
import { inspection } from './nl/inspection.ts';
import { keys } from './nl/keys.ts';
import { letter } from './nl/letter.ts';
import { letterPdf } from './nl/letter-pdf.ts';
import { masks } from './nl/masks.ts';
import { mySteps } from './nl/my-steps.ts';
import { organisation } from './nl/organisation.ts';
import { original } from './nl/original.ts';
import { pack } from './nl/pack.ts';
import { pageDid } from './nl/page-did.ts';
import { paper } from './nl/paper.ts';
import { path } from './nl/path.ts';
import { popup } from './nl/popup.ts';
import { practiceList } from './nl/practice-list.ts';
import { practising } from './nl/practising.ts';
import { privateDossier } from './nl/private-dossier.ts';
import { proof } from './nl/proof.ts';
import { questions } from './nl/questions.ts';
import { readAloud } from './nl/read-aloud.ts';
import { received } from './nl/received.ts';
import { review } from './nl/review.ts';
import { routes } from './nl/routes.ts';
import { settings } from './nl/settings.ts';
import { sidePanel } from './nl/side-panel.ts';
import { slip } from './nl/slip.ts';
import { sourceDifference } from './nl/source-difference.ts';
import { stamps } from './nl/stamps.ts';
import { steps } from './nl/steps.ts';
import { talkCard } from './nl/talk-card.ts';
import { tier } from './nl/tier.ts';
import { undo } from './nl/undo.ts';
import { viewer } from './nl/viewer.ts';

export const nl = {
  name: 'Kantlijn',
  languageName: 'Nederlands',
  chooseLanguage: 'Taal',
  closedPage,
  tier,
  anchorStatus,
  codes,
  loading: 'Even geduld',
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
  municipality: (name: string) => `Gemeente ${name}`,
  disclaimer: 'Kantlijn geeft geen juridisch advies.',
};

export type Messages = typeof nl;
