/** Complaint or tip: what the person says decides, then how they know it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateText, ownDataGuide } from '../../../src/data/own-data.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { gateOutcomes, yesNoUnknown } from '../../../src/domain/own-data.ts';
import { tiers } from '../../../src/domain/record.ts';
import { gateOfAll, ownDataGate } from '../../../src/law/own-data-gate.ts';
import { wordFaults } from '../data/words.ts';

const anyInput = fc.record({
  tier: fc.constantFrom(...tiers),
  ownVisit: fc.constantFrom(null, true, false),
  answer: fc.constantFrom(...yesNoUnknown),
  hasMandate: fc.boolean(),
});

test('whoever was authorised, or says it is their own, can complain', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(ownDataGate({ ...input, hasMandate: true })).toBe('complaint');
      expect(ownDataGate({ ...input, answer: 'yes' })).toBe('complaint');
      expect(ownDataGate({ ...input, hasMandate: false, answer: 'no' })).toBe('tip');
    }),
  );
});

test('an authorisation never turns a complaint into a tip', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      if (ownDataGate(input) === 'complaint')
        expect(ownDataGate({ ...input, hasMandate: true })).toBe('complaint');
    }),
  );
});

test.each([
  ['happened-to-me', null, 'complaint'],
  ['stated-on-page', null, 'not-clear'],
  ['seen-technically', null, 'not-clear'],
  ['seen-technically', true, 'complaint'],
  ['seen-technically', false, 'tip'],
  ['reported', null, 'tip'],
] as const)('with nothing said, %s and own visit %s is %s', (tier, ownVisit, outcome) => {
  expect(ownDataGate({ tier, ownVisit, answer: 'unknown', hasMandate: false })).toBe(outcome);
});

test('Dronten: a letter about others is a tip, and with authorisations a complaint', () => {
  const union = { tier: 'reported', ownVisit: null, answer: 'no' } as const;
  expect(ownDataGate({ ...union, hasMandate: false })).toBe('tip');
  expect(ownDataGate({ ...union, hasMandate: true })).toBe('complaint');
});

test('one report about own data is enough, and none says nothing', () => {
  expect(gateOfAll(['tip', 'not-clear', 'complaint'])).toBe('complaint');
  expect(gateOfAll(['tip', 'not-clear'])).toBe('not-clear');
  expect(gateOfAll(['tip'])).toBe('tip');
  expect(gateOfAll([])).toBe('not-clear');
});

test.each(letterLanguages)(
  'the words in %s say who hears the name and whether an answer comes',
  (language) => {
    expect(wordFaults(ownDataGuide.texts[language], language)).toEqual([]);
    const words = gateOutcomes.map((outcome) => JSON.stringify(gateText(outcome, language)));
    expect(new Set(words).size).toBe(gateOutcomes.length);
  },
);
