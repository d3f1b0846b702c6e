/** Whether a letter that was made went out: somebody wrote it down after the last word of it. */
import { dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { LetterDraft } from '../domain/letter-draft.ts';
import { letterOfRoute } from '../domain/letter-routes.ts';
import type { Step } from '../domain/step.ts';

type Made = Pick<LetterDraft, 'letter' | 'revisedAt'>;

/** `step`: something that was sent about the same. What was sent on that very day counts too. */
export const isSentSince = ({ letter, revisedAt }: Made, step: Step): boolean =>
  letterOfRoute(step.route) === letter &&
  (step.revisedAt >= revisedAt || step.what.on >= dayOf(revisedAt, dutchTimeZone));
