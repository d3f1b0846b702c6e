/** One judge for every engine: what counts as right, found, wrong, and changed in meaning. */
import { describe, expect, test } from 'vitest';
import { classOf, tallyCase, type Verdict, verdictOn } from '../../bench/anchoring/judge.ts';
import { missesIn } from '../../bench/anchoring/misses.ts';
import type { EditCase, Offsets, QuoteCase } from '../../bench/edits/case.ts';

const expected: readonly Offsets[] = [[100, 200]];

test.each<[string, Offsets, Verdict]>([
  ['all of it', [100, 200], 'right'],
  ['nine tenths of it', [110, 200], 'right'],
  ['less than nine tenths', [111, 200], 'partly right'],
  ['half of it', [100, 150], 'partly right'],
  ['twice as much', [100, 300], 'partly right'],
  ['less than half', [100, 149], 'wrong'],
  ['another place', [300, 400], 'wrong'],
  ['nothing of the text', [0, 0], 'wrong'],
])('anchored on %s', (_name, span, verdict) => {
  expect(verdictOn({ status: 'anchored', span }, expected)).toBe(verdict);
});

test('of several places the best counts', () => {
  const answer = { status: 'anchored', span: [500, 600] } as const;
  expect(verdictOn(answer, [...expected, [500, 600]])).toBe('right');
});

test('whatever is anchored where nothing stands any more is falsely anchored', () => {
  expect(verdictOn({ status: 'anchored', span: [1, 9] }, null)).toBe('falsely anchored');
});

test('a suggestion is told from an anchor, and a good one from a bad one', () => {
  const suggested = (span: Offsets) => ({ status: 'suggested', span }) as const;
  expect(verdictOn(suggested([100, 160]), expected)).toBe('suggested, found');
  expect(verdictOn(suggested([300, 400]), expected)).toBe('suggested, wrong');
  expect(verdictOn(suggested([100, 160]), null)).toBe('suggested, wrong');
});

test.each<['ambiguous' | 'orphaned' | 'not-searched', Verdict]>([
  ['ambiguous', 'ambiguous'],
  ['orphaned', 'orphaned'],
  ['not-searched', 'not searched'],
])('%s is never right, whatever range comes with it', (status, verdict) => {
  expect(verdictOn({ status, span: [100, 200] }, expected)).toBe(verdict);
});

function caseOf(before: string, after: string, quote: Partial<QuoteCase> = {}): EditCase {
  const whole: QuoteCase = {
    start: 0,
    end: before.length,
    class: 'edited',
    expected: [[0, after.length]],
    ...quote,
  };
  return { document: 'x', commit: '', before: [before], after: [after], quotes: [whole] };
}

describe('the class of an edited passage', () => {
  const nameOf = (one: EditCase) => one.quotes.map((quote) => classOf(quote, one));

  test.each([
    ['a number', 'Wij bewaren het 26 maanden', 'Wij bewaren het 14 maanden'],
    ['a month', 'Dit geldt vanaf maart', 'Dit geldt vanaf mei'],
    ['an English month', 'From January on', 'From March on'],
    ['a Dutch negation', 'Wij delen uw gegevens', 'Wij delen uw gegevens niet'],
    ['an English negation', 'We share no data', 'We share data'],
  ])('tells that %s changed', (_what, before, after) => {
    expect(nameOf(caseOf(before, after))).toEqual(['meaning changed']);
  });

  test('does not take the verb "may" for a month', () => {
    expect(nameOf(caseOf('We may share data', 'We will share data'))).toEqual(['edited']);
  });

  test('is edited while one of the places still says the same', () => {
    const one = caseOf('Na 3 dagen', 'Na 4 dagen of na 3 dagen', {
      expected: [
        [0, 10],
        [14, 24],
      ],
    });
    expect(nameOf(one)).toEqual(['edited']);
  });

  test('keeps its twin', () => {
    const one = caseOf('Na 3 dagen', 'Na 4 dagen', { class: 'edited+duplicate' });
    expect(nameOf(one)).toEqual(['meaning changed+duplicate']);
  });

  test('of what is not edited is what the case says', () => {
    const one = caseOf('Na 3 dagen', 'Na 4 dagen', { class: 'deleted', expected: null });
    expect(nameOf(one)).toEqual(['deleted']);
  });
});

test('verdicts are counted by class', () => {
  const one = caseOf('Dag', 'Dag', { class: 'intact', expected: [[0, 3]] });
  const answer = (span: Offsets) => [
    { status: 'anchored', span, error: null, tier: null } as const,
  ];
  const first = tallyCase({}, one, answer([0, 3]));
  expect(tallyCase(first, one, answer([1, 1]))).toEqual({
    intact: { total: 2, right: 1, wrong: 1 },
  });
});

test('what points at the wrong sentence is told in words, and nothing else is', () => {
  const one = caseOf('Na 3 dagen', 'Eerst dit. Na 3 dagen', { expected: [[11, 21]] });
  const answer = (span: Offsets) =>
    ({ status: 'anchored', span, error: null, tier: 'fuzzy' }) as const;
  expect(missesIn(one, [answer([11, 21])])).toEqual([]);
  expect(missesIn(one, [answer([0, 10])])).toMatchObject([
    { verdict: 'wrong', quote: 'Na 3 dagen', expected: 'Na 3 dagen', found: 'Eerst dit.' },
  ]);
});
