/** English. */
import { answerCheck } from './en/answer-check.ts';
import { answers } from './en/answers.ts';
import { apForm } from './en/ap-form.ts';
import { backup } from './en/backup.ts';
import { calendar } from './en/calendar.ts';
import { change } from './en/change.ts';
import { channels } from './en/channels.ts';
import { covers } from './en/covers.ts';
import { desk } from './en/desk.ts';
import { files } from './en/files.ts';
import { inspected } from './en/inspected.ts';
import { keys } from './en/keys.ts';
import { letterPdf } from './en/letter-pdf.ts';
import { masks } from './en/masks.ts';
import { mySteps } from './en/my-steps.ts';
import { original } from './en/original.ts';
import { pack } from './en/pack.ts';
import { pageDid } from './en/page-did.ts';
import { paper } from './en/paper.ts';
import { privateDossier } from './en/private-dossier.ts';
import { proof } from './en/proof.ts';
import { received } from './en/received.ts';
import { review } from './en/review.ts';
import { routes } from './en/routes.ts';
import { slip } from './en/slip.ts';
import { sourceDifference } from './en/source-difference.ts';
import { stamps } from './en/stamps.ts';
import { steps } from './en/steps.ts';
import { talkCard } from './en/talk-card.ts';
import { tier } from './en/tier.ts';
import { undo } from './en/undo.ts';
import { viewer } from './en/viewer.ts';
import { enPopup } from './en-popup.ts';
import type { Messages } from './nl.ts';

export const en: Messages = {
  ...enPopup,
  tier,
  inspected,
  answers,
  paper,
  talkCard,
  desk,
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
  letterPdf,
  private: privateDossier,
  pack,
  pageDid,
  original,
  sourceDifference,
  change,
  viewer,
  slip,
  undo,
  backup,
  review,
  covers,
  masks,
  received,
  stamps,
  disclaimer: 'Kantlijn does not give legal advice.',
};
