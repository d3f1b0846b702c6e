/**
 * What a row of Hypothesis has to be. Its rows are no Web Annotations: they have `uri`, `text` and `tags`,
 * and their ranges have containers and offsets (hypothesis/client, `src/types/api.ts`).
 */
import { isDateTime } from './date-time.ts';
import { iriOf } from './iri.ts';
import { isObject, type Members, valuesOf } from './json.ts';
import { about, count, sort, text } from './rule.ts';
import { type Breach, breachesIn, type Grammar, partsAt } from './walk.ts';

export type RowSelectorKind = 'quote' | 'position' | 'range' | 'other';
type RowKind = 'row' | 'target' | RowSelectorKind;

export function rowSelectorKind(node: Members): RowSelectorKind {
  switch (valuesOf(node, 'type')[0]) {
    case 'TextQuoteSelector':
      return 'quote';
    case 'TextPositionSelector':
      return 'position';
    case 'RangeSelector':
      return 'range';
    default:
      return 'other';
  }
}

const object = sort('an object', isObject);
const moment = sort('a moment with its time zone', isDateTime);
const address = sort('an address', (value) => typeof value === 'string' && iriOf(value) !== null);

const row = about('Hypothesis', 'a row');
const target = about('Hypothesis', 'a target');
const quote = about('Hypothesis', 'a TextQuoteSelector');
const position = about('Hypothesis', 'a TextPositionSelector');
const range = about('Hypothesis', 'a RangeSelector');

const grammar: Grammar<RowKind> = {
  row: {
    rules: [
      row.exactlyOne('uri', address),
      row.atMostOne('id', text),
      row.atMostOne('text', text),
      row.each('tags', text),
      row.atMostOne('created', moment),
      row.atMostOne('updated', moment),
      row.each('target', object),
    ],
    parts: partsAt('target', () => 'target'),
  },
  target: {
    rules: [target.atMostOne('source', address), target.each('selector', object)],
    parts: partsAt('selector', rowSelectorKind),
  },
  quote: {
    rules: [
      quote.exactlyOne('exact', text),
      quote.atMostOne('prefix', text),
      quote.atMostOne('suffix', text),
    ],
  },
  position: { rules: [position.exactlyOne('start', count), position.exactlyOne('end', count)] },
  range: {
    rules: [
      range.exactlyOne('startContainer', text),
      range.exactlyOne('startOffset', count),
      range.exactlyOne('endContainer', text),
      range.exactlyOne('endOffset', count),
    ],
  },
  other: { rules: [about('Hypothesis', 'a selector').exactlyOne('type', text)] },
};

/** What is amiss in a row, with the way to it from the document. */
export const rowBreaches = (node: Members, path: string): Breach[] =>
  breachesIn(grammar, { kind: 'row', node, path });
