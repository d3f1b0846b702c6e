/** The generated cases say the truth about themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditCase, QuoteCase } from '../../bench/edits/case.ts';
import { generateCases } from '../../bench/edits/generate-cases.ts';
import { hasLookAlike } from '../../bench/edits/look-alike.ts';
import { meaningOf, spelledOf } from '../../bench/edits/meaning.ts';
import { type Quotas, usualQuotas } from '../../bench/edits/quotas.ts';
import { dutchSiteTexts } from '../../bench/edits/site-lines.ts';

const texts = await dutchSiteTexts();
const rare = ['deleted+indistinct'];
const quotas: Quotas = Object.fromEntries(
  Object.keys(usualQuotas).map((name) => [name, rare.includes(name) ? 0 : 12]),
);
const cases = generateCases(texts, { seed: 7, quotas });

const foldLines = (text: string) => text.replaceAll('\n', ' ');
const textOf = (lines: readonly string[]) => lines.join('\n');

type Seen = QuoteCase & {
  readonly was: string;
  readonly is: string | null;
  readonly after: string;
};

function seen({ before, after, quotes }: EditCase): Seen[] {
  return quotes.map((quote) => {
    const [span] = quote.expected ?? [];
    return {
      ...quote,
      was: foldLines(textOf(before).slice(quote.start, quote.end)),
      is: span ? foldLines(textOf(after).slice(...span)) : null,
      after: foldLines(textOf(after)),
    };
  });
}

const all = cases.flatMap(seen);
const ofKind = (kind: string) => all.filter((quote) => quote.class.startsWith(kind));
const ofClass = (name: string) => all.filter((quote) => quote.class === name);

test('the same seed gives the same cases, another seed others', () => {
  const few: Quotas = { intact: 5, deleted: 3 };
  const made = generateCases(texts, { seed: 3, quotas: few });
  expect(generateCases(texts, { seed: 3, quotas: few })).toEqual(made);
  expect(generateCases(texts, { seed: 4, quotas: few })).not.toEqual(made);
});

test('every class has as many cases as were asked for', () => {
  for (const [name, count] of Object.entries(quotas))
    expect([name, ofClass(name).length]).toEqual([name, count]);
});

test('a class that no edit leads to is refused, with its name', () => {
  expect(() => generateCases(texts.slice(0, 1), { seed: 1, quotas: { vanished: 1 } })).toThrow(
    'cannot be made: 1 vanished',
  );
}, 120_000);

test.each(['intact', 'moved'])('what is %s reads the same where it is expected', (kind) => {
  for (const { was, is } of ofKind(kind)) expect(is).toBe(was);
});

test('what is edited reads otherwise, and means the same', () => {
  for (const { was, is } of ofKind('edited')) {
    expect(is).not.toBe(was);
    expect(meaningOf(is ?? '')).toBe(meaningOf(was));
    expect(spelledOf(is ?? '')).toBe(spelledOf(was));
  }
});

test('where the meaning changed a digit, a month or a negation differs', () => {
  for (const { was, is } of ofKind('meaning changed'))
    expect(meaningOf(is ?? '')).not.toBe(meaningOf(was));
});

test('where a number in words changed no digit, month or negation differs', () => {
  for (const { was, is } of ofKind('spelled number changed')) {
    expect(meaningOf(is ?? '')).toBe(meaningOf(was));
    expect(spelledOf(is ?? '')).not.toBe(spelledOf(was));
  }
});

describe('what is deleted', () => {
  test('is expected nowhere', () => {
    for (const { expected } of ofKind('deleted')) expect(expected).toBeNull();
  });

  test('stands nowhere, and nothing like it', () => {
    for (const { was, after } of ofClass('deleted')) expect(hasLookAlike(after, was)).toBe(false);
  });

  test('has something like it elsewhere only when its class says so', () => {
    for (const { was, after } of ofClass('deleted+look-alike')) {
      expect(after).not.toContain(was);
      expect(hasLookAlike(after, was)).toBe(true);
    }
    for (const { was, after } of ofClass('deleted+duplicate')) expect(after).toContain(was);
  });
});

/** The least number of edits from `quote` to any piece of `text`, by the book. */
function leastEdits(text: string, quote: string): number {
  let column = Array.from({ length: quote.length + 1 }, (_, row) => row);
  let least = quote.length;
  for (const unit of text) {
    const next = [0];
    for (let row = 1; row <= quote.length; row++)
      next.push(
        Math.min(
          (column[row - 1] ?? 0) + (quote[row - 1] === unit ? 0 : 1),
          (column[row] ?? 0) + 1,
          (next[row - 1] ?? 0) + 1,
        ),
      );
    column = next;
    least = Math.min(least, next[quote.length] ?? 0);
  }
  return least;
}

test('a look-alike is what the full table of edits says it is', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
  const some = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(few, some, (text, quote) => {
      const limit = Math.floor(quote.length * 0.3);
      expect(hasLookAlike(text, quote)).toBe(text !== '' && leastEdits(text, quote) <= limit);
    }),
    { numRuns: 500 },
  );
});
