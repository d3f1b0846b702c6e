/** Arabic. */
import { answerCheck } from './ar/answer-check.ts';
import { answers } from './ar/answers.ts';
import { apForm } from './ar/ap-form.ts';
import { backup } from './ar/backup.ts';
import { calendar } from './ar/calendar.ts';
import { change } from './ar/change.ts';
import { channels } from './ar/channels.ts';
import { covers } from './ar/covers.ts';
import { desk } from './ar/desk.ts';
import { files } from './ar/files.ts';
import { inspected } from './ar/inspected.ts';
import { keys } from './ar/keys.ts';
import { letterPdf } from './ar/letter-pdf.ts';
import { masks } from './ar/masks.ts';
import { mySteps } from './ar/my-steps.ts';
import { original } from './ar/original.ts';
import { pack } from './ar/pack.ts';
import { pageDid } from './ar/page-did.ts';
import { paper } from './ar/paper.ts';
import { privateDossier } from './ar/private-dossier.ts';
import { proof } from './ar/proof.ts';
import { received } from './ar/received.ts';
import { review } from './ar/review.ts';
import { routes } from './ar/routes.ts';
import { slip } from './ar/slip.ts';
import { sourceDifference } from './ar/source-difference.ts';
import { stamps } from './ar/stamps.ts';
import { steps } from './ar/steps.ts';
import { talkCard } from './ar/talk-card.ts';
import { tier } from './ar/tier.ts';
import { undo } from './ar/undo.ts';
import { viewer } from './ar/viewer.ts';
import { arPopup } from './ar-popup.ts';
import type { Messages } from './nl.ts';

export const ar: Messages = {
  ...arPopup,
  tier,
  inspected,
  answers,
  paper,
  talkCard,
  desk,
  files,
  steps,
  undo,
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
  backup,
  review,
  covers,
  masks,
  received,
  stamps,
  disclaimer: 'لا يقدّم Kantlijn استشارة قانونية.',
};
