/** Documents as another program could have written them, with what this one never writes. */
import type { JsonObject } from '../../../src/web-annotation/json.ts';

export const richAnnotation: JsonObject = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://lezer.example/woorden.jsonld'],
  id: 'https://lezer.example/a/1',
  type: ['Annotation', 'lezer:Vondst'],
  motivation: 'commenting',
  canonical: 'urn:uuid:6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11',
  via: ['https://lezer.example/b/1', 'https://lezer.example/c/1'],
  rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
  created: '2026-11-25T17:14:04Z',
  generated: '2026-11-25T17:14:06.123456Z',
  modified: '2026-11-25T17:14:05Z',
  creator: { id: 'https://lezer.example/saar', type: 'Person', name: 'Saar' },
  generator: 'https://lezer.example/',
  audience: {
    id: 'https://lezer.example/klas',
    type: 'schema:EducationalAudience',
    'schema:educationalRole': 'teacher',
  },
  stylesheet: { type: 'CssStylesheet', value: '.rood { color: red }' },
  body: [
    'https://lezer.example/uitleg',
    {
      id: 'https://lezer.example/lied',
      type: 'Sound',
      format: 'audio/mpeg',
      language: ['nl', 'fy'],
      textDirection: 'ltr',
      created: '2020-01-01T00:00:00Z',
    },
    {
      type: 'TextualBody',
      value: 'Dit staat er niet meer.',
      format: 'text/plain',
      language: 'nl',
      purpose: ['commenting', 'describing'],
    },
    {
      type: 'Choice',
      items: [{ type: 'TextualBody', value: 'ja', language: 'nl' }, 'https://lezer.example/yes'],
    },
    { type: 'SpecificResource', source: 'https://lezer.example/stad', purpose: 'tagging' },
  ],
  target: [
    'https://www.voorbeeldstad.example/',
    {
      type: 'SpecificResource',
      source: {
        id: 'https://www.voorbeeldstad.example/gesprek',
        format: 'text/html',
        textDirection: 'ltr',
      },
      scope: ['https://www.voorbeeldstad.example/', 'https://www.voorbeeldstad.example/a'],
      styleClass: 'rood',
      renderedVia: { id: 'https://lezer.example/pdf', type: 'Software' },
      selector: [
        'https://lezer.example/selector',
        { type: 'TextQuoteSelector', exact: 'opgenomen', prefix: 'wordt ', suffix: '.' },
        { type: 'TextPositionSelector', start: 21, end: 30 },
        { type: 'DataPositionSelector', start: 4096, end: 4104 },
        { type: 'SvgSelector', value: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
        {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '//p[1]' },
          endSelector: {
            type: 'XPathSelector',
            value: '//p[2]',
            refinedBy: { type: 'TextPositionSelector', start: 4, end: 4 },
          },
        },
        {
          type: 'FragmentSelector',
          value: 'page=10',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
          refinedBy: [
            { type: 'TextQuoteSelector', exact: 'opgenomen' },
            { type: 'CssSelector', value: 'em' },
          ],
        },
        { type: 'lezer:OogSelector', blik: [1, 2] },
        { type: 'OogSelector', blik: [1, 2] },
      ],
      state: [
        {
          type: 'TimeState',
          sourceDateStart: '2026-11-01T00:00:00Z',
          sourceDateEnd: '2026-11-30T00:00:00Z',
          cached: ['https://archief.example/1', 'https://archief.example/2'],
        },
        {
          type: 'HttpRequestState',
          value: 'Accept: text/html',
          refinedBy: { type: 'TimeState', sourceDate: ['2026-11-01T00:00:00Z'] },
        },
      ],
    },
  ],
};

export const plainAnnotation: JsonObject = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://lezer.example/a/2',
  type: 'Annotation',
  bodyValue: 'Mooi gezegd',
  target: 'https://www.voorbeeldstad.example/',
};

export const pageOf = (...items: readonly (JsonObject | string)[]): JsonObject => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://lezer.example/p/1',
  type: 'AnnotationPage',
  partOf: { id: 'https://lezer.example/alles', label: 'Alles', total: 42 },
  next: 'https://lezer.example/p/2',
  prev: 'https://lezer.example/p/0',
  startIndex: 20,
  items,
});

/** The API of Hypothesis, and the file of its client, hand out rows of this form. */
export const row: JsonObject = {
  id: 'bT3pIyzPEfDkXxv_8vU1mQ',
  created: '2026-11-25T17:14:04.123456+00:00',
  updated: '2026-11-25T18:14:04.500000+01:00',
  user: 'acct:saar@hypothes.is',
  uri: 'https://www.voorbeeldstad.example/gesprek',
  text: 'Wie bewaart dit?',
  tags: ['opname', 'gesprek'],
  group: '__world__',
  permissions: { read: ['group:__world__'], update: ['acct:saar@hypothes.is'] },
  target: [
    {
      source: 'https://www.voorbeeldstad.example/gesprek',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/main[1]/p[2]',
          startOffset: 15,
          endContainer: '/main[1]/p[2]',
          endOffset: 30,
        },
        { type: 'TextPositionSelector', start: 115, end: 130 },
        {
          type: 'TextQuoteSelector',
          exact: 'wordt opgenomen',
          prefix: 'Het gesprek 🙈 ',
          suffix: '.',
        },
      ],
    },
  ],
  document: { title: ['Het gesprek'] },
  links: {
    html: 'https://hypothes.is/a/bT3pIyzPEfDkXxv_8vU1mQ',
    incontext: 'https://hyp.is/bT3pIyzPEfDkXxv_8vU1mQ/www.voorbeeldstad.example/gesprek',
  },
  user_info: { display_name: 'Saar' },
  flagged: false,
  hidden: false,
};

/** A note about the page as a whole. */
export const pageNote: JsonObject = {
  id: 'n0te',
  created: '2026-11-25T17:14:04+00:00',
  updated: '2026-11-25T17:14:04+00:00',
  uri: 'https://www.voorbeeldstad.example/gesprek',
  text: 'Over de hele pagina',
  tags: [],
  target: [{ source: 'https://www.voorbeeldstad.example/gesprek' }],
};
