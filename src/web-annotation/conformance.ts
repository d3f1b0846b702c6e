/**
 * Every MUST of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that a document can
 * break. What is asked of programs, not of documents, stands in the README.
 */
import { isObject, type Members, valuesOf } from './json.ts';
import {
  lifecycleRules,
  otherPropertyRules,
  peopleParts,
  type ResourceKind,
  resourceGrammar,
  resourceKind,
} from './resource-rules.ts';
import {
  about,
  annotationContext,
  count,
  hasOne,
  iri,
  namedResource,
  type Place,
  resource,
  sort,
  text,
  word,
} from './rule.ts';
import { type Breach, breachesIn, type Grammar, partsAt, partsOf } from './walk.ts';

export type DocumentKind = 'annotation' | 'page' | 'collection';
export type Kind = ResourceKind | DocumentKind | 'stylesheet';

const ownContext = sort(annotationContext, (value) => value === annotationContext);
const contextSentence = `has 1 or more @context values, and ${annotationContext} is one of them`;

/** What stands in a document has its context (JSON-LD 1.0, Advanced Context Usage), and need not repeat it. */
const hasContext = (node: Members, { depth }: Place): boolean => {
  const contexts = valuesOf(node, '@context');
  return contexts.length === 0 ? depth > 0 : contexts.some(ownContext.test);
};

const annotation = about('§3.1', 'an Annotation');
const textBody = about('§3.2.5', 'an Annotation');
const style = about('§4.4', 'an Annotation');
const collection = about('§5.1', 'an AnnotationCollection');
const page = about('§5.2', 'an AnnotationPage');

const isNotEmbedded = (value: unknown) => !isObject(value) || resourceKind(value) !== 'textual';

const first = (node: Members): unknown => valuesOf(node, 'first')[0];

/** `total` as far as it is a number. */
const totalOf = (node: Members): number => Number(valuesOf(node, 'total')[0] ?? 0);

/** Only what is given: a first page that is named by its IRI is not looked into. */
function isLastOrNamesNext(node: Members): boolean {
  const firstPage = first(node);
  if (!isObject(firstPage) || totalOf(node) <= valuesOf(firstPage, 'items').length) return true;
  return hasOne(firstPage, 'next', iri.test);
}

const grammar: Grammar<Kind> = {
  ...resourceGrammar,
  annotation: {
    rules: [
      annotation.says('@context', contextSentence, hasContext),
      annotation.says(
        '@context',
        'has a single @context value as a string, not as a list',
        (node) => !Array.isArray(node['@context']) || node['@context'].length !== 1,
      ),
      annotation.exactlyOne('id', iri),
      annotation.among('type', word('Annotation')),
      annotation.among(
        'target',
        sort('a resource', () => true),
      ),
      about('§3.2', 'an Annotation').says(
        'target',
        'has external resources as its targets, not embedded text',
        (node) => valuesOf(node, 'target').every(isNotEmbedded),
      ),
      about('§3.2.1', 'an Annotation').each('body', resource),
      about('§3.2.1', 'an Annotation').each('target', resource),
      textBody.atMostOne('bodyValue', text),
      textBody.says(
        'bodyValue',
        'has no body beside its bodyValue',
        (node) => valuesOf(node, 'bodyValue').length === 0 || !Object.hasOwn(node, 'body'),
      ),
      ...lifecycleRules('an Annotation', 'created', 'generated', 'modified'),
      ...otherPropertyRules('an Annotation'),
      style.atMostOne('stylesheet', resource),
    ],
    parts: partsOf<Kind>(
      partsAt('body', resourceKind),
      partsAt('target', resourceKind),
      partsAt('stylesheet', () => 'stylesheet'),
      peopleParts,
    ),
  },
  stylesheet: { rules: [about('§4.4', 'a stylesheet').atMostOne('type', word('CssStylesheet'))] },
  collection: {
    rules: [
      collection.says('@context', contextSentence, hasContext),
      collection.exactlyOne('id', iri),
      collection.among('type', word('AnnotationCollection')),
      collection.each('label', text),
      collection.atMostOne('total', count),
      collection.atMostOne('first', resource),
      collection.says('first', 'with a total above 0 has exactly 1 first page', (node) =>
        totalOf(node) > 0 ? first(node) !== undefined : true,
      ),
      collection.atMostOne('last', namedResource),
      page.says('first/next', 'that is not the last has the IRI of the next', isLastOrNamesNext),
      ...lifecycleRules('an AnnotationCollection', 'created', 'modified'),
      about('§3.3.6', 'an AnnotationCollection').each('rights', iri),
    ],
    parts: partsOf<Kind>(
      partsAt('first', () => 'page'),
      peopleParts,
    ),
  },
  page: {
    rules: [
      page.says('@context', contextSentence, hasContext),
      page.exactlyOne('id', iri),
      page.among('type', word('AnnotationPage')),
      page.atMostOne('partOf', namedResource),
      page.says(
        'items',
        'has a list of 1 or more Annotations as its items',
        (node) => Array.isArray(node.items) && node.items.length > 0,
      ),
      page.each('items', resource),
      page.atMostOne('next', namedResource),
      page.atMostOne('prev', namedResource),
      page.atMostOne('startIndex', count),
      ...lifecycleRules('an AnnotationPage', 'created', 'modified'),
      about('§3.3.6', 'an AnnotationPage').each('rights', iri),
    ],
    parts: partsOf<Kind>(
      partsAt('items', () => 'annotation'),
      peopleParts,
    ),
  },
};

const classes = {
  AnnotationCollection: 'collection',
  AnnotationPage: 'page',
  Annotation: 'annotation',
} as const;

/** By its type, or by what only one kind of document has; `null` when it looks like none. */
export function documentKind(node: Members): DocumentKind | null {
  for (const [name, kind] of Object.entries(classes))
    if (valuesOf(node, 'type').includes(name)) return kind;
  if (first(node) !== undefined || Object.hasOwn(node, 'total')) return 'collection';
  if (Object.hasOwn(node, 'items')) return 'page';
  return Object.hasOwn(node, 'target') || Object.hasOwn(node, '@context') ? 'annotation' : null;
}

const nothingOfTheKind: Breach = {
  section: '§3.1',
  sentence: 'a document is an Annotation, an AnnotationPage or an AnnotationCollection',
  path: '',
};

/** All that is amiss in a document, in the order in which it stands there. Never throws. */
export function breaches(json: unknown): Breach[] {
  const kind = isObject(json) ? documentKind(json) : null;
  if (!isObject(json) || kind === null) return [nothingOfTheKind];
  return breachesIn(grammar, { kind, node: json, path: '' });
}

/** The same for a document without its annotations, or for one of them. */
export const breachesOutside = (kind: DocumentKind, node: Members): Breach[] =>
  breachesIn(grammar, { kind, node, path: '' }, undefined, (inside) => inside !== 'annotation');

export const breachesInside = (node: Members, path: string, place: Place): Breach[] =>
  breachesIn(grammar, { kind: 'annotation', node, path }, place);
