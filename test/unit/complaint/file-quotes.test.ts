/** What was marked in an added letter, as letters and the first page of a pack quote it. */
import { expect, test } from 'vitest';
import { numberExhibits } from '../../../src/complaint/exhibits.ts';
import { observations } from '../../../src/complaint/letters/observations.ts';
import { renderOverview } from '../../../src/complaint/overview.ts';
import type { Selector } from '../../../src/domain/selector.ts';
import { dossierWith, inRoom, recordWith } from './dossiers.ts';
import { fileOf, passageOf } from './files.ts';

const exact = 'Wij bewaren de opnamen zeven jaar.';
const words: Selector = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
const pageTwo: Selector = {
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
  value: 'page=2',
};
const part: Selector = {
  type: 'FragmentSelector',
  conformsTo: 'http://www.w3.org/TR/media-frags/',
  value: 'xywh=percent:1,2,3,4',
};

const record = recordWith(1, { happening: inRoom() });
const letter = fileOf(1, record, { title: 'Uw brief van 3 maart' });

const contentsWith = (...selectors: readonly (readonly Selector[])[]) =>
  dossierWith({
    records: [record],
    files: [letter],
    passages: selectors.map((own, index) => passageOf(index + 1, letter, own)),
  });

function quotesIn(contents: ReturnType<typeof contentsWith>, language: 'nl' | 'en') {
  const exhibits = numberExhibits(contents);
  return observations([{ record, exhibits, visit: null, replayed: null }], language).filter(
    ({ kind }) => kind === 'quote',
  );
}

const overviewOf = (contents: ReturnType<typeof contentsWith>) =>
  renderOverview({
    edition: 'organisation',
    language: 'nl',
    contents,
    filesOf: () => [],
    fileInPack: () => 'itself',
    inspectionFileOf: () => null,
    letterFiles: [],
    pdfFiles: [],
    visitOf: () => null,
    reports: new Map(),
  });

test('a letter quotes the words with the exhibit and the page that they stand on', () => {
  expect(quotesIn(contentsWith([words, pageTwo]), 'nl')).toEqual([
    {
      kind: 'quote',
      text: exact,
      language: null,
      source: 'Bijlage 1: brief ‘Uw brief van 3 maart’, blad 2 van het stuk',
    },
  ]);
  expect(quotesIn(contentsWith([words, pageTwo]), 'en')).toMatchObject([
    { source: 'Exhibit 1: letter ‘Uw brief van 3 maart’, page 2 of the item' },
  ]);
});

test('what has no pages is named as the exhibit is', () => {
  const [quote] = quotesIn(contentsWith([words]), 'nl');
  expect(quote).toMatchObject({
    source: expect.stringMatching(/^Bijlage 1: brief ‘Uw brief van 3 maart’, toegevoegd op /),
  });
});

test('a part of a picture has no words, so nothing is quoted', () => {
  expect(quotesIn(contentsWith([part]), 'nl')).toEqual([]);
  expect(overviewOf(contentsWith([part]))).not.toContain('<blockquote');
});

test('the first page of a pack quotes each passage under the number of the file', () => {
  const html = overviewOf(contentsWith([words, pageTwo], [{ ...words, exact: 'Eén gesprek.' }]));
  for (const said of [exact, 'Eén gesprek.', 'Uw brief van 3 maart’, blad 2 van het stuk'])
    expect(html).toContain(said);
  expect(html.match(/<blockquote/g)).toHaveLength(2);
});
