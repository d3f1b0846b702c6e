/** What is still open in a letter: asked on going on, and only what it cannot do without. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { letterFaultWords } from '../../../src/complaint/letter-fault-words.ts';
import { fieldsOf } from '../../../src/complaint/letter-fields.ts';
import { placeOfFault } from '../../../src/complaint/place-of-fault.ts';
import { letterKinds } from '../../../src/domain/letter.ts';
import { fieldKinds } from '../../../src/domain/letter-draft.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { letterDetailSchema } from '../../../src/schemas/letter-draft.ts';
import { detailOf, openQuestions, withDetail } from '../../../src/ui/dossier/letter/details.ts';
import { anyOf } from '../schemas/walk.ts';

const anyDetail = anyOf(letterDetailSchema).map((value) => v.parse(letterDetailSchema, value));
const anyKind = fc.constantFrom(...letterKinds);

test('an answer is there once, and the last one counts', () => {
  fc.assert(
    fc.property(fc.array(anyDetail), anyDetail, (details, { field, ...value }) => {
      const next = withDetail(withDetail(details, field, null), field, value);
      expect(next.filter((one) => one.field === field)).toEqual([{ field, ...value }]);
      expect(detailOf(withDetail(next, field, null), field)).toBeNull();
    }),
  );
});

test('without answers every question that a letter needs is open, and nothing else', () => {
  fc.assert(
    fc.property(anyKind, (kind) => {
      const needed = fieldsOf(kind).filter(({ need }) => need === 'must');
      expect(openQuestions(fieldsOf(kind), [])).toEqual(needed.map(({ field }) => field));
    }),
  );
});

test('an answer of blanks is none, and one answer more never opens a question', () => {
  fc.assert(
    fc.property(anyKind, fc.array(anyDetail), anyDetail, (kind, details, more) => {
      const { field, ...value } = more;
      const others = details.filter((one) => one.field !== field);
      const before = openQuestions(fieldsOf(kind), others);
      const after = openQuestions(fieldsOf(kind), withDetail(others, field, value));
      expect(after.filter((one) => !before.includes(one))).toEqual([]);
    }),
  );
  const blank = [{ field: 'reason', kind: 'text', text: ' \n' }] as const;
  expect(openQuestions(fieldsOf('erasure'), blank)).toContain('reason');
});

test('what may stay open because of another answer is open without that answer', () => {
  const orders = [{ field: 'orders', kind: 'choices', chosen: ['reprimand'] }] as const;
  expect(openQuestions(fieldsOf('ap-complaint'), [])).toContain('wish');
  expect(openQuestions(fieldsOf('ap-complaint'), orders)).not.toContain('wish');
});

test.each([
  ['Dutch', nl],
  ['English', en],
])('each choice that a letter offers has its words in %s', (_name, { letter }) => {
  const bare = letterKinds
    .flatMap((kind) => fieldsOf(kind, 'organisation'))
    .flatMap(({ field, choices }) => choices.map((name) => [field, name] as const))
    .filter(([field, name]) => !letter.choices[field]?.[name]);
  expect(bare).toEqual([]);
  expect(Object.keys(letter.fields).toSorted()).toEqual(Object.keys(fieldKinds).toSorted());
});

test('whatever a letter lacks, the screens lead to a place that is there', () => {
  const always = ['sender', 'follows', 'language', 'dossier'];
  for (const kind of letterKinds) {
    const asked = fieldsOf(kind, 'representative').map(({ field }) => field);
    for (const fault of Object.keys(letterFaultWords.nl).filter(isFault))
      expect([...always, ...asked]).toContain(placeOfFault(fault, asked));
  }
});

const isFault = (name: string): name is keyof typeof letterFaultWords.nl =>
  Object.hasOwn(letterFaultWords.nl, name);
