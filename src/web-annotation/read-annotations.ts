/**
 * The door for annotations from elsewhere: a file of one annotation, of a page or a collection, a list, or
 * what Hypothesis exports. Each annotation is taken or refused by itself, with every reason.
 */
import { fail, ok, type Result } from '../domain/result.ts';
import { breachesInside } from './conformance.ts';
import { rowBreaches } from './hypothesis-rules.ts';
import { isIri } from './iri.ts';
import { asJson, isJsonObject, type JsonFault, type JsonObject, jsonBounds } from './json.ts';
import type { WebAnnotation } from './model.ts';
import { type Found, isRow, type Opened, openDocument } from './open-document.ts';
import { readAnnotation } from './read-annotation.ts';
import { readRow } from './read-row.ts';
import type { Breach } from './walk.ts';

/** Why something was not taken: a MUST of the Recommendation by its section, or a bound of our own. */
export type Refusal = {
  /** JSON Pointer to what was refused; `''` for what the document says about itself. */
  readonly path: string;
  readonly breaches: readonly Breach[];
};

export type Reading = {
  readonly annotations: readonly WebAnnotation[];
  readonly refused: readonly Refusal[];
  /** Addresses of pages and annotations that belong to it and are not in the file. Nothing fetches them. */
  readonly elsewhere: readonly string[];
  /** What the document says about itself, without its annotations. */
  readonly about: JsonObject;
};

/** `not-annotations`: nothing in it looks like any. */
export type ReadingError = 'not-annotations' | 'too-many-annotations';

export const mostAnnotations = 20_000;

/**
 * What stands in `json`, as `JSON.parse` gave it. Never throws. Bounded in depth and size, annotation by
 * annotation; the size of the whole is for who reads the file.
 */
export function readAnnotations(json: unknown): Result<Reading, ReadingError> {
  const opened = openDocument(json);
  if (opened === null) return fail('not-annotations');
  if (opened.found.length > mostAnnotations) return fail('too-many-annotations');
  const { about, refused } = aboutOf(opened);
  const read = opened.found.filter(({ value }) => !isIri(value)).map(readOne);
  return ok({
    annotations: read.flatMap((one) => ('annotation' in one ? [one.annotation] : [])),
    refused: [...refused, ...read.flatMap((one) => ('breaches' in one ? [one] : []))],
    elsewhere: [...opened.elsewhere, ...opened.found.map(({ value }) => value)].filter(isIri),
    about,
  });
}

function aboutOf({ about, breaches }: Opened): Pick<Reading, 'about' | 'refused'> {
  const json = asJson(about);
  const all = json.ok ? breaches : [...breaches, boundBreach(json.error, '')];
  return {
    about: json.ok && isJsonObject(json.value) ? json.value : {},
    refused: all.length === 0 ? [] : [{ path: '', breaches: all }],
  };
}

function readOne(found: Found): { readonly annotation: WebAnnotation } | Refusal {
  const { value, path, place, form } = found;
  const json = asJson(value);
  if (!json.ok) return { path, breaches: [boundBreach(json.error, path)] };
  const node = json.value;
  if (!isJsonObject(node)) return { path, breaches: [notAnObject(path)] };
  const isFromHypothesis = isRow(node, form);
  const breaches = isFromHypothesis ? rowBreaches(node, path) : breachesInside(node, path, place);
  if (breaches.length > 0) return { path, breaches };
  return { annotation: isFromHypothesis ? readRow(node) : readAnnotation(node) };
}

const notAnObject = (path: string): Breach => ({
  section: '§3.1',
  sentence: 'an Annotation is an object',
  path,
});

const boundSentences: Readonly<Record<JsonFault, string>> = {
  'not-json': 'all of it is JSON',
  'too-deep': `things stand at most ${jsonBounds.depth} deep inside each other`,
  'too-many-values': `an annotation has at most ${jsonBounds.values} values`,
  'too-many-characters': `an annotation has at most ${jsonBounds.characters} characters`,
  'unsafe-name': 'no member is called __proto__',
};

const boundBreach = (fault: JsonFault, path: string): Breach => ({
  section: 'bounds',
  sentence: boundSentences[fault],
  path,
});
