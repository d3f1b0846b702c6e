/** The words of several frames in one text: each keeps its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxesOver,
  joinedWords,
  noScreenWords,
  type ScreenWords,
} from '../../../src/domain/screen-words.ts';

/** One word on each line of 20 pixels. */
const wordsOf = (words: readonly string[]): ScreenWords => {
  const text = words.join(' ');
  let start = 0;
  const places = words.map((word, line) => {
    const place = {
      start,
      end: start + word.length,
      left: 0,
      top: 20 * line,
      width: 50,
      height: 20,
    };
    start = place.end + 1;
    return place;
  });
  return { width: 50, text, places, unsearched: [] };
};

const someWords = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 6 });

test('whatever frames are joined, each word stands in the text where its place says', () => {
  fc.assert(
    fc.property(fc.array(someWords, { maxLength: 4 }), (frames) => {
      const { text, places } = frames.map(wordsOf).reduce(joinedWords, noScreenWords);
      expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(frames.flat());
    }),
  );
});

test('a piece of text has the box of every word that it touches, and of no other', () => {
  fc.assert(
    fc.property(someWords, fc.nat(60), fc.integer({ min: 1, max: 60 }), (list, start, length) => {
      const words = wordsOf(list);
      const span = { start, end: start + length };
      const touched = words.places.filter((one) =>
        Array.from({ length }, (_, at) => start + at).some((at) => at >= one.start && at < one.end),
      );
      expect(boxesOver(words, span).map(({ top }) => top)).toEqual(touched.map(({ top }) => top));
    }),
  );
});
