/** From a dossier to the words for the AP's form: beside the letter, and only where there is a form. */
import { describe, expect, test } from 'vitest';
import { apFormBlocks } from '../../../../src/complaint/from-dossier/ap-form.ts';
import { apForm } from '../../../../src/data/ap-form.ts';
import type { ApFormFieldId } from '../../../../src/domain/ap-form.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { type LetterKind, letterKinds } from '../../../../src/domain/letter.ts';
import type { Situation } from '../../../../src/domain/situation.ts';
import { asRepresentative, dossierFor, orderFor, written } from './orders.ts';

const contentsFor = (kind: LetterKind): DossierContents =>
  ['collective-request', 'mandate'].includes(kind) ? asRepresentative(dossierFor()) : dossierFor();

const blocksOf = (kind: LetterKind, contents = contentsFor(kind), words?: string) => {
  const order = orderFor(kind, contents, words);
  return apFormBlocks(written(order), order);
};

const textOf = (id: ApFormFieldId, contents: DossierContents, words?: string) =>
  blocksOf('ap-complaint', contents, words).find(({ field }) => field.id === id)?.text;

const withSituation = (change: Partial<Situation>): DossierContents => {
  const contents = dossierFor();
  const { dossier } = contents;
  return { ...contents, dossier: { ...dossier, situation: { ...dossier.situation, ...change } } };
};

test('only a complaint and a tip have a form', () => {
  const withForm = letterKinds.filter((kind) => blocksOf(kind).length > 0);
  expect(withForm.toSorted()).toEqual(['ap-complaint', 'ap-tip']);
});

test('a complaint has all that the AP says it must have', () => {
  const ids = blocksOf('ap-complaint').map(({ field }) => field.id);
  const must = apForm.fields.filter(({ need }) => need.complaint === 'must');
  expect(ids).toEqual(expect.arrayContaining(must.map(({ id }) => id)));
});

describe('whether it is about own data', () => {
  test.each([
    ['yes', 'Ja, het gaat om mijn eigen gegevens.'],
    ['no', 'Nee, het gaat om gegevens van anderen.'],
  ] as const)('the person says %s, and so does the form', (ownData, said) => {
    expect(textOf('own-data', withSituation({ ownData }))).toBe(said);
  });
});

test('a citizen number that was typed stands in no block', () => {
  const blocks = blocksOf('ap-complaint', dossierFor(), 'Mijn nummer is 123456782.');
  expect(JSON.stringify(blocks)).not.toContain('123456782');
});
