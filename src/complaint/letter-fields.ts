/** What each letter asks of the person, what it can go on from, and which letters fit a dossier. */
import type { PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { authorityLetterKinds, type LetterKind } from '../domain/letter.ts';
import type { LetterChoice, LetterDetail, LetterSubject } from '../domain/letter-draft.ts';
import { isRouteId, type RouteId } from '../domain/route-id.ts';
import type { Step } from '../domain/step.ts';
import { fieldsOf } from './field-specs.ts';
import { aboutSubject, lastOfDays, stepsOf } from './from-dossier/about-subject.ts';
import { choiceIn } from './from-dossier/details.ts';
import { suggestionsFor } from './from-dossier/suggest-details.ts';
import { followable, stepOf } from './from-dossier/to-follow.ts';
import { languagesOf } from './languages-taken.ts';
import { apLabels } from './letters/ap-complaint-facts.ts';

export { type FieldSpec, fieldsOf } from './field-specs.ts';
export { type LetterFor, lettersFor } from './from-dossier/letters-for.ts';

/** The languages that its receiver takes. */
export function languagesOfLetter(kind: LetterKind): readonly LetterLanguage[] {
  if (kind === 'access-request') return ['nl', 'en'];
  const outward = authorityLetterKinds.find((one) => one === kind);
  return outward ? languagesOf[outward] : ['nl'];
}

/** The route that is taken by sending it; `null` for a letter that belongs to one that was taken. */
export function routeOfLetter(
  kind: LetterKind,
  details: readonly LetterDetail[] = [],
): RouteId | null {
  if (kind === 'access-request') return 'access';
  if (kind === 'collective-request') return 'ap-enforcement-request';
  if (kind === 'ap-complaint' && choiceIn(details, 'ap-label', apLabels) === 'enforcement')
    return 'ap-enforcement-request';
  return isRouteId(kind) ? kind : null;
}

/** The steps that a letter of this kind can go on from, the newest first; empty when it needs none. */
export const stepsToFollow = (
  kind: LetterKind,
  subject: LetterSubject,
  contents: PackContents,
): Step[] => followable(kind, aboutSubject(contents, subject, lastOfDays).letters).map(stepOf);

/** The kinds that go on from a step: without one there is no such letter. */
export const followingKinds: readonly LetterKind[] = [
  'identification-reply',
  'reminder',
  'notice-of-default',
  'objection',
  'objection-pro-forma',
  'appeal-no-decision',
  'petition',
  'ap-objection',
  'ap-objection-pro-forma',
  'ombudsman',
];

/** What can be chosen in `copies`: all that was sent and came back about it, the oldest first. */
export const stepsToEnclose = (subject: LetterSubject, contents: PackContents): Step[] =>
  stepsOf(aboutSubject(contents, subject, lastOfDays));

/** What the form may hold beforehand: for each field what the dossier says of it already. */
export const suggestedDetails = (
  choice: Omit<LetterChoice, 'details'>,
  contents: PackContents,
  today: Day,
): LetterDetail[] => {
  const fields = fieldsOf(choice.letter, contents.dossier.situation.writer);
  return suggestionsFor(
    fields.map(({ field }) => field),
    choice,
    contents,
    today,
  );
};
