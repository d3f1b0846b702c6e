/** The AP's form: the words of the letter in small pieces, whole or not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillInApForm } from '../../../src/complaint/ap-form.ts';
import type { ApFormFacts } from '../../../src/complaint/ap-form-shared.ts';
import { draftToAuthority } from '../../../src/complaint/draft-to-authority.ts';
import { fillIn } from '../../../src/complaint/fill-in-authority.ts';
import { fieldText, flowingText } from '../../../src/complaint/flowing-text.ts';
import { apLabels } from '../../../src/complaint/letters/ap-complaint-facts.ts';
import { apForm } from '../../../src/data/ap-form.ts';
import type { ApFormBlock, ApFormFieldId } from '../../../src/domain/ap-form.ts';
import { type LetterLanguage, letterLanguages } from '../../../src/domain/language.ts';
import type { GateOutcome } from '../../../src/domain/own-data.ts';
import { nastyText } from '../follow-up/nasty-text.ts';
import { type AllInputs, inputs, inputsWith, plainWords } from './letters/authority-inputs.ts';

type Kind = 'ap-complaint' | 'ap-tip';

function factsOf(input: AllInputs[Kind], ownData: GateOutcome = 'complaint'): ApFormFacts {
  const facts = fillIn(input);
  if (!facts.ok) throw new Error(facts.error);
  if (facts.value.kind === 'ap-complaint' || facts.value.kind === 'ap-tip')
    return { ...facts.value, ownData };
  throw new Error('another letter');
}

const complaint = factsOf(inputs['ap-complaint']);
const tip = factsOf(inputs['ap-tip']);

const withMost = (most: number | null) => ({
  ...apForm,
  fields: apForm.fields.map((field) => ({ ...field, most })),
});

const textOf = (blocks: readonly ApFormBlock[], id: ApFormFieldId): string | null =>
  blocks.find(({ field }) => field.id === id)?.text ?? null;

const filled = (facts: ApFormFacts, language: LetterLanguage = 'nl', most: number | null = null) =>
  fillInApForm(facts, language, withMost(most));

const anyFacts = fc
  .record({
    words: nastyText.map((words) => `${words}x`),
    kind: fc.constantFrom<Kind>('ap-complaint', 'ap-tip'),
    label: fc.constantFrom(...apLabels),
    isNamed: fc.boolean(),
    isForOthers: fc.boolean(),
  })
  .map(({ words, kind, label, isNamed, isForOthers }) => {
    const { 'ap-complaint': letter, 'ap-tip': short } = inputsWith(words);
    const principals = isForOthers ? letter.principals : [];
    return kind === 'ap-complaint'
      ? { ...letter, label, principals, phone: words }
      : { ...short, sender: isNamed ? short.sender : null };
  });
const language = fc.constantFrom(...letterLanguages);
const most = fc.option(fc.integer({ min: 1, max: 3_000 }));

describe('for any letter, any words and any limit', () => {
  test('each text fits, or is said to be too long; and its count is that of a browser', () => {
    fc.assert(
      fc.property(anyFacts, language, most, (input, lang, limit) => {
        for (const { text, characters, isTooLong } of filled(factsOf(input), lang, limit)) {
          expect(text.trim()).not.toBe('');
          expect(characters).toBe(text.length);
          expect(isTooLong).toBe(limit !== null && characters > limit);
        }
      }),
    );
  });

  test('what does not fit refers to the letter, and no text is a part of the whole one', () => {
    fc.assert(
      fc.property(anyFacts, language, most, (input, lang, limit) => {
        const whole = filled(factsOf(input), lang);
        for (const { field, text } of filled(factsOf(input), lang, limit)) {
          const all = textOf(whole, field.id) ?? '';
          if (text === all) continue;
          expect(field.id === 'organisation' || /brief|letter/.test(text)).toBe(true);
          if (field.id !== 'organisation') expect(all.startsWith(text)).toBe(false);
        }
      }),
    );
  });

  test('a field takes it as it is: no control characters, and nothing that is no character', () => {
    fc.assert(
      fc.property(anyFacts, language, (input, lang) => {
        for (const { text } of filled(factsOf(input), lang)) {
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[^\P{Cc}\t\n]/u);
          expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
        }
      }),
    );
  });

  test('what happened and what is asked is said in the words of the letter', () => {
    fc.assert(
      fc.property(anyFacts, language, (input, lang) => {
        const letter = draftToAuthority(input, lang);
        if (!letter.ok) return;
        const all = fieldText(flowingText(letter.value.blocks, lang));
        for (const id of ['data', 'description', 'contact', 'wish', 'representative'] as const)
          for (const part of (textOf(filled(factsOf(input), lang), id) ?? '').split('\n\n'))
            expect(all).toContain(part.trim());
      }),
    );
  });
});

test('a complaint has something for every place that the AP says it must have', () => {
  const ids = filled(complaint).map(({ field }) => field.id);
  expect(ids).toEqual(apForm.fields.map(({ id }) => id));
});

test('a tip without a name tells nothing of its writer', () => {
  const blocks = filled(factsOf({ ...inputs['ap-tip'], sender: null }));
  expect(blocks.map(({ field }) => field.id)).toEqual([
    'kind',
    'own-data',
    'organisation',
    'description',
    'evidence',
  ]);
  expect(JSON.stringify(blocks)).not.toMatch(/de Vries|Dorpsstraat/);
});

test('the word at the top is that of the letter', () => {
  expect(textOf(filled(tip), 'kind')).toBe('Tip');
  expect(textOf(filled(complaint), 'kind')).toBe(
    'Klacht (artikel 77 AVG), ook verzoek om handhaving (artikel 1:3 lid 3 Awb)',
  );
});

test('whoever asks for enforcement asks for a decision, and nobody else does', () => {
  const asked = (label: (typeof apLabels)[number]) =>
    textOf(filled(factsOf({ ...inputs['ap-complaint'], label })), 'wish');
  expect(asked('complaint')).not.toContain('besluit');
  expect(asked('enforcement')).toContain('besluit');
});

test.each([
  ['complaint', 'Ja, het gaat om mijn eigen gegevens.'],
  ['not-clear', 'Of het ook om mijn eigen gegevens gaat, weet ik niet zeker.'],
] as const)('own data, %s: says no more than the dossier does', (ownData, said) => {
  const self = { ...inputs['ap-complaint'], principals: [] };
  expect(textOf(filled(factsOf(self, ownData)), 'own-data')).toBe(said);
  expect(textOf(filled(complaint), 'own-data')).toContain('gemachtigd');
});

test('a description that is too long keeps its subject and refers to the letter, by its heading', () => {
  const long = factsOf(inputsWith(plainWords.repeat(1_500))['ap-complaint']);
  const refers =
    'Dit staat in mijn brief van 26 november 2026, onder ‘Wat er gebeurde en wat er te zien was’.';
  expect(textOf(filled(long, 'nl', 1_000), 'description')).toMatch(/^Het onderwerp is: /);
  expect(textOf(filled(long, 'nl', 1_000), 'description')).toContain(refers);
  expect(textOf(filled(long, 'nl', 20), 'description')).toBe('Zie mijn brief.');
});

test('while no limit is known the whole text comes with a shorter one, and is never called too long', () => {
  const blocks = fillInApForm(complaint, 'nl', apForm);
  const description = blocks.find(({ field }) => field.id === 'description');
  expect(description?.text).toContain(plainWords);
  expect(description?.shorter).toContain('mijn brief van 26 november 2026');
  expect(blocks.some(({ isTooLong }) => isTooLong)).toBe(false);
});
