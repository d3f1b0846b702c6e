/**
 * Which letters fit what a dossier says now, those first that can come too late. A letter that does not
 * fit yet can be written all the same: what it lacks is told then.
 */
import type { PackContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import { type LetterKind, letterKinds } from '../../domain/letter.ts';
import type { LetterSubject } from '../../domain/letter-draft.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { aboutSubject, termsAbout } from './about-subject.ts';
import { fits } from './fits-now.ts';

export type LetterFor = { readonly kind: LetterKind; readonly fits: boolean };

/** Every kind once: what fits now first. */
export function lettersFor(
  contents: PackContents,
  subject: LetterSubject,
  today: Day,
): readonly LetterFor[] {
  const about = aboutSubject(contents, subject, today);
  const seen = { about, contents, terms: termsAbout(about, today), today };
  const order = inOrder(about.practice.routes);
  return order
    .map((kind) => ({ kind, fits: fits(kind, seen) }))
    .sort((a, b) => Number(b.fits) - Number(a.fits));
}

/** Letters with a term of the person's own, and what others wait for. */
const pressing: readonly LetterKind[] = [
  'objection',
  'objection-pro-forma',
  'ap-objection',
  'ap-objection-pro-forma',
  'petition',
  'identification-reply',
  'appeal-no-decision',
  'notice-of-default',
  'reminder',
  'ombudsman',
];

const kindOfRoute = (route: RouteId): LetterKind | null => {
  if (route === 'access') return 'access-request';
  if (route === 'ap-enforcement-request') return 'ap-complaint';
  return letterKinds.find((kind) => kind === route) ?? null;
};

const inOrder = (routes: readonly RouteId[]): LetterKind[] => [
  ...new Set([...pressing, ...routes.flatMap((route) => kindOfRoute(route) ?? []), ...letterKinds]),
];
