/**
 * A row of Hypothesis as a Web Annotation. What has no place in one is kept under `hypothesis`, so that it is
 * not taken for something that the Recommendation speaks of. Its positions count UTF-16 units.
 */
import { momentOf } from './date-time.ts';
import { rowSelectorKind } from './hypothesis-rules.ts';
import { iriOf, isIri } from './iri.ts';
import { isJsonObject, type JsonObject, valuesOf } from './json.ts';
import { numberAt, restOf, textAt, textsAt } from './members.ts';
import type { PathSelector, TextBody, WebAnnotation, WebSelector, WebTarget } from './model.ts';

/** What the row says, given that nothing is amiss in it. */
export function readRow(node: JsonObject): WebAnnotation {
  const tags = textsAt(node, 'tags') ?? [];
  const note = textAt(node, 'text') ?? '';
  const comment = note === '' ? [] : [body('commenting', note, 'text/markdown')];
  return {
    id: idOf(node),
    created: momentOf(textAt(node, 'created')),
    modified: momentOf(textAt(node, 'updated')),
    bodies: [...comment, ...tags.map((tag) => body('tagging', tag, 'text/plain'))],
    targets: targetsOf(node),
    rest: apart(node, 'id', 'uri', 'text', 'tags', 'created', 'updated', 'target'),
  };
}

/** Everything but `taken`, in a drawer of its own; nothing when there is nothing else. */
function apart(node: JsonObject, ...taken: readonly string[]): JsonObject {
  const hypothesis = restOf(node, Object.fromEntries(taken.map((name) => [name, true])));
  return Object.keys(hypothesis).length === 0 ? {} : { hypothesis };
}

const body = (purpose: string, value: string, format: string): TextBody => ({
  kind: 'text',
  value,
  purposes: [purpose],
  format,
  language: null,
  rest: {},
});

/** Where Hypothesis shows it: the nearest to an IRI of its own that it has. `null` when it was never sent. */
function idOf(node: JsonObject): string | null {
  const links = valuesOf(node, 'links').find(isJsonObject);
  const html = links === undefined ? null : textAt(links, 'html');
  const id = textAt(node, 'id');
  return isIri(html) ? html : id && iriOf(`https://hypothes.is/a/${id}`);
}

function targetsOf(node: JsonObject): WebTarget[] {
  const page = textAt(node, 'uri') ?? '';
  const targets = valuesOf(node, 'target').filter(isJsonObject);
  return (targets.length === 0 ? [{}] : targets).map((one) => targetOf(one, page));
}

/** Without selectors that we know it is a note about the page. */
function targetOf(node: JsonObject, page: string): WebTarget {
  const iri = iriOf(textAt(node, 'source') ?? page) ?? '';
  const given = valuesOf(node, 'selector').filter(isJsonObject);
  const selectors = given.flatMap(selectorsOf);
  const unknown = given.filter((one) => rowSelectorKind(one) === 'other');
  const kept = unknown.length === 0 ? {} : { selector: unknown };
  const rest = apart({ ...restOf(node, { selector: true }), ...kept }, 'source');
  return selectors.length === 0
    ? { kind: 'whole', iri, rest }
    : { kind: 'passage', source: { kind: 'whole', iri, rest: {} }, scopes: [], selectors, rest };
}

function selectorsOf(node: JsonObject): WebSelector[] {
  switch (rowSelectorKind(node)) {
    case 'quote':
      return [quoteOf(node)];
    case 'position':
      return [
        {
          ...position(numberAt(node, 'start') ?? 0, numberAt(node, 'end') ?? 0),
          rest: apart(node, 'type', 'start', 'end'),
        },
      ];
    case 'range':
      return [rangeOf(node)];
    case 'other':
      return [];
  }
}

const quoteOf = (node: JsonObject): WebSelector => ({
  type: 'TextQuoteSelector',
  exact: textAt(node, 'exact') ?? '',
  prefix: textAt(node, 'prefix'),
  suffix: textAt(node, 'suffix'),
  refinedBy: [],
  rest: apart(node, 'type', 'exact', 'prefix', 'suffix'),
});

const position = (start: number, end: number): WebSelector & { type: 'TextPositionSelector' } => ({
  type: 'TextPositionSelector',
  start,
  end,
  counted: 'in-utf-16',
  refinedBy: [],
  rest: {},
});

/** Two containers with an offset in each become two selectors, each refined by a position (§4.2.8). */
const rangeOf = (node: JsonObject): WebSelector => ({
  type: 'RangeSelector',
  start: pointOf(textAt(node, 'startContainer') ?? '', numberAt(node, 'startOffset') ?? 0),
  end: pointOf(textAt(node, 'endContainer') ?? '', numberAt(node, 'endOffset') ?? 0),
  refinedBy: [],
  rest: apart(node, 'type', 'startContainer', 'startOffset', 'endContainer', 'endOffset'),
});

/** Their paths begin below `body`, as `/div[2]/p[1]`; an empty one is `body` itself. */
const pointOf = (container: string, offset: number): PathSelector => ({
  type: 'XPathSelector',
  value: `/html/body${container.replace(/\/$/, '')}`,
  refinedBy: [position(offset, offset)],
  rest: {},
});
