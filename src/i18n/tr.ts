/** Turkish. */

import type { Messages } from './nl.ts';
import { answerCheck } from './tr/answer-check.ts';
import { answers } from './tr/answers.ts';
import { apForm } from './tr/ap-form.ts';
import { backup } from './tr/backup.ts';
import { calendar } from './tr/calendar.ts';
import { change } from './tr/change.ts';
import { channels } from './tr/channels.ts';
import { covers } from './tr/covers.ts';
import { desk } from './tr/desk.ts';
import { files } from './tr/files.ts';
import { inspected } from './tr/inspected.ts';
import { keys } from './tr/keys.ts';
import { letterPdf } from './tr/letter-pdf.ts';
import { masks } from './tr/masks.ts';
import { mySteps } from './tr/my-steps.ts';
import { original } from './tr/original.ts';
import { pack } from './tr/pack.ts';
import { pageDid } from './tr/page-did.ts';
import { paper } from './tr/paper.ts';
import { privateDossier } from './tr/private-dossier.ts';
import { proof } from './tr/proof.ts';
import { received } from './tr/received.ts';
import { review } from './tr/review.ts';
import { routes } from './tr/routes.ts';
import { slip } from './tr/slip.ts';
import { sourceDifference } from './tr/source-difference.ts';
import { stamps } from './tr/stamps.ts';
import { steps } from './tr/steps.ts';
import { talkCard } from './tr/talk-card.ts';
import { tier } from './tr/tier.ts';
import { undo } from './tr/undo.ts';
import { viewer } from './tr/viewer.ts';
import { trPopup } from './tr-popup.ts';

export const tr: Messages = {
  ...trPopup,
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
  disclaimer: 'Kantlijn hukuki tavsiye vermez.',
};
