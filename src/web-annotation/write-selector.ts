/** Selectors (§4.2) as JSON. */
import type { TextCount } from './code-points.ts';
import type { Json, JsonObject } from './json.ts';
import { oneOrMany, present } from './members.ts';
import type { KnownSelector, PositionSelector, WebSelector } from './model.ts';

/**
 * The selector as JSON, or `null` when it cannot be said: its positions count UTF-16 units, and the text
 * that they count in is not known (`count` is `null`), or is shorter.
 */
export function selectorJson(selector: WebSelector, count: TextCount | null): Json {
  if (selector.type === 'other') return selector.json;
  const own = ownMembers(selector, count);
  const refinedBy = refinementsJson(selector.refinedBy);
  if (own === null || refinedBy === null) return null;
  return {
    ...selector.rest,
    type: selector.type,
    ...own,
    ...present({ refinedBy: oneOrMany(refinedBy) }),
  };
}

/**
 * Refinements look inside what was found, and nobody knows the text of that. `null` when none of several
 * can be said: without any the selector would select more than it did.
 */
function refinementsJson(selectors: readonly WebSelector[]): readonly Json[] | null {
  const written = selectors.map((one) => selectorJson(one, null)).filter((one) => one !== null);
  return written.length === 0 && selectors.length > 0 ? null : written;
}

function ownMembers(selector: KnownSelector, count: TextCount | null): JsonObject | null {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return present({ exact: selector.exact, prefix: selector.prefix, suffix: selector.suffix });
    case 'TextPositionSelector':
      return positionMembers(selector, count);
    case 'CssSelector':
    case 'XPathSelector':
      return { value: selector.value };
    case 'FragmentSelector':
      return present({ value: selector.value, conformsTo: selector.conformsTo });
    case 'RangeSelector':
      return bothMembers(
        'startSelector',
        selectorJson(selector.start, count),
        'endSelector',
        selectorJson(selector.end, count),
      );
  }
}

function positionMembers(
  { start, end, counted }: PositionSelector,
  count: TextCount | null,
): JsonObject | null {
  if (counted === 'in-code-points') return { start, end };
  if (count === null) return null;
  return bothMembers('start', count.toCodePoints(start), 'end', count.toCodePoints(end));
}

const bothMembers = (first: string, one: Json, second: string, other: Json): JsonObject | null =>
  one === null || other === null ? null : { [first]: one, [second]: other };
