/** What no font has is shown by its code point; what only joins or turns others is not shown. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type } from '../laid.ts';
import { linesOf, seenOn } from '../lines.ts';

const seen = (text: string) => linesOf(text, { width: 10_000 }).map(seenOn).join('|');

test.each([
  ['an emoji', 'a😀', 'a[U+1F600]'],
  ['a family', '👩‍👧', '[U+1F469][U+1F467]'],
  ['a heart with its colour', '❤️', '[U+2764]'],
  ['a control character', 'a\u0007b', 'a[U+0007]b'],
  ['half a character', 'a\ud83d', 'a[U+D83D]'],
  ['Chinese', '中', '[U+4E2D]'],
  ['Hebrew', 'אב', '[U+05D0][U+05D1]'],
  ['a tab', 'a\tb', 'a    b'],
  ['a thin space', 'a\u2009b', 'a b'],
  ['signs that turn words', 'a\u202eb\u202c', 'ab'],
  ['a mark for byte order', '\ufeffa', 'a'],
  ['Dutch, Turkish, Polish, Greek, Russian', 'één ğİış ąż Ω ж €', 'één ğİış ąż Ω ж €'],
])('%s', (_name, text, shown) => {
  expect(seen(text)).toBe(shown);
});

test('every character of any text is in the font that draws it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const missing = linesOf(text)
        .flatMap(({ pieces }) => pieces)
        .filter(({ font, text: drawn }) =>
          [...drawn].some((one) => !type.fonts.covers(font, one.codePointAt(0) ?? 0)),
        );
      expect(missing).toEqual([]);
    }),
  );
});
