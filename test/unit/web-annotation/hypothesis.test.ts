/** What Hypothesis hands out, in each of the forms that it has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countText } from '../../../src/web-annotation/code-points.ts';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import type { Json, JsonObject } from '../../../src/web-annotation/json.ts';
import type { WebAnnotation } from '../../../src/web-annotation/model.ts';
import { type Reading, readAnnotations } from '../../../src/web-annotation/read-annotations.ts';
import { selectorsIn } from '../../../src/web-annotation/text-selectors.ts';
import { annotationJson } from '../../../src/web-annotation/write-annotation.ts';
import { pageNote, row } from './documents.ts';
import { changed, objectsIn, pointersIn, removed } from './mutants.ts';

function readingOf(json: unknown): Reading {
  const reading = readAnnotations(json);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

function only(json: unknown): WebAnnotation {
  const { annotations, refused } = readingOf(json);
  expect(refused).toEqual([]);
  expect(annotations).toHaveLength(1);
  const [annotation] = annotations;
  if (annotation === undefined) throw new Error('none');
  return annotation;
}

const text = (value: string, purpose: string, format: string) => ({
  kind: 'text',
  value,
  purposes: [purpose],
  format,
  language: null,
  rest: {},
});

test('a row becomes an annotation with its note, its tags and its page', () => {
  expect(only(row)).toMatchObject({
    id: 'https://hypothes.is/a/bT3pIyzPEfDkXxv_8vU1mQ',
    created: '2026-11-25T17:14:04.123Z',
    modified: '2026-11-25T17:14:04.500Z',
    bodies: [
      text('Wie bewaart dit?', 'commenting', 'text/markdown'),
      text('opname', 'tagging', 'text/plain'),
      text('gesprek', 'tagging', 'text/plain'),
    ],
    targets: [{ kind: 'passage', source: { iri: 'https://www.voorbeeldstad.example/gesprek' } }],
  });
});

const plain = { refinedBy: [], rest: {} };
const at = (offset: number) => ({
  ...plain,
  type: 'TextPositionSelector',
  start: offset,
  end: offset,
  counted: 'in-utf-16',
});

test('its range becomes two XPaths, each refined by an offset, and its offsets stay UTF-16', () => {
  const [target] = only(row).targets;
  const path = { type: 'XPathSelector', value: '/html/body/main[1]/p[2]', rest: {} };
  expect(target).toMatchObject({
    selectors: [
      {
        ...plain,
        type: 'RangeSelector',
        start: { ...path, refinedBy: [at(15)] },
        end: { ...path, refinedBy: [at(30)] },
      },
      { ...plain, type: 'TextPositionSelector', start: 115, end: 130, counted: 'in-utf-16' },
      {
        ...plain,
        type: 'TextQuoteSelector',
        exact: 'wordt opgenomen',
        prefix: 'Het gesprek 🙈 ',
        suffix: '.',
      },
    ],
  });
});

test('a range in body itself has the path of body', () => {
  const json = changed(row, '/target/0/selector/0/startContainer', '');
  const [target] = only(changed(json, '/target/0/selector/0/endContainer', '/')).targets;
  const body = { type: 'XPathSelector', value: '/html/body' };
  expect(target).toMatchObject({ selectors: [{ start: body, end: body }, {}, {}] });
});

test('our own selectors take the quote, and the position once the text is known', () => {
  const [target] = only(row).targets;
  if (target?.kind !== 'passage') throw new Error('no passage');
  const page = `${'🙈'.repeat(50)}Het gesprek 🙈 wordt opgenomen.`;
  const quote = {
    type: 'TextQuoteSelector',
    exact: 'wordt opgenomen',
    prefix: 'Het gesprek 🙈 ',
    suffix: '.',
  };
  expect(page.slice(115, 130)).toBe('wordt opgenomen');
  expect(selectorsIn(target.selectors, page)).toEqual([
    { type: 'TextPositionSelector', start: 115, end: 130 },
    quote,
  ]);
  expect(selectorsIn(target.selectors, null)).toEqual([quote]);
});

test('a note about the page has the page as its target', () => {
  expect(only(pageNote).targets).toEqual([
    { kind: 'whole', iri: 'https://www.voorbeeldstad.example/gesprek', rest: {} },
  ]);
  const { target: _, ...bare } = pageNote;
  expect(only(bare).targets).toEqual(only(pageNote).targets);
});

test('a row that was never sent has no id', () => {
  const { id: _, links: _links, ...unsent } = row;
  expect(only(unsent).id).toBeNull();
  const { links: _no, ...unlinked } = row;
  expect(only(unlinked).id).toBe('https://hypothes.is/a/bT3pIyzPEfDkXxv_8vU1mQ');
});

describe('is read from', () => {
  const reply: JsonObject = { ...pageNote, references: ['bT3pIyzPEfDkXxv_8vU1mQ'] };
  const file = {
    export_date: '2026-11-26T08:00:00.000Z',
    export_userid: 'acct:saar@hypothes.is',
    client_version: '1.1512.0',
  };

  test.each<[string, Json, number, JsonObject]>([
    ['a list of rows', [row, pageNote], 2, {}],
    ['a search', { total: 2, rows: [row, pageNote] }, 2, { total: 2 }],
    [
      'a search with its replies apart',
      { total: 1, rows: [row], replies: [reply] },
      2,
      { total: 1 },
    ],
    ['a file of the client', { ...file, annotations: [row, reply] }, 2, file],
    ['an empty file of the client', { ...file, annotations: [] }, 0, file],
  ])('%s', (_name, json, count, about) => {
    const reading = readingOf(json);
    expect(reading.annotations).toHaveLength(count);
    expect(reading).toMatchObject({ refused: [], about });
  });
});

test('what has no place in a Web Annotation is kept apart', () => {
  expect(only(row).rest).toEqual({
    hypothesis: {
      user: row.user,
      group: '__world__',
      permissions: row.permissions,
      document: row.document,
      links: row.links,
      user_info: row.user_info,
      flagged: false,
      hidden: false,
    },
  });
  const odd = changed(row, '/target/0/selector/0/reden', 'een ander programma');
  const [target] = only(changed(odd, '/target/0/nieuw', [1])).targets;
  expect(target).toMatchObject({
    rest: { hypothesis: { nieuw: [1] } },
    selectors: [{ rest: { hypothesis: { reden: 'een ander programma' } } }, {}, {}],
  });
});

test('selectors of other media are kept as they are', () => {
  const page: Json = { type: 'PageSelector', index: 3, label: '4' };
  const [target] = only(changed(row, '/target/0/selector/0', page)).targets;
  expect(target).toMatchObject({ rest: { hypothesis: { selector: [page] } } });
  const [alone] = only(changed(row, '/target/0/selector', [page])).targets;
  expect(alone).toMatchObject({ kind: 'whole', rest: { hypothesis: { selector: [page] } } });
});

test.each<[string, Json | undefined]>([
  ['/uri', removed],
  ['/uri', 'geen adres'],
  ['/text', 7],
  ['/tags', ['goed', 7]],
  ['/created', 'gisteren'],
  ['/updated', '2026-11-25T17:14:04'],
  ['/target', ['https://www.voorbeeldstad.example/']],
  ['/target/0/source', 7],
  ['/target/0/selector', ['#p']],
  ['/target/0/selector/0/startContainer', 7],
  ['/target/0/selector/0/startOffset', -1],
  ['/target/0/selector/0/endContainer', removed],
  ['/target/0/selector/0/endOffset', '30'],
  ['/target/0/selector/1/start', 1.5],
  ['/target/0/selector/1/end', removed],
  ['/target/0/selector/2/exact', removed],
  ['/target/0/selector/2/prefix', 7],
  ['/target/0/selector/2/type', removed],
])('a row with %s = %j is refused with the reason, and the others are read', (pointer, value) => {
  const reading = readingOf({ rows: [changed(row, pointer, value), pageNote] });
  expect(reading.annotations).toHaveLength(1);
  const section = pointer === '/uri' && value === removed ? expect.any(String) : 'Hypothesis';
  expect(reading.refused).toEqual([
    {
      path: '/rows/0',
      breaches: [{ section, sentence: expect.any(String), path: `/rows/0${pointer}` }],
    },
  ]);
});

test('written as a Web Annotation it keeps every MUST; what counts UTF-16 needs its text', () => {
  const annotation = only(row);
  const named = { ...annotation, id: annotation.id ?? 'urn:uuid:none' };
  const typesIn = (json: JsonObject) => (JSON.stringify(json).match(/\w+Selector"/g) ?? []).sort();
  const blind = annotationJson(named, null);
  expect(breaches(blind)).toEqual([]);
  expect(typesIn(blind)).toEqual(['TextQuoteSelector"']);
  const page = `${'🙈'.repeat(50)}Het gesprek 🙈 wordt opgenomen.`;
  const seeing = annotationJson(named, countText(page));
  expect(breaches(seeing)).toEqual([]);
  expect(seeing).toMatchObject({
    target: { selector: [{ type: 'TextPositionSelector', start: 64, end: 79 }, {}] },
  });
});

const anyOddRow = fc
  .tuple(
    fc.constantFrom(...pointersIn(row), '/body', '/rights', '/target/0/state', '/target/0/type'),
    fc.constantFrom('', '/refinedBy', '/stylesheet'),
    fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
  )
  .filter(([pointer, member]) => member === '' || objectsIn(row).includes(pointer))
  .map(([pointer, member, value]) => changed(row, pointer + member, value));

test('whatever a row holds, what is taken of it can be written as a Web Annotation', () => {
  fc.assert(
    fc.property(anyOddRow, (odd) => {
      for (const annotation of readingOf({ rows: [odd] }).annotations) {
        const named = { ...annotation, id: annotation.id ?? 'urn:uuid:none' };
        expect(breaches(annotationJson(named, null))).toEqual([]);
        expect(breaches(annotationJson(named, countText('x'.repeat(200))))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
