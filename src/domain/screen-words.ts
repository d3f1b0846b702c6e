/** Woordplaatsen: where the words stood on the picture of the window, so that boxes can be proposed over them. */
import type { Box } from './capture.ts';

export type WordPlace = Box & {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
};

/**
 * Shown on the picture, and in no text of it: a field with what the page put there, a field with what somebody
 * typed or chose, a page of another site in a frame.
 */
export const unsearchedKinds = ['field', 'typed', 'frame'] as const;
export type UnsearchedKind = (typeof unsearchedKinds)[number];

export type Unsearched = { readonly of: UnsearchedKind; readonly box: Box };

/** All boxes in CSS pixels from the top left of the window or the page, cut off where the window or a box with a bar ends. */
export type ScreenWords = {
  /** How wide what the picture shows is, in CSS pixels. */
  readonly width: number;
  /** What could be read in the window, in the order of the page; frames follow each other. */
  readonly text: string;
  /** In the order of the text. A word that is broken over two lines has two. */
  readonly places: readonly WordPlace[];
  readonly unsearched: readonly Unsearched[];
};

/** More than any window shows; what is beyond is not proposed. */
export const mostWordPlaces = 20_000;

/** The same for what no text has. */
export const mostUnsearched = 1_000;

export const noScreenWords: ScreenWords = { width: 0, text: '', places: [], unsearched: [] };

/** The words of one frame behind those of another. */
export function joinedWords(one: ScreenWords, other: ScreenWords): ScreenWords {
  const before = one.text === '' ? '' : `${one.text}\n`;
  const shift = before.length;
  const moved = other.places.map((place) => ({
    ...place,
    start: place.start + shift,
    end: place.end + shift,
  }));
  return {
    width: one.width,
    text: before + other.text,
    places: [...one.places, ...moved].slice(0, mostWordPlaces),
    unsearched: [...one.unsearched, ...other.unsearched].slice(0, mostUnsearched),
  };
}

/** Every box with something of the span in it. */
export const boxesOver = (
  { places }: ScreenWords,
  { start, end }: Pick<WordPlace, 'start' | 'end'>,
): readonly Box[] => places.filter((place) => place.start < end && start < place.end).map(boxOf);

const boxOf = ({ left, top, width, height }: WordPlace): Box => ({ left, top, width, height });
