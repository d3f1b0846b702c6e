/** The door for annotations from elsewhere: every form, and everybody's own reason for a refusal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches as breachesOf } from '../../../src/web-annotation/conformance.ts';
import type { Json, JsonObject } from '../../../src/web-annotation/json.ts';
import { jsonBounds } from '../../../src/web-annotation/json.ts';
import {
  mostAnnotations,
  type Reading,
  readAnnotations,
} from '../../../src/web-annotation/read-annotations.ts';
import { annotationJson } from '../../../src/web-annotation/write-annotation.ts';
import { pageNote, pageOf, plainAnnotation, richAnnotation, row } from './documents.ts';
import { fullExport } from './dossiers.ts';
import { changed, pointersIn, removed } from './mutants.ts';

function readingOf(json: unknown): Reading {
  const reading = readAnnotations(json);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

const collectionOf = (first: Json, total = 1): JsonObject => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://lezer.example/alles',
  type: 'AnnotationCollection',
  total,
  first,
});

describe('reads', () => {
  test.each<[string, Json, number]>([
    ['one annotation', plainAnnotation, 1],
    ['an annotation with all that there is', richAnnotation, 1],
    ['a list', [plainAnnotation, richAnnotation], 2],
    ['a list with rows of Hypothesis among them', [plainAnnotation, row, pageNote], 3],
    ['an empty list', [], 0],
    ['a page', pageOf(plainAnnotation, richAnnotation), 2],
    ['a collection with its first page', collectionOf(pageOf(plainAnnotation)), 1],
    ['an empty collection', { ...collectionOf(null, 0) }, 0],
    ['our own export', fullExport(), 1],
  ])('%s', (_name, json, count) => {
    const reading = readingOf(json);
    expect(reading.refused).toEqual([]);
    expect(reading.annotations).toHaveLength(count);
  });
});

test.each([null, 7, 'tekst', true, {}, { naam: 'iets' }, undefined])('%j is refused', (json) => {
  expect(readAnnotations(json)).toEqual({ ok: false, error: 'not-annotations' });
});

test('the text of a body, its purposes, its page and its selectors are understood', () => {
  const [annotation] = readingOf(richAnnotation).annotations;
  expect(annotation).toMatchObject({
    id: 'https://lezer.example/a/1',
    created: '2026-11-25T17:14:04.000Z',
    modified: '2026-11-25T17:14:05.000Z',
    bodies: [
      { kind: 'other', json: 'https://lezer.example/uitleg' },
      { kind: 'other' },
      {
        kind: 'text',
        value: 'Dit staat er niet meer.',
        purposes: ['commenting', 'describing'],
        format: 'text/plain',
        language: 'nl',
      },
      { kind: 'other' },
      { kind: 'other' },
    ],
    targets: [
      { kind: 'whole', iri: 'https://www.voorbeeldstad.example/' },
      {
        kind: 'passage',
        source: {
          iri: 'https://www.voorbeeldstad.example/gesprek',
          rest: { format: 'text/html', textDirection: 'ltr' },
        },
        selectors: [
          { type: 'other', json: 'https://lezer.example/selector' },
          { type: 'TextQuoteSelector', exact: 'opgenomen' },
          { type: 'TextPositionSelector', start: 21, counted: 'in-code-points' },
          { type: 'other' },
          { type: 'other' },
          { type: 'RangeSelector', end: { refinedBy: [{ type: 'TextPositionSelector' }] } },
          { type: 'FragmentSelector', refinedBy: [{ exact: 'opgenomen' }, { value: 'em' }] },
          { type: 'other' },
          { type: 'other' },
        ],
      },
    ],
  });
});

test('a string body is a text without a purpose', () => {
  const [annotation] = readingOf(plainAnnotation).annotations;
  expect(annotation?.bodies).toMatchObject([
    { kind: 'text', value: 'Mooi gezegd', format: 'text/plain', purposes: [] },
  ]);
});

test('context that a quote does not give is not taken for the edge of the text', () => {
  const target = {
    source: 'urn:a',
    selector: [
      { type: 'TextQuoteSelector', exact: 'a' },
      { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: 'b' },
    ],
  };
  const [annotation] = readingOf({ ...plainAnnotation, target }).annotations;
  expect(annotation?.targets).toMatchObject([
    {
      selectors: [
        { prefix: null, suffix: null },
        { prefix: '', suffix: 'b' },
      ],
    },
  ]);
});

test('what is malformed is refused by itself, with each reason and its place', () => {
  const wrong = changed(changed(plainAnnotation, '/id', removed), '/created', 'gisteren');
  const reading = readingOf([wrong, 7, null, plainAnnotation]);
  expect(reading.annotations).toHaveLength(1);
  expect(reading.refused).toEqual([
    {
      path: '/0',
      breaches: [
        {
          section: '§3.1',
          sentence: 'an Annotation has exactly 1 id, which is an IRI',
          path: '/0/id',
        },
        {
          section: '§3.3.1',
          sentence:
            'an Annotation has no more than 1 created, which is an xsd:dateTime in UTC, with Z',
          path: '/0/created',
        },
      ],
    },
    { path: '/1', breaches: [expect.objectContaining({ section: '§3.1', path: '/1' })] },
    { path: '/2', breaches: [expect.objectContaining({ section: '§3.1', path: '/2' })] },
  ]);
});

test('a collection that is malformed says so, and its annotations are read', () => {
  const reading = readingOf(changed(fullExport(), '/id', 'geen adres'));
  expect(reading.annotations).toHaveLength(1);
  expect(reading.refused).toMatchObject([
    { path: '', breaches: [{ section: '§5.1', path: '/id' }] },
  ]);
});

test('what the file only names is told, and nothing is fetched', () => {
  const next = 'https://lezer.example/p/2';
  const elsewhere = 'https://lezer.example/a/9';
  expect(readingOf(pageOf(plainAnnotation, elsewhere)).elsewhere).toEqual([next, elsewhere]);
  expect(readingOf(collectionOf('https://lezer.example/p/1', 9))).toMatchObject({
    annotations: [],
    refused: [],
    elsewhere: ['https://lezer.example/p/1'],
  });
});

test('words that the document around it explains go with an annotation', () => {
  const contexts = ['http://www.w3.org/ns/anno.jsonld', 'https://lezer.example/woorden.jsonld'];
  const { '@context': _, ...bare } = plainAnnotation;
  const selector = { type: 'OogSelector', blik: 1 };
  const item: JsonObject = { ...bare, target: { source: 'urn:a', selector } };
  const page = { ...pageOf(item), '@context': contexts };
  for (const json of [page, { ...collectionOf(pageOf(item)), '@context': contexts }]) {
    const reading = readingOf(json);
    expect(reading.refused).toEqual([]);
    expect(reading.annotations[0]?.rest).toEqual({ '@context': contexts });
  }
  expect(readingOf(pageOf(item)).refused).toMatchObject([{ breaches: [{ section: '§4.2' }] }]);
});

test.each([null, []])('on a page %j as the context of an annotation says nothing', (context) => {
  const [annotation] = readingOf(pageOf({ ...plainAnnotation, '@context': context })).annotations;
  expect(annotation?.rest).toEqual({});
});

test('what a file says about itself is kept', () => {
  const page = { ...pageOf(plainAnnotation), 'lezer:kleur': 'rood' };
  expect(readingOf(collectionOf(page)).about).toMatchObject({
    id: 'https://lezer.example/alles',
    first: { id: 'https://lezer.example/p/1', 'lezer:kleur': 'rood' },
  });
});

const nested = (depth: number): Json =>
  Array.from({ length: depth }).reduce<Json>((inside) => [inside], 'diep');

describe('refuses, while the rest is read,', () => {
  test.each<[string, Json]>([
    ['what is nested too deep', nested(jsonBounds.depth)],
    ['what is nested deeper than a stack', nested(200_000)],
    ['what has too many values', Array.from({ length: jsonBounds.values }, () => 0)],
    ['what is too long', 'x'.repeat(jsonBounds.characters)],
    ['a name that is too long', { ['x'.repeat(jsonBounds.characters)]: 1 }],
    ['a member called __proto__', JSON.parse('{"__proto__": {"isAdmin": true}}')],
  ])('%s', (_name, value) => {
    const reading = readingOf([{ ...plainAnnotation, 'lezer:meer': value }, plainAnnotation]);
    expect(reading.annotations).toHaveLength(1);
    expect(reading.refused).toMatchObject([{ path: '/0', breaches: [{ section: 'bounds' }] }]);
  });

  test('what no JSON can say', () => {
    const odd = [Number.NaN, undefined, new Date(), () => 1, 1n, Symbol('x'), new Map()];
    for (const value of odd) {
      const reading = readingOf([{ ...plainAnnotation, 'lezer:meer': [value] }]);
      expect(reading.refused).toMatchObject([{ path: '/0', breaches: [{ section: 'bounds' }] }]);
    }
  });
});

test('a file that says too much about itself is read without it', () => {
  const page = { ...pageOf(plainAnnotation), 'lezer:meer': nested(100) };
  const reading = readingOf(page);
  expect(reading).toMatchObject({ about: {}, refused: [{ path: '' }] });
  expect(reading.annotations).toHaveLength(1);
});

test('a circle is not followed', () => {
  const circle: Record<string, unknown> = { ...plainAnnotation };
  circle.self = circle;
  expect(readingOf([circle, plainAnnotation]).annotations).toHaveLength(1);
});

test('of too many annotations none is read', () => {
  const many = Array.from({ length: mostAnnotations + 1 }, () => plainAnnotation);
  expect(readAnnotations(many)).toEqual({ ok: false, error: 'too-many-annotations' });
});

test('names that JavaScript gives a meaning change nothing', () => {
  const attack: JsonObject = JSON.parse(
    '{"constructor": {"prototype": {"isAdmin": true}}, "toString": 7, "hasOwnProperty": "x", "prototype": {"isAdmin": true}}',
  );
  const [annotation] = readingOf({ ...plainAnnotation, ...attack }).annotations;
  expect(annotation?.rest).toEqual(attack);
  expect({}).not.toHaveProperty('isAdmin');
  expect(Object.prototype).not.toHaveProperty('isAdmin');
  const typed = {
    ...plainAnnotation,
    target: { source: 'urn:a', selector: { type: 'constructor', value: 'x' } },
  };
  expect(readingOf(typed).refused).toHaveLength(1);
});

test.each(['', '/body', '/target', '/target/selector', '/target/source', '/generator', '/rows/0'])(
  'a __proto__ at %j is refused and pollutes nothing',
  (pointer) => {
    const poison: Json = JSON.parse('{"__proto__": {"isAdmin": true, "id": "urn:a"}, "x": 1}');
    const json = { ...plainAnnotation, rows: [0], body: {}, target: { source: {}, selector: {} } };
    const read = readAnnotations(pointer === '' ? poison : changed(json, pointer, poison));
    expect(read.ok ? read.value.annotations : []).toEqual([]);
    expect({}).not.toHaveProperty('isAdmin');
  },
);

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
      readAnnotations(json);
      readAnnotations([json]);
      readAnnotations({ rows: [json] });
      readAnnotations({ type: 'AnnotationPage', items: [json], first: json });
    }),
  );
});

const documents: readonly JsonObject[] = [
  richAnnotation,
  fullExport(),
  pageOf(plainAnnotation),
  { rows: [row] },
];

const anyChange = fc
  .constantFrom(...documents)
  .chain((json) =>
    fc.tuple(
      fc.constant(json),
      fc.constantFrom(...pointersIn(json)),
      fc.oneof(fc.constant(removed), fc.jsonValue({ maxDepth: 2 })),
    ),
  );

/** `fc.jsonValue` is typed as `unknown`; what `JSON.parse` gives is JSON. */
const asGiven = (value: unknown): Json | undefined =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

test('whatever is changed in a good document: what is read can be written, what is not has a reason', () => {
  fc.assert(
    fc.property(anyChange, ([json, pointer, value]) => {
      const read = readAnnotations(changed(json, pointer, asGiven(value)));
      if (!read.ok) return;
      for (const annotation of read.value.annotations) {
        const named = { ...annotation, id: annotation.id ?? 'urn:uuid:none' };
        expect(breachesOf(annotationJson(named, null))).toEqual([]);
      }
      for (const { breaches } of read.value.refused) {
        expect(breaches.length).toBeGreaterThan(0);
        for (const { section } of breaches)
          expect(section).toMatch(/^(§[345][\d.]*|Hypothesis|bounds)$/);
      }
    }),
    { numRuns: 300 },
  );
});
