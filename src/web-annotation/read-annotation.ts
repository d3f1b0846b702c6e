/** An Annotation (§3, §4), from JSON that keeps the rules. */
import { momentOf } from './date-time.ts';
import { isIri } from './iri.ts';
import { isJsonObject, type Json, type JsonObject, valuesOf } from './json.ts';
import { classAt, restOf, textAt, textsAt } from './members.ts';
import type { WebAnnotation, WebBody, WebTarget, WholeTarget } from './model.ts';
import { readSelector } from './read-selector.ts';
import { resourceKind } from './resource-rules.ts';
import { annotationContext } from './rule.ts';

/** What the annotation says. Everything that this program has no word for is in a `rest`. */
export function readAnnotation(node: JsonObject): WebAnnotation {
  const known = {
    id: textAt(node, 'id'),
    created: momentOf(textAt(node, 'created')),
    modified: momentOf(textAt(node, 'modified')),
  };
  const bodyValue = textAt(node, 'bodyValue');
  const bodies = valuesOf(node, 'body').map(readBody);
  const targets = valuesOf(node, 'target').map(readTarget);
  return {
    ...known,
    bodies: bodyValue === null ? bodies : [...bodies, stringBody(bodyValue)],
    targets,
    rest: restOf(node, {
      ...known,
      '@context': bringsWords(node) ? null : annotationContext,
      type: classAt(node, 'Annotation'),
      bodyValue,
      body: bodies,
      target: targets,
    }),
  };
}

const bringsWords = (node: JsonObject) =>
  valuesOf(node, '@context').some((one) => one !== annotationContext);

/** §3.2.5: the same as a Textual Body of plain text, about which nothing more is said. */
const stringBody = (value: string): WebBody => ({
  kind: 'text',
  value,
  purposes: [],
  format: 'text/plain',
  language: null,
  rest: {},
});

function readBody(json: Json): WebBody {
  const value = isJsonObject(json) ? textAt(json, 'value') : null;
  if (!isJsonObject(json) || value === null || resourceKind(json) !== 'textual')
    return { kind: 'other', json };
  const purposes = textsAt(json, 'purpose');
  const known = { value, format: textAt(json, 'format'), language: textAt(json, 'language') };
  const type = classAt(json, 'TextualBody');
  const rest = restOf(json, { ...known, purpose: purposes, type });
  return { kind: 'text', ...known, purposes: purposes ?? [], rest };
}

function readTarget(json: Json): WebTarget {
  const other = { kind: 'other', json } as const;
  if (!isJsonObject(json)) return readWhole(json) ?? other;
  switch (resourceKind(json)) {
    case 'specific':
      return readPassage(json) ?? other;
    case 'external':
      return readWhole(json) ?? other;
    default:
      return other;
  }
}

function readWhole(json: Json): WholeTarget | null {
  if (!isJsonObject(json)) return isIri(json) ? { kind: 'whole', iri: json, rest: {} } : null;
  const id = textAt(json, 'id');
  return id === null ? null : { kind: 'whole', iri: id, rest: restOf(json, { id }) };
}

function readPassage(node: JsonObject): WebTarget | null {
  const [source] = valuesOf(node, 'source').map(readWhole);
  if (source === undefined || source === null) return null;
  const scopes = textsAt(node, 'scope');
  const selectors = valuesOf(node, 'selector').map(readSelector);
  const type = classAt(node, 'SpecificResource');
  const rest = restOf(node, { source, scope: scopes, selector: selectors, type });
  return { kind: 'passage', source, scopes: scopes ?? [], selectors, rest };
}
