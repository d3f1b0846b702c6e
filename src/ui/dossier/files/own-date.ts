/** A date that somebody types because it was not found: what stands in the fields, and what it comes to. */
import type { FileEvent, FileEventKind } from '../../../domain/added-file.ts';
import { emptyDate, readTypedDate, type TypedDate } from '../../../domain/typed-answer.ts';

export type TypedEvent = {
  readonly date: TypedDate;
  readonly kind: FileEventKind | null;
  readonly page: string;
  readonly words: string;
};

export const emptyEvent: TypedEvent = { date: emptyDate, kind: null, page: '', words: '' };

export type EventProblem = 'date' | 'kind' | 'page' | 'words';

/** What is still to be looked at; empty when it makes an event. */
export function problemsOf(typed: TypedEvent, pageCount: number): EventProblem[] {
  const problems: Readonly<Record<EventProblem, boolean>> = {
    date: readTypedDate(typed.date) === null,
    kind: typed.kind === null,
    page: typed.page.trim() !== '' && pageOf(typed, pageCount) === null,
    // What a date of "something else" is of, its words alone can tell.
    words: typed.kind === 'other' && typed.words.trim() === '',
  };
  return (['date', 'kind', 'page', 'words'] as const).filter((one) => problems[one]);
}

/** `null` when it is no page of the file. */
function pageOf({ page }: TypedEvent, pageCount: number): number | null {
  const typed = page.trim();
  const number = Number(typed);
  return /^\d{1,6}$/.test(typed) && number >= 1 && number <= pageCount ? number : null;
}

/** The event, or `null` while something is to be looked at. */
export function eventFrom(typed: TypedEvent, pageCount: number): FileEvent | null {
  const date = readTypedDate(typed.date);
  if (problemsOf(typed, pageCount).length > 0 || date === null || typed.kind === null) return null;
  return { what: typed.kind, date, page: pageOf(typed, pageCount), words: typed.words.trim() };
}
