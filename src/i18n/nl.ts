/** Dutch: the words that define what every other language must have. B1, "u", neutral, no promise. */
import { answerCheck } from './nl/answer-check.ts';
import { answers } from './nl/answers.ts';
import { apForm } from './nl/ap-form.ts';
import { backup } from './nl/backup.ts';
import { calendar } from './nl/calendar.ts';
import { change } from './nl/change.ts';
import { channels } from './nl/channels.ts';
import { covers } from './nl/covers.ts';
import { desk } from './nl/desk.ts';
import { files } from './nl/files.ts';
import { inspected } from './nl/inspected.ts';
import { keys } from './nl/keys.ts';
import { letterPdf } from './nl/letter-pdf.ts';
import { masks } from './nl/masks.ts';
import { mySteps } from './nl/my-steps.ts';
import { original } from './nl/original.ts';
import { pack } from './nl/pack.ts';
import { pageDid } from './nl/page-did.ts';
import { paper } from './nl/paper.ts';
import { privateDossier } from './nl/private-dossier.ts';
import { proof } from './nl/proof.ts';
import { received } from './nl/received.ts';
import { review } from './nl/review.ts';
import { routes } from './nl/routes.ts';
import { slip } from './nl/slip.ts';
import { sourceDifference } from './nl/source-difference.ts';
import { stamps } from './nl/stamps.ts';
import { steps } from './nl/steps.ts';
import { talkCard } from './nl/talk-card.ts';
import { tier } from './nl/tier.ts';
import { undo } from './nl/undo.ts';
import { viewer } from './nl/viewer.ts';
import { nlPopup } from './nl-popup.ts';

export const nl = {
  ...nlPopup,
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
  disclaimer: 'Kantlijn geeft geen juridisch advies.',
};

export type Messages = typeof nl;
