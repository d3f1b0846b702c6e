/** Each MUST of the Recommendation is kept by who does what it asks, and broken by anything else. */
import { describe, expect, test } from 'vitest';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import type { Json, JsonObject } from '../../../src/web-annotation/json.ts';
import { readAnnotations } from '../../../src/web-annotation/read-annotations.ts';
import { pageOf, plainAnnotation, richAnnotation } from './documents.ts';
import { fullExport } from './dossiers.ts';
import { changed, pointersIn, removed } from './mutants.ts';

const noText: readonly (Json | undefined)[] = [removed, 7, {}, ['a', 'b']];
const twoTexts: readonly (Json | undefined)[] = [7, {}, ['a', 'b']];
const noIri: readonly (Json | undefined)[] = [removed, 7, '', 'geen adres', ['urn:a', 'urn:b']];
const badIri: readonly (Json | undefined)[] = [7, '', 'geen adres'];
const noCount: readonly (Json | undefined)[] = [removed, -1, 1.5, '1', [1, 2]];
const badCount: readonly (Json | undefined)[] = [-1, 1.5, '1', [1, 2]];
const badMoment: readonly (Json | undefined)[] = [
  7,
  'gisteren',
  '2026-11-25',
  '2026-02-30T00:00:00Z',
  '2026-11-25T17:14:04',
  '2026-11-25T17:14:04+01:00',
  '2026-11-25T25:14:04Z',
];
const twoMoments: readonly (Json | undefined)[] = [
  ...badMoment,
  ['2026-11-25T17:14:04Z', '2026-11-25T17:14:05Z'],
];

/** Where, which section, and what may not stand there. */
type Row = readonly [string, string, readonly (Json | undefined)[]];

const item = '/first/items/0';
const selector = `${item}/target/selector`;

const inExport: readonly Row[] = [
  ['/@context', '§5.1', [removed, 7, 'http://www.w3.org/ns/oa.jsonld', []]],
  ['/id', '§5.1', noIri],
  ['/type', '§5.1', [removed, 7, 'Collection', []]],
  ['/label', '§5.1', [7, {}]],
  ['/total', '§5.1', badCount],
  ['/total', '§5.2', [2]],
  ['/first', '§5.1', [removed, 7, 'geen adres']],
  ['/last', '§5.1', badIri],
  ['/first/id', '§5.2', noIri],
  ['/first/type', '§5.2', [removed, 7, 'Page']],
  ['/first/partOf', '§5.2', badIri],
  ['/first/items', '§5.2', [removed, [], 7, {}]],
  ['/first/startIndex', '§5.2', badCount],
  [`${item}/@context`, '§3.1', [7, 'http://www.w3.org/ns/oa.jsonld']],
  [`${item}/@context`, '§3.1', [['http://www.w3.org/ns/anno.jsonld']]],
  [`${item}/id`, '§3.1', noIri],
  [`${item}/type`, '§3.1', [removed, 7, 'Note']],
  [`${item}/created`, '§3.3.1', twoMoments],
  [`${item}/modified`, '§3.3.1', twoMoments],
  [`${item}/generator`, '§3.3.1', [7, 'Kantlijn']],
  [`${item}/generator/id`, '§3.3.2', [7, 'Kantlijn', ['urn:a', 'urn:b']]],
  [`${item}/body/0`, '§3.2.1', ['geen adres', 7]],
  [`${item}/body/0/value`, '§3.2.4', noText],
  [`${item}/target`, '§3.1', [removed, []]],
  [`${item}/target`, '§3.2.1', ['geen adres', 7, {}]],
  [`${item}/target/source`, '§4', noIri],
  [`${item}/target/scope`, '§4.6', badIri],
  [selector, '§4.2', [7, 'geen adres']],
  [`${selector}/0/type`, '§4.2.4', [removed, 7, 'Quote', ['TextQuoteSelector', 'x:y']]],
  [`${selector}/0/exact`, '§4.2.4', noText],
  [`${selector}/0/prefix`, '§4.2.4', twoTexts],
  [`${selector}/0/suffix`, '§4.2.4', twoTexts],
  [`${selector}/1/type`, '§4.2.5', [removed, 7, ['TextPositionSelector', 'x:y']]],
  [`${selector}/1/type`, '§4.2', ['Position']],
  [`${selector}/1/start`, '§4.2.5', noCount],
  [`${selector}/1/end`, '§4.2.5', noCount],
  [`${selector}/2/type`, '§4.2', [removed, 7, 'Css']],
  [`${selector}/2/type`, '§4.2.2', [['CssSelector', 'x:y']]],
  [`${selector}/2/value`, '§4.2.2', noText],
  [`${selector}/2/refinedBy`, '§4.2.9', [7, 'geen adres']],
  [`${selector}/2/refinedBy/exact`, '§4.2.4', noText],
  [`${selector}/3/type`, '§4.2', [removed, 7, 'Path']],
  [`${selector}/3/type`, '§4.2.3', [['XPathSelector', 'x:y']]],
  [`${selector}/3/value`, '§4.2.3', noText],
  [`${selector}/4/type`, '§4.2', [removed, 7, 'Fragment']],
  [`${selector}/4/type`, '§4.2.1', [['FragmentSelector', 'x:y']]],
  [`${selector}/4/value`, '§4.2.1', noText],
  [`${selector}/4/conformsTo`, '§4.2.1', [...badIri, ['urn:a', 'urn:b']]],
  [`${item}/target/state`, '§4.3', [7, 'geen adres']],
  [`${item}/target/state/type`, '§4.3.1', [removed, 7, 'Time', ['TimeState', 'x:y']]],
  [`${item}/target/state/sourceDate`, '§4.3.1', badMoment],
  [`${item}/target/state/cached`, '§4.3.1', badIri],
];

const passage = '/target/1';
const inRich: readonly Row[] = [
  ['/@context', '§3.1', [removed, [], ['https://lezer.example/woorden.jsonld']]],
  ['/type', '§3.1', [['lezer:Vondst']]],
  ['/canonical', '§3.3.7', [...badIri, ['urn:a', 'urn:b']]],
  ['/via/1', '§3.3.7', badIri],
  ['/rights', '§3.3.6', badIri],
  ['/generated', '§3.3.1', twoMoments],
  ['/creator/id', '§3.3.2', [['urn:a', 'urn:b']]],
  ['/audience', '§3.3.3', ['leraren', { type: 'EducationalAudience' }, { naam: 'leraren' }]],
  ['/stylesheet', '§4.4', [['urn:a', 'urn:b'], 'geen adres']],
  ['/stylesheet/type', '§4.4', ['Stylesheet']],
  ['/bodyValue', '§3.2.5', ['tekst']],
  ['/body/1/id', '§3.2.1', [removed, 'geen adres', ['urn:a', 'urn:b']]],
  ['/body/1/textDirection', '§3.2.1', ['links', ['ltr', 'rtl']]],
  ['/body/1/created', '§3.3.1', twoMoments],
  ['/body/2/id', '§3.2.4', ['geen adres', ['urn:a', 'urn:b']]],
  ['/body/3/type', '§3.2.7', [['Choice', 'Text']]],
  ['/body/3/items/0/value', '§3.2.4', [removed, 7]],
  ['/body/4/source', '§4', [removed, ['urn:a', 'urn:b'], { format: 'text/html' }]],
  ['/target/0', '§3.2', [{ type: 'TextualBody', value: 'tekst' }]],
  [`${passage}/id`, '§4', ['geen adres', ['urn:a', 'urn:b']]],
  [`${passage}/source/textDirection`, '§3.2.1', ['links']],
  [`${passage}/styleClass`, '§4.4', [7]],
  [`${passage}/renderedVia`, '§4.5', [7, 'geen adres']],
  [`${passage}/selector/3/start`, '§4.2.6', noCount],
  [`${passage}/selector/3/end`, '§4.2.6', noCount],
  [`${passage}/selector/4/type`, '§4.2.7', [['SvgSelector', 'x:y']]],
  [`${passage}/selector/4/value`, '§4.2.7', twoTexts],
  [`${passage}/selector/5/type`, '§4.2.8', [removed, 7, 'Range']],
  [`${passage}/selector/5/startSelector`, '§4.2.8', [removed, 7, ['urn:a', 'urn:b']]],
  [`${passage}/selector/5/endSelector`, '§4.2.8', [removed, 7]],
  [`${passage}/selector/5/endSelector/value`, '§4.2.3', noText],
  [`${passage}/selector/5/endSelector/refinedBy/end`, '§4.2.5', noCount],
  [`${passage}/selector/6/refinedBy/1/value`, '§4.2.2', noText],
  [`${passage}/state/0/sourceDateStart`, '§4.3.1', [removed, ...twoMoments]],
  [`${passage}/state/0/sourceDateEnd`, '§4.3.1', [removed, ...twoMoments]],
  [`${passage}/state/0/sourceDate`, '§4.3.1', ['2026-11-01T00:00:00Z']],
  [`${passage}/state/1/value`, '§4.3.2', noText],
  [`${passage}/state/1/type`, '§4.3', [removed, 7]],
  [`${passage}/state/1/refinedBy`, '§4.3.3', [7]],
  [`${passage}/state/1/refinedBy/sourceDate`, '§4.3.1', badMoment],
];

const inPlain: readonly Row[] = [
  ['/@context', '§3.1', [removed, 7, ['http://www.w3.org/ns/anno.jsonld']]],
  ['/bodyValue', '§3.2.5', twoTexts],
  ['/body', '§3.2.5', ['https://lezer.example/uitleg']],
];

const inPage: readonly Row[] = [
  ['/@context', '§5.2', [removed, 7]],
  ['/next', '§5.2', badIri],
  ['/prev', '§5.2', badIri],
  ['/partOf/id', '§5.2', [removed, 'geen adres']],
  ['/items/0/target', '§3.1', [removed]],
];

/** The sections that import gives as its reasons. */
function refusedBy(json: Json): string[] {
  const reading = readAnnotations(json);
  return reading.ok
    ? reading.value.refused.flatMap((one) => one.breaches.map(({ section }) => section))
    : [];
}

const sectionsIn = (json: Json) => breaches(json).map(({ section }) => section);

function eachRow(document: JsonObject, rows: readonly Row[]) {
  test.each(rows)('%s is under %s', (pointer, section, values) => {
    for (const value of values) {
      const mutant = changed(document, pointer, value);
      const what = `${pointer} = ${JSON.stringify(value)}`;
      expect(sectionsIn(mutant), what).toContain(section);
      expect(refusedBy(mutant), what).toContain(section);
    }
  });
}

describe('in our own export', () => {
  eachRow(fullExport(), inExport);
});

describe('in an annotation with all that there is', () => {
  eachRow(richAnnotation, inRich);
});

describe('in an annotation with a plain text', () => {
  eachRow(plainAnnotation, inPlain);
});

describe('on a page', () => {
  eachRow(pageOf(plainAnnotation), inPage);
});

test('nothing in our export is free of a MUST but what the Recommendation leaves free', () => {
  const wrong: readonly (Json | undefined)[] = [removed, 7, '', {}, ['a', 'b']];
  const isFree = (pointer: string) =>
    wrong.every((value) => refusedBy(changed(fullExport(), pointer, value)).length === 0);
  expect(pointersIn(fullExport()).filter(isFree)).toEqual([
    `${item}/body/0/format`,
    `${item}/body/0/purpose`,
    `${item}/body/0/type`,
    `${item}/body/1/format`,
    `${item}/body/1/purpose`,
    `${item}/body/1/type`,
    `${item}/generator/name`,
    `${item}/generator/type`,
    `${item}/motivation`,
    `${item}/motivation/0`,
    `${item}/motivation/1`,
    `${item}/target/type`,
  ]);
});

test.each([
  ['our own export', fullExport()],
  ['an annotation with all that there is', richAnnotation],
  ['an annotation with a plain text', plainAnnotation],
  ['a page', pageOf(plainAnnotation, 'https://lezer.example/a/3')],
])('%s keeps every MUST', (_name, json) => {
  expect(breaches(json)).toEqual([]);
});

test('a breach tells the section, the sentence and the place', () => {
  expect(breaches(changed(fullExport(), `${selector}/1/start`, -1))).toEqual([
    {
      section: '§4.2.5',
      sentence: 'a TextPositionSelector has exactly 1 start, which is a non-negative integer',
      path: '/first/items/0/target/selector/1/start',
    },
  ]);
});

test('several things amiss are all told', () => {
  const { '@context': _, id: _id, ...rest } = plainAnnotation;
  expect(breaches({ ...rest, target: [] }).map(({ path }) => path)).toEqual([
    '/@context',
    '/id',
    '/target',
  ]);
});

test.each([
  ['a member that is null is not there', { ...plainAnnotation, created: null, bodyValue: null }],
  ['a list of one is one', { ...plainAnnotation, id: ['https://lezer.example/a/2'] }],
  ['a moment may have a fraction', { ...plainAnnotation, created: '2026-11-25T17:14:04.1234567Z' }],
  ['a target may be described', { ...plainAnnotation, target: { id: 'urn:a', type: 'Text' } }],
  [
    'a selector may be elsewhere',
    {
      ...plainAnnotation,
      target: { source: 'urn:a', selector: { id: 'urn:s' }, state: { id: 'urn:t' } },
    },
  ],
])('%s', (_name, json) => {
  expect(breaches(json)).toEqual([]);
});

test('what stands in a collection or on a page has its context', () => {
  const { '@context': _, ...item } = plainAnnotation;
  expect(breaches(pageOf(item))).toEqual([]);
  expect(breaches(item).map(({ path }) => path)).toEqual(['/@context']);
});

test.each([null, 7, 'tekst', [], {}, { naam: 'iets anders' }])('%j is no document', (json) => {
  expect(breaches(json)).toEqual([{ section: '§3.1', sentence: expect.any(String), path: '' }]);
});

test('a chain of refinements that never ends is not followed', () => {
  let selector: JsonObject = { type: 'CssSelector', value: 'p' };
  for (let depth = 0; depth < 10_000; depth += 1) selector = { ...selector, refinedBy: selector };
  const json = { ...plainAnnotation, target: { source: 'urn:a', selector } };
  expect(breaches(json).map(({ section }) => section)).toEqual(['bounds']);
});
