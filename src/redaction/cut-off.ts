/**
 * Of a text that was cut from a longer one, a value that is covered may stand at the edge in part. A part is
 * not found as the value, and still tells much of it.
 */
import type { MappedText } from '../detection/mapped-text.ts';
import { foldedOf, plainOf } from '../detection/plain-text.ts';
import type { Cover } from '../domain/cover.ts';
import { needlesOf } from './needles.ts';
import { squashOf } from './squash.ts';

/** Fewer letters or digits are in every text. */
const least = 3;

export type Edges = { readonly start: boolean; readonly end: boolean };

/** `text` without what is a part of a covered value at the edges where it was cut. */
export type CutOff = (text: string, cutAt: Edges) => string;

export function cutOffWith(covers: readonly Cover[]): CutOff {
  const values = needlesOf(covers).map(({ letters }) => letters);
  return (text, { start, end }) => {
    const squash = squashOf(foldedOf(plainOf(text)));
    const from = start ? placeBehind(squash, partAtStart(squash.text, values)) : 0;
    const to = end ? placeBefore(squash, partAtEnd(squash.text, values), text) : text.length;
    return text.slice(from, Math.max(from, to));
  };
}

/** How many letters at the beginning of `text` are the end of a value, and not the whole of it. */
const partAtStart = (text: string, values: readonly string[]): number =>
  longest(values, (value) =>
    partsOf(value).find((length) => text.startsWith(value.slice(-length))),
  );

const partAtEnd = (text: string, values: readonly string[]): number =>
  longest(values, (value) =>
    partsOf(value).find((length) => text.endsWith(value.slice(0, length))),
  );

const longest = (values: readonly string[], of: (value: string) => number | undefined): number =>
  Math.max(0, ...values.map((value) => of(value) ?? 0));

/** The longest first. */
const partsOf = ({ length }: string): number[] =>
  Array.from({ length: Math.max(0, length - least) }, (_, at) => length - 1 - at);

const placeBehind = (squash: MappedText, length: number): number =>
  length === 0 ? 0 : squash.placeOf(0, length).end;

const placeBefore = (squash: MappedText, length: number, text: string): number =>
  length === 0
    ? text.length
    : squash.placeOf(squash.text.length - length, squash.text.length).start;
