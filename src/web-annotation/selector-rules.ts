/** What the Recommendation asks of selectors (§4.2) and states (§4.3). */
import { isUtcDateTime } from './date-time.ts';
import { isIri } from './iri.ts';
import { type Members, valuesOf } from './json.ts';
import { about, count, iri, type Place, type Rule, resource, sort, text, word } from './rule.ts';
import { type Grammar, partsAt, partsOf } from './walk.ts';

const selectorClasses = [
  'FragmentSelector',
  'CssSelector',
  'XPathSelector',
  'TextQuoteSelector',
  'TextPositionSelector',
  'DataPositionSelector',
  'SvgSelector',
  'RangeSelector',
] as const;
const stateClasses = ['TimeState', 'HttpRequestState'] as const;

type KnownClass = (typeof selectorClasses)[number] | (typeof stateClasses)[number];
export type SpecifierKind = KnownClass | 'OtherSelector' | 'OtherState';

const has = (node: Members, ...members: readonly string[]) =>
  members.some((member) => valuesOf(node, member).length > 0);

const classOf = <Class extends string>(node: Members, classes: readonly Class[]) =>
  classes.find((name) => valuesOf(node, 'type').includes(name));

/** By its type, or by what only one kind of selector has: so a type that is wrong is found out. */
export function selectorKind(node: Members): SpecifierKind {
  const known = classOf(node, selectorClasses);
  if (known !== undefined) return known;
  if (has(node, 'exact')) return 'TextQuoteSelector';
  if (has(node, 'startSelector', 'endSelector')) return 'RangeSelector';
  const isTyped = valuesOf(node, 'type').some(text.test);
  return !isTyped && has(node, 'start', 'end') ? 'TextPositionSelector' : 'OtherSelector';
}

/** The same for a state. */
export function stateKind(node: Members): SpecifierKind {
  const isTime = has(node, 'sourceDate', 'sourceDateStart', 'sourceDateEnd', 'cached');
  return classOf(node, stateClasses) ?? (isTime ? 'TimeState' : 'OtherState');
}

/** What refines a state is a state or a selector (§4.3.3). */
function refinementOfState(node: Members): SpecifierKind {
  const state = stateKind(node);
  return state === 'OtherState' ? selectorKind(node) : state;
}

const refinements = partsAt('refinedBy', selectorKind);

const selector = (...rules: readonly Rule[]) => ({
  rules: [...rules, about('§4.2.9', 'a selector').each('refinedBy', resource)],
  parts: refinements,
});

const state = (...rules: readonly Rule[]) => ({
  rules: [...rules, about('§4.3.3', 'a state').each('refinedBy', resource)],
  parts: partsAt('refinedBy', refinementOfState),
});

/** A name with a colon is an IRI or a prefixed one; a bare name needs a `@context` that explains it. */
function saysItsKind(node: Members, { hasOtherWords }: Place): boolean {
  const types = valuesOf(node, 'type');
  if (types.length === 0) return valuesOf(node, 'id').some(isIri);
  return (
    types.every(text.test) && (hasOtherWords || types.some((type) => String(type).includes(':')))
  );
}

const fragment = about('§4.2.1', 'a FragmentSelector');
const css = about('§4.2.2', 'a CssSelector');
const xpath = about('§4.2.3', 'an XPathSelector');
const quote = about('§4.2.4', 'a TextQuoteSelector');
const position = about('§4.2.5', 'a TextPositionSelector');
const data = about('§4.2.6', 'a DataPositionSelector');
const svg = about('§4.2.7', 'an SvgSelector');
const range = about('§4.2.8', 'a RangeSelector');
const time = about('§4.3.1', 'a TimeState');
const request = about('§4.3.2', 'an HttpRequestState');

const moment = sort('an xsd:dateTime in UTC, with Z', isUtcDateTime);
const kindIsKnown = 'has a type of the model, or one that its name or the @context explains (§1.4)';

export const specifierGrammar: Grammar<SpecifierKind> = {
  FragmentSelector: selector(
    fragment.exactlyOne('type', word('FragmentSelector')),
    fragment.exactlyOne('value', text),
    fragment.atMostOne('conformsTo', iri),
  ),
  CssSelector: selector(css.exactlyOne('type', word('CssSelector')), css.exactlyOne('value', text)),
  XPathSelector: selector(
    xpath.exactlyOne('type', word('XPathSelector')),
    xpath.exactlyOne('value', text),
  ),
  TextQuoteSelector: selector(
    quote.exactlyOne('type', word('TextQuoteSelector')),
    quote.exactlyOne('exact', text),
    quote.atMostOne('prefix', text),
    quote.atMostOne('suffix', text),
  ),
  TextPositionSelector: selector(
    position.exactlyOne('type', word('TextPositionSelector')),
    position.exactlyOne('start', count),
    position.exactlyOne('end', count),
  ),
  DataPositionSelector: selector(
    data.exactlyOne('type', word('DataPositionSelector')),
    data.exactlyOne('start', count),
    data.exactlyOne('end', count),
  ),
  SvgSelector: selector(svg.exactlyOne('type', word('SvgSelector')), svg.atMostOne('value', text)),
  RangeSelector: {
    ...selector(
      range.exactlyOne('type', word('RangeSelector')),
      range.exactlyOne('startSelector', resource),
      range.exactlyOne('endSelector', resource),
    ),
    parts: partsOf(
      partsAt('startSelector', selectorKind),
      partsAt('endSelector', selectorKind),
      refinements,
    ),
  },
  OtherSelector: selector(about('§4.2', 'a selector').says('type', kindIsKnown, saysItsKind)),
  TimeState: state(
    time.exactlyOne('type', word('TimeState')),
    time.each('sourceDate', moment),
    time.atMostOne('sourceDateStart', moment),
    time.atMostOne('sourceDateEnd', moment),
    time.says(
      'sourceDate',
      'has no sourceDate beside a sourceDateStart or a sourceDateEnd',
      (node) => !has(node, 'sourceDate') || !has(node, 'sourceDateStart', 'sourceDateEnd'),
    ),
    time.says(
      'sourceDateEnd',
      'has both a sourceDateStart and a sourceDateEnd, or neither',
      (node) => has(node, 'sourceDateStart') === has(node, 'sourceDateEnd'),
    ),
    time.each('cached', resource),
  ),
  HttpRequestState: state(
    request.exactlyOne('type', word('HttpRequestState')),
    request.exactlyOne('value', text),
  ),
  OtherState: state(about('§4.3', 'a state').says('type', kindIsKnown, saysItsKind)),
};
