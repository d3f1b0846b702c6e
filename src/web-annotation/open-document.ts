/** Takes a document apart: where its annotations stand, and what it says about itself. */
import { breachesOutside, documentKind } from './conformance.ts';
import { isObject, type Members, valuesOf } from './json.ts';
import { annotationContext, type Place } from './rule.ts';
import { atRoot, type Breach, inner } from './walk.ts';

/** An annotation where it stands, before anybody looked at it. */
export type Found = {
  readonly value: unknown;
  /** JSON Pointer from the document. */
  readonly path: string;
  readonly place: Place;
  /** Rows of Hypothesis say nowhere what they are: it is known from where they stand, or by their look. */
  readonly form: 'web' | 'row' | 'either';
};

export type Opened = {
  readonly found: readonly Found[];
  /** The document without its annotations. */
  readonly about: Members;
  /** What is amiss in that. */
  readonly breaches: readonly Breach[];
  /** What it names and does not hold: addresses, if they are what they should be. */
  readonly elsewhere: readonly unknown[];
};

/** `null` when it looks like nothing that holds annotations. */
export function openDocument(json: unknown): Opened | null {
  if (Array.isArray(json)) return opened(foundIn(json, '', atRoot, 'either'));
  if (!isObject(json)) return null;
  for (const member of ['rows', 'annotations']) {
    const list = json[member];
    if (Array.isArray(list) && !saysWhatItIs(json)) return openExport(json, member, list);
  }
  switch (documentKind(json)) {
    case 'collection':
      return openCollection(json);
    case 'page':
      return { ...openPage(json, '', atRoot), breaches: breachesOutside('page', json) };
    case 'annotation':
      return single(json);
    case null:
      return Object.hasOwn(json, 'uri') ? single(json) : null;
  }
}

/** A Web Annotation says what it is, even when it says it wrong. */
const saysWhatItIs = (node: Members) =>
  Object.hasOwn(node, '@context') || Object.hasOwn(node, 'type');

export const isRow = (node: Members, form: Found['form']): boolean =>
  !saysWhatItIs(node) && (form === 'row' || (form === 'either' && Object.hasOwn(node, 'uri')));

const opened = (found: readonly Found[], about: Members = {}): Opened => ({
  found,
  about,
  breaches: [],
  elsewhere: [],
});

const single = (json: Members): Opened =>
  opened([{ value: json, path: '', place: atRoot, form: 'either' }]);

const foundIn = (
  list: readonly unknown[],
  path: string,
  place: Place,
  form: Found['form'],
): Found[] => list.map((value, index) => ({ value, path: `${path}/${index}`, place, form }));

/** A search of the Hypothesis API may hold `replies` apart; a file of its client does not. */
function openExport(json: Members, member: string, list: readonly unknown[]): Opened {
  const { [member]: _, replies, ...about } = json;
  const apart = Array.isArray(replies) ? foundIn(replies, '/replies', atRoot, 'row') : [];
  return opened([...foundIn(list, `/${member}`, atRoot, 'row'), ...apart], about);
}

function openPage(page: Members, path: string, place: Place): Opened {
  const { items, ...about } = page;
  const list = Array.isArray(items) ? items : valuesOf(page, 'items');
  return {
    found: foundIn(list.map(withWordsOf(page)), `${path}/items`, inner(page, place), 'web'),
    about,
    breaches: [],
    elsewhere: valuesOf(page, 'next'),
  };
}

/** With its first page, when that is in the file. */
function openCollection(json: Members): Opened {
  const [first] = valuesOf(json, 'first');
  const breaches = breachesOutside('collection', json);
  if (!isObject(first)) return { found: [], about: json, breaches, elsewhere: [first] };
  const page = openPage(first, '/first', inner(json, atRoot));
  const found = page.found.map((one) => ({ ...one, value: withWordsOf(json)(one.value) }));
  return { ...page, found, about: { ...json, first: page.about }, breaches };
}

/**
 * Gives an annotation the `@context` that it has from what it stands in (JSON-LD 1.0, Advanced Context Usage), where that brings
 * words of its own: without it, nobody would understand them once the annotation stands alone.
 */
const withWordsOf =
  (around: Members) =>
  (item: unknown): unknown => {
    const contexts = valuesOf(around, '@context');
    const bringsWords = contexts.length > 1 && contexts.includes(annotationContext);
    return bringsWords && isObject(item) && !Object.hasOwn(item, '@context')
      ? { ...item, '@context': contexts }
      : item;
  };
