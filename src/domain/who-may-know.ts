/**
 * Wie mag weten dat u dit bent? The first choice about what happens with a report: each has its
 * consequences, and a letter of its own or none. Nothing of it is kept but the letter.
 */
import type { LetterKind } from './letter.ts';
import type { Practice } from './practice.ts';

/** From those who get to know least to those who get to know most. */
export const whoMayKnow = ['nobody', 'helper', 'officer', 'authority-tip', 'organisation'] as const;
export type WhoMayKnow = (typeof whoMayKnow)[number];

const letters: Readonly<Partial<Record<WhoMayKnow, LetterKind>>> = {
  officer: 'officer-question',
  'authority-tip': 'ap-tip',
  organisation: 'access-request',
};

/** The letter that goes to them; `null` when nobody gets one. */
export const letterFor = (who: WhoMayKnow): LetterKind | null => letters[who] ?? null;

/** Whom a letter of that kind was chosen for; `null` when it is not one of the first letters. */
export const chosenFor = (kind: LetterKind): WhoMayKnow | null =>
  whoMayKnow.find((who) => letters[who] === kind) ?? null;

/** Those who can be chosen: the authority only where it is the one to go to. */
export const choicesFor = ({ notCompetent }: Pick<Practice, 'notCompetent'>): WhoMayKnow[] =>
  whoMayKnow.filter((who) => who !== 'authority-tip' || notCompetent === null);
