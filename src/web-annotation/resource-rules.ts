/** What the Recommendation asks of bodies and targets (§3.2, §4), and of what is said about them (§3.3). */
import { isUtcDateTime } from './date-time.ts';
import { type Members, valuesOf } from './json.ts';
import { about, iri, namedResource, type Rule, resource, sort, text, word } from './rule.ts';
import { type SpecifierKind, selectorKind, specifierGrammar, stateKind } from './selector-rules.ts';
import { type Grammar, partsAt, partsOf } from './walk.ts';

export type ResourceKind =
  | SpecifierKind
  | 'external'
  | 'textual'
  | 'specific'
  | 'choice'
  | 'set'
  | 'agent'
  | 'audience';

const has = (node: Members, member: string) => valuesOf(node, member).length > 0;
const isOfType = (node: Members, ...names: readonly string[]) =>
  valuesOf(node, 'type').some((type) => names.some((name) => name === type));

/** What a body, a target or a source is. */
export function resourceKind(node: Members): ResourceKind {
  if (has(node, 'source') || isOfType(node, 'SpecificResource')) return 'specific';
  if (isOfType(node, 'Choice')) return 'choice';
  if (isOfType(node, 'Composite', 'List', 'Independents')) return 'set';
  return has(node, 'value') || isOfType(node, 'TextualBody') ? 'textual' : 'external';
}

const isSchemaName = (name: unknown) => typeof name === 'string' && name.startsWith('schema:');

const dateTime = sort('an xsd:dateTime in UTC, with Z', isUtcDateTime);

/** §3.3.1, for an Annotation (which may also say when it was `generated`) and for any other resource. */
export const lifecycleRules = (thing: string, ...members: readonly string[]): readonly Rule[] => {
  const lifecycle = about('§3.3.1', thing);
  return [
    ...members.map((member) => lifecycle.atMostOne(member, dateTime)),
    lifecycle.each('creator', resource),
    lifecycle.each('generator', resource),
  ];
};

/** §3.3.3, §3.3.6 and §3.3.7, the same for all. */
export const otherPropertyRules = (thing: string): readonly Rule[] => [
  about('§3.3.3', thing).each('audience', resource),
  about('§3.3.6', thing).each('rights', iri),
  about('§3.3.7', thing).atMostOne('canonical', iri),
  about('§3.3.7', thing).each('via', iri),
];

const agent = () => 'agent' as const;
/** Who is named in what is said about a thing. */
export const peopleParts = partsOf<ResourceKind>(
  partsAt('creator', agent),
  partsAt('generator', agent),
  partsAt('audience', () => 'audience'),
);

const external = about('§3.2.1', 'a body or target');
const common: readonly Rule[] = [
  external.atMostOne('textDirection', word('ltr', 'rtl', 'auto')),
  ...lifecycleRules('a body or target', 'created', 'modified'),
  ...otherPropertyRules('a body or target'),
];

const specific = about('§4', 'a SpecificResource');
const items = partsAt<ResourceKind>('items', resourceKind);

const audienceNames = (node: Members) =>
  Object.keys(node).every(
    (name) => ['id', 'type', '@context'].includes(name) || isSchemaName(name),
  ) && valuesOf(node, 'type').every(isSchemaName);

export const resourceGrammar: Grammar<ResourceKind> = {
  ...specifierGrammar,
  external: { rules: [external.exactlyOne('id', iri), ...common], parts: peopleParts },
  textual: {
    rules: [
      about('§3.2.4', 'a TextualBody').exactlyOne('value', text),
      about('§3.2.4', 'a TextualBody').atMostOne('id', iri),
      ...common,
    ],
    parts: peopleParts,
  },
  specific: {
    rules: [
      specific.exactlyOne('source', namedResource),
      specific.atMostOne('id', iri),
      about('§4.2', 'a SpecificResource').each('selector', resource),
      about('§4.3', 'a SpecificResource').each('state', resource),
      about('§4.4', 'a SpecificResource').each('styleClass', text),
      about('§4.5', 'a SpecificResource').each('renderedVia', resource),
      about('§4.6', 'a SpecificResource').each('scope', namedResource),
      ...common,
    ],
    parts: partsOf<ResourceKind>(
      partsAt('source', resourceKind),
      partsAt('selector', selectorKind),
      partsAt('state', stateKind),
      peopleParts,
    ),
  },
  choice: {
    rules: [
      about('§3.2.7', 'a Choice').exactlyOne('type', word('Choice')),
      about('§3.2.7', 'a Choice').atMostOne('id', iri),
      about('§3.2.7', 'a Choice').each('items', resource),
    ],
    parts: items,
  },
  // Appendix of the Recommendation: noted for later, and not required of anybody.
  set: { rules: [], parts: items },
  agent: { rules: [about('§3.3.2', 'an agent').atMostOne('id', iri)] },
  audience: {
    rules: [
      about('§3.3.3', 'an audience').atMostOne('id', iri),
      about('§3.3.3', 'an audience').says(
        'type',
        'has classes and properties that begin with schema:',
        audienceNames,
      ),
    ],
  },
};
