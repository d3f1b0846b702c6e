/** Selectors (§4.2), from JSON that keeps the rules. What cannot be used is kept as it is. */
import { isJsonObject, type Json, type JsonObject, valuesOf } from './json.ts';
import { numberAt, restOf, textAt } from './members.ts';
import type { KnownSelector, WebSelector } from './model.ts';

export function readSelector(json: Json): WebSelector {
  return (isJsonObject(json) ? knownSelector(json) : null) ?? { type: 'other', json };
}

const selectorsAt = (node: JsonObject, member: string): readonly WebSelector[] =>
  valuesOf(node, member).map(readSelector);

/** What stands around the members of its own kind; `taken` are those. */
function around<Type extends string>(node: JsonObject, type: Type, taken: JsonObject) {
  const refinedBy = selectorsAt(node, 'refinedBy');
  return { type, refinedBy, rest: restOf(node, { type, refinedBy, ...taken }) };
}

function knownSelector(node: JsonObject): KnownSelector | null {
  const type = textAt(node, 'type');
  switch (type) {
    case 'TextQuoteSelector':
      return readQuote(node);
    case 'TextPositionSelector':
      return readPosition(node);
    case 'CssSelector':
    case 'XPathSelector':
      return readPath(node, type);
    case 'FragmentSelector':
      return readFragment(node);
    case 'RangeSelector':
      return readRange(node);
    default:
      return null;
  }
}

function readQuote(node: JsonObject): KnownSelector | null {
  const exact = textAt(node, 'exact');
  if (exact === null) return null;
  const quote = { exact, prefix: textAt(node, 'prefix'), suffix: textAt(node, 'suffix') };
  return { ...around(node, 'TextQuoteSelector', quote), ...quote };
}

function readPosition(node: JsonObject): KnownSelector | null {
  const [start, end] = [numberAt(node, 'start'), numberAt(node, 'end')];
  if (start === null || end === null) return null;
  const position = { start, end };
  return {
    ...around(node, 'TextPositionSelector', position),
    ...position,
    counted: 'in-code-points',
  };
}

function readPath(node: JsonObject, type: 'CssSelector' | 'XPathSelector'): KnownSelector | null {
  const value = textAt(node, 'value');
  return value === null ? null : { ...around(node, type, { value }), value };
}

function readFragment(node: JsonObject): KnownSelector | null {
  const value = textAt(node, 'value');
  if (value === null) return null;
  const fragment = { value, conformsTo: textAt(node, 'conformsTo') };
  return { ...around(node, 'FragmentSelector', fragment), ...fragment };
}

function readRange(node: JsonObject): KnownSelector | null {
  const [start, end] = ['startSelector', 'endSelector'].map((m) => selectorsAt(node, m)[0]);
  if (start === undefined || end === undefined) return null;
  return {
    ...around(node, 'RangeSelector', { startSelector: true, endSelector: true }),
    start,
    end,
  };
}
