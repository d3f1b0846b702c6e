/** What was decided about a value counts for every way of writing it, until it is decided otherwise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CoverChoices,
  coversOf,
  isCovered,
  isSameValue,
  nothingChosen,
  type Proposal,
  shownOf,
  withDecision,
  withOwnList,
} from '../../../src/domain/cover-choice.ts';
import { personalKinds } from '../../../src/domain/personal.ts';

const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  kind: 'iban',
  value: 'NL91 ABNA 0417 1643 00',
  confidence: 'medium',
  reason: 'check-only',
  count: 1,
  places: ['page-text'],
  before: '',
  after: '',
  ...change,
});

const kinds = fc.constantFrom(...personalKinds);
const values = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 20 });
const decisions = fc.record({ kind: kinds, value: values, isCovered: fc.boolean() });

describe('a value that is proposed', () => {
  test('is covered at first only when it is sure', () => {
    expect(isCovered(proposal({ confidence: 'high' }), nothingChosen)).toBe(true);
    expect(isCovered(proposal({ confidence: 'medium' }), nothingChosen)).toBe(false);
    expect(isCovered(proposal({ confidence: 'low' }), nothingChosen)).toBe(false);
  });

  test('is what was decided last, however it is written', () => {
    const asked = proposal();
    const yes = { kind: 'iban', value: 'nl91abna0417164300', isCovered: true } as const;
    const chosen = withDecision(nothingChosen, yes);
    expect(isCovered(asked, chosen)).toBe(true);
    const no = withDecision(chosen, { ...yes, value: asked.value, isCovered: false });
    expect(isCovered(asked, no)).toBe(false);
    expect(no.decided).toHaveLength(1);
  });

  test('is either covered or shown, never both and never neither', () => {
    const some = fc.array(decisions, { maxLength: 6 });
    fc.assert(
      fc.property(some, kinds, values, (decided, kind, value) => {
        const choices: CoverChoices = { own: [], decided, masks: [] };
        const one = proposal({ kind, value });
        const covered = coversOf([one], choices).some((cover) => isSameValue(cover, one));
        const shown = shownOf([one], choices).includes(value);
        expect(covered).toBe(!shown);
      }),
    );
  });
});

describe('the own list', () => {
  test('is covered as it stands', () => {
    expect(coversOf([], { own: ['Layla Haddad'], decided: [], masks: [] })).toEqual([
      { kind: 'own-word', value: 'Layla Haddad' },
    ]);
  });

  test('forgets that a word was to stay visible when it comes on it again', () => {
    const shown = { kind: 'own-word', value: 'Roos', isCovered: false } as const;
    const before = withDecision({ own: ['Roos'], decided: [], masks: [] }, shown);
    expect(coversOf([], before)).toEqual([]);
    const again = withOwnList(withOwnList(before, []), ['roos']);
    expect(coversOf([], again)).toEqual([{ kind: 'own-word', value: 'roos' }]);
  });

  test('keeps what was decided about the words that stay on it', () => {
    const shown = { kind: 'own-word', value: 'Roos', isCovered: false } as const;
    const before = withDecision({ own: ['Roos'], decided: [], masks: [] }, shown);
    expect(withOwnList(before, ['Roos', 'Karim']).decided).toEqual([shown]);
  });
});

describe('two ways of writing', () => {
  test.each([
    ['phone', '06 12345678', '+31 6 12345678'],
    ['phone', '0031612345678', '+31 (0)6-1234 5678'],
    ['iban', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['bsn', '123.456.782', '123456782'],
  ] as const)('a %s are one value: %s and %s', (kind, one, other) => {
    expect(isSameValue({ kind, value: one }, { kind, value: other })).toBe(true);
  });

  test.each([
    ['own-word', 'राम', 'रमा'],
    ['own-word', 'Jan', 'Jans'],
    ['bsn', '123456782', '123456783'],
  ] as const)('a %s are two values: %s and %s', (kind, one, other) => {
    expect(isSameValue({ kind, value: one }, { kind, value: other })).toBe(false);
  });
});
