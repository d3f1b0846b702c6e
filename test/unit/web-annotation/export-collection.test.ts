/** The passages of a dossier as a Web Annotation collection. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import { annotationCollection } from '../../../src/web-annotation/export-collection.ts';
import { isObject } from '../../../src/web-annotation/json.ts';
import { annotationOf, captureWith, dossierWith } from '../complaint/dossiers.ts';
import {
  anyPassages,
  dossierOf,
  exportOf,
  fullExport,
  fullSelectors,
  fullText,
  portsWith,
} from './dossiers.ts';

/** The items of an export, as a reader without our types has them. */
const itemsOf = (json: unknown) => JSON.parse(JSON.stringify(json)).first.items;

test('a passage is an Annotation with its practice, its note, its page and its selectors', () => {
  const contents = dossierOf([fullSelectors], { note: 'Niemand vroeg iets.' });
  const [annotation] = contents.annotations;
  const [capture] = contents.captures;
  const quoteInside = { type: 'TextQuoteSelector', exact: 'wordt opgenomen' };
  expect(itemsOf(exportOf(contents, fullText))).toEqual([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${annotation?.id}`,
      type: 'Annotation',
      motivation: ['classifying', 'commenting'],
      generator: { id: 'pkg:generic/kantlijn', type: 'Software', name: 'Kantlijn 0.1.0' },
      created: annotation?.createdAt,
      modified: contents.records[0]?.revisedAt,
      body: [
        {
          type: 'TextualBody',
          purpose: 'classifying',
          format: 'text/plain',
          value: 'recording-interview',
        },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/plain',
          value: 'Niemand vroeg iets.',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: capture?.facts.url,
        scope: capture?.facts.url,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'wordt opgenomen',
            prefix: 'Het gesprek 🙈 ',
            suffix: '.',
          },
          { type: 'TextPositionSelector', start: 14, end: 29 },
          { type: 'CssSelector', value: 'main > p', refinedBy: quoteInside },
          { type: 'XPathSelector', value: '/html/body/main/p[1]', refinedBy: quoteInside },
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: 'opname',
            refinedBy: quoteInside,
          },
        ],
        state: {
          type: 'TimeState',
          sourceDate: capture?.startedAt,
          cached: `arcp://uuid,${contents.dossier.id}/data/captures/20261125T171404Z-${capture?.id.slice(0, 8)}/snapshot.html`,
        },
      },
    },
  ]);
  expect([...fullText].slice(14, 29).join('')).toBe('wordt opgenomen');
});

test('all of them stand on one page of one collection', () => {
  const contents = dossierOf([fullSelectors, fullSelectors]);
  const json = exportOf(contents, fullText);
  const id = `urn:uuid:${contents.dossier.id}`;
  expect(json).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Passages',
    total: 2,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0 },
    last: `${id}#page-1`,
  });
  expect(json.first).not.toHaveProperty('@context');
});

test('without passages the collection has no page', () => {
  const json = exportOf(dossierWith({}), null);
  expect(json).toMatchObject({ type: 'AnnotationCollection', total: 0 });
  expect(json).not.toHaveProperty('first');
  expect(breaches(json)).toEqual([]);
});

test('without the page text there is no position, and without a note no comment', () => {
  const [item] = itemsOf(exportOf(dossierOf([fullSelectors.slice(0, 3)]), null));
  expect(item.motivation).toBe('classifying');
  expect(item.target.selector.map(({ type }: { type: string }) => type)).toEqual([
    'TextQuoteSelector',
    'CssSelector',
  ]);
});

test('a position beyond the text is left out', () => {
  const position = { type: 'TextPositionSelector', start: 3, end: 9 } as const;
  const [item] = itemsOf(exportOf(dossierOf([[position]]), 'kort'));
  expect(item.target).not.toHaveProperty('selector');
});

test('an element without text is not told to look for a quote', () => {
  const [item] = itemsOf(exportOf(dossierOf([[{ type: 'CssSelector', value: 'body' }]]), ''));
  expect(item.target.selector).toEqual({ type: 'CssSelector', value: 'body' });
});

test('an address that is no IRI is made one, and a page without address is left out', () => {
  const frame = { source: 'https://a.example/x|y', scope: 'geen adres' };
  const [item] = itemsOf(exportOf(dossierOf([fullSelectors], { change: frame }), fullText));
  expect(item.target.source).toBe('https://a.example/x%7Cy');
  expect(item.target).not.toHaveProperty('scope');
  const nowhere = dossierOf([fullSelectors], { change: { source: 'geen adres' } });
  expect(exportOf(nowhere, fullText)).toMatchObject({ total: 0 });
});

test('a passage that no record tells of, or whose capture is gone, stays out', () => {
  const contents = dossierOf([fullSelectors]);
  const gone = captureWith(9);
  const annotations = [...contents.annotations, annotationOf(9, gone, 'geheim')];
  expect(
    exportOf({ ...contents, annotations, captures: [...contents.captures, gone] }, ''),
  ).toEqual(exportOf(contents, ''));
  expect(exportOf({ ...contents, captures: [] }, '')).toMatchObject({ total: 0 });
});

test('the order of rows does not matter', () => {
  const contents = dossierOf([fullSelectors, fullSelectors.slice(1), []]);
  const turned = { ...contents, annotations: contents.annotations.toReversed() };
  expect(exportOf(turned, fullText)).toEqual(exportOf(contents, fullText));
});

test('every export keeps every MUST of the Recommendation', () => {
  fc.assert(
    fc.property(anyPassages, fc.boolean(), ({ text, passages, note }, isTextKnown) => {
      const json = exportOf(dossierOf(passages, { note }), isTextKnown ? text : null);
      expect(breaches(json)).toEqual([]);
      for (const item of itemsOf(json)) expect(breaches(item)).toEqual([]);
    }),
  );
});

/** Every string in a value, with the names of members. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isObject(value)
    ? Object.entries(value).flatMap(([name, inside]) => [name, ...stringsIn(inside)])
    : [];
}

test('of what is kept only these things are told, and nothing of the element or of rivals', () => {
  const contents = dossierOf([fullSelectors], { note: 'notitie' });
  const secrets = {
    title: 'GEHEIM titel',
    name: 'GEHEIM naam',
    rivals: [{ start: 7, prefix: 'GEHEIM', exact: 'GEHEIM', suffix: 'GEHEIM' }],
  };
  const told = annotationCollection(
    {
      ...contents,
      dossier: { ...contents.dossier, title: secrets.title },
      records: contents.records.map((record) => ({
        ...record,
        organisation: { kind: 'entered', name: secrets.name, address: secrets.name },
      })),
      annotations: contents.annotations.map((one) => ({
        ...one,
        rivals: secrets.rivals,
        selectors: [
          ...one.selectors,
          {
            type: 'ElementSelector',
            name: 'GEHEIM',
            role: 'GEHEIM',
            label: 'GEHEIM',
            address: 'GEHEIM',
            before: 'GEHEIM',
          },
        ],
      })),
      captures: contents.captures.map((capture) => ({
        ...capture,
        facts: { ...capture.facts, title: secrets.title, userAgent: 'GEHEIM', timeZone: 'GEHEIM' },
      })),
    },
    portsWith(fullText),
  );
  expect(told).toEqual(exportOf(contents, fullText));
  expect(stringsIn(told).join()).not.toContain('GEHEIM');
});

test('nothing in it is an address that a program could fetch, but for the page itself', () => {
  const page = dossierOf([]).captures[0]?.facts.url ?? '';
  const addresses = stringsIn(fullExport()).filter((text) => /^\w+:\/\//.test(text));
  const known = ['http://www.w3.org/ns/anno.jsonld', 'http://tools.ietf.org/rfc/rfc3236', page];
  expect(addresses.filter((one) => !known.includes(one) && !one.startsWith('arcp:'))).toEqual([]);
});
