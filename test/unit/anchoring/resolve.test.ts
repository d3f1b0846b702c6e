import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../../src/anchoring/describe-text.ts';
import { locate } from '../../../src/anchoring/resolve.ts';
import { type Span, trimSpan } from '../../../src/anchoring/span.ts';

const page =
  'Gesprek over uw uitkering\nWij nemen het gesprek op met beeld en geluid. De opname bewaren wij 26 ' +
  'maanden. Wilt u dat niet, bel ons dan.\nKlik hier voor meer informatie.\nPrivacy\nKlik hier voor ' +
  'de verklaring.';

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const mark = (text: string, words: string, from = 0) =>
  describeText(text, spanOf(text, words, from));
const anchored = (span: Span) => ({ status: 'anchored', ...span });

/** Text of few words, so that the same words come back often. */
const texts = fc
  .array(fc.constantFrom('wij', 'filmen', 'u', 'niet', '😀', 'gesprek\n'), { minLength: 1 })
  .map((words) => words.join(' ').replaceAll('\n ', '\n').trim());

const textWithSpan = fc
  .tuple(texts, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const [start, end] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
    return { text, span: trimSpan(text, { start: start ?? 0, end: end ?? 0 }) };
  })
  .filter((marked): marked is { text: string; span: Span } => marked.span !== null);

describe('laws', () => {
  test('describe → locate gives the same place on the same page', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        expect(locate(text, describeText(text, span))).toEqual(anchored(span));
      }),
    );
  });

  test('what is found has the words that were marked', () => {
    fc.assert(
      fc.property(textWithSpan, texts, ({ text, span }, other) => {
        const found = locate(other, describeText(text, span));
        if ('start' in found)
          expect(other.slice(found.start, found.end).replaceAll('\n', ' ')).toBe(
            text.slice(span.start, span.end).replaceAll('\n', ' '),
          );
      }),
    );
  });

  test('text that comes in elsewhere on the page does not move the mark to other words', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 300 });
    fc.assert(
      fc.property(long, long, long, (before, after, inserted) => {
        const passage =
          'Vooraf: wij nemen uw gesprek op en bewaren de opname twee jaar. Tot ziens.';
        const text = `${before}${passage}${after}`;
        const changed = `${inserted}${before}${passage}${after}${inserted}`;
        const span = spanOf(changed, 'gesprek op');
        expect(locate(changed, mark(text, 'gesprek op'))).toMatchObject(span);
      }),
    );
  });

  test('of twins without other surroundings none is chosen once the page moved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (times, shift) => {
          const row = `${'-'.repeat(60)} Wij filmen. ${'-'.repeat(60)}`;
          const text = Array(times).fill(row).join('');
          const selectors = mark(text, 'Wij filmen.', row.length);
          const moved = `${'x'.repeat(shift)}${text}`;
          expect(locate(moved, selectors)).toEqual({ status: 'ambiguous' });
        },
      ),
    );
  });
});

describe('a changed page', () => {
  const words = 'De opname bewaren wij 26 maanden.';

  test.each([
    ['with a banner on top', `Deze website gebruikt cookies.\n${page}`],
    ['in other blocks', page.replaceAll('\n', ' ').replace('geluid. De', 'geluid.\nDe')],
    ['with other words before', page.replace('beeld en geluid', 'video')],
    ['with other words after', page.replace('dat niet', 'die opname niet')],
  ])('%s still has the passage', (_, changed) => {
    expect(locate(changed, mark(page, words))).toEqual(anchored(spanOf(changed, words)));
  });

  test.each([
    ['a number', page.replace('26', '14')],
    ['a letter', page.replace('bewaren', 'Bewaren')],
    ['everything', 'Pagina niet gevonden'],
    ['emptiness', ''],
  ])('that changed %s in the passage has lost it', (_, changed) => {
    expect(locate(changed, mark(page, words))).toEqual({ status: 'orphaned' });
  });

  test('finds the second of two equal quotes by what stands around it', () => {
    const second = page.lastIndexOf('Klik hier');
    const changed = `Nieuw: bel ons.\n${page}`;
    expect(locate(changed, mark(page, 'Klik hier', second))).toEqual(
      anchored(spanOf(changed, 'Klik hier', second + 3)),
    );
  });

  test('a short quote in other surroundings is only suggested', () => {
    const changed = 'Wij zijn verhuisd. Klik hier om de nieuwe website te openen.';
    const span = spanOf(changed, 'Klik hier');
    expect(locate(changed, mark(page, 'Klik hier'))).toEqual({ status: 'suggested', ...span });
  });

  test('old words at the old place in other surroundings are not believed', () => {
    const text = 'Naam: ja. Adres: ja. Film: ja. Foto: nee.';
    const changed = 'Film: ja. Adres: ja. Naam: ja. Foto: nee.';
    const found = locate(changed, mark(text, 'ja', text.indexOf('Film')));
    expect(found).not.toMatchObject({ status: 'anchored', start: text.indexOf('ja', 22) });
  });
});

test('more places than can be compared are ambiguous, and quickly so', () => {
  const text = `${'ja '.repeat(300_000)}einde`;
  const [quote] = describeText(text, { start: 3, end: 5 });
  const startedAt = performance.now();
  expect(locate(text, [quote])).toEqual({ status: 'ambiguous' });
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test('a mark of a whole page has no words to look for', () => {
  expect(locate(page, [{ type: 'CssSelector', value: 'body' }])).toEqual({
    status: 'not-searched',
  });
});

test('context is cut between characters', () => {
  const text = `${'😀'.repeat(60)} wij filmen ${'😀'.repeat(60)}`;
  for (const shift of ['', 'x']) {
    const [quote] = mark(`${shift}${text}`, `wij filmen${shift}`.slice(0, 10));
    expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u);
  }
});
