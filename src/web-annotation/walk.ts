/**
 * A grammar says which rules hold for which kind of thing, and what is inside it. One walk through a
 * document then finds everything that is amiss.
 */
import { isObject, jsonBounds, type Members, valuesOf } from './json.ts';
import { annotationContext, type Place, type Rule } from './rule.ts';

/** A MUST that is not kept: where it is written, what it says, and where it went wrong. */
export type Breach = {
  readonly section: string;
  readonly sentence: string;
  /** JSON Pointer (RFC 6901): `/first/items/0/target`. */
  readonly path: string;
};

/** A thing in a document, with the way to it. */
export type Part<Kind extends string> = {
  readonly kind: Kind;
  readonly node: Members;
  readonly path: string;
};

export type Grammar<Kind extends string> = Readonly<
  Record<
    Kind,
    {
      readonly rules: readonly Rule[];
      /** What is inside, with the way to it from here. */
      readonly parts?: (node: Members) => readonly Part<Kind>[];
    }
  >
>;

export const atRoot: Place = { depth: 0, hasOtherWords: false };

/** All breaches in `part` and in what is inside it, as far as `goesInto` lets the walk go. */
export function breachesIn<Kind extends string>(
  grammar: Grammar<Kind>,
  part: Part<Kind>,
  place: Place = atRoot,
  goesInto: (kind: Kind) => boolean = () => true,
): Breach[] {
  if (place.depth > jsonBounds.depth) return [tooDeep(part.path)];
  const { rules, parts } = grammar[part.kind];
  const own = rules
    .filter(({ holds }) => !holds(part.node, place))
    .map(({ section, sentence, member }) => ({
      section,
      sentence,
      path: `${part.path}/${member}`,
    }));
  const inside = (parts?.(part.node) ?? []).filter(({ kind }) => goesInto(kind));
  const deeper = inside.flatMap((one) =>
    breachesIn(grammar, { ...one, path: part.path + one.path }, inner(part.node, place), goesInto),
  );
  return [...own, ...deeper];
}

const tooDeep = (path: string): Breach => ({
  section: 'bounds',
  sentence: `things stand at most ${jsonBounds.depth} deep inside each other`,
  path,
});

/** The place of what is inside `node`. */
export const inner = (node: Members, { depth, hasOtherWords }: Place): Place => ({
  depth: depth + 1,
  hasOtherWords:
    hasOtherWords || valuesOf(node, '@context').some((one) => one !== annotationContext),
});

/** The objects among the values of a member; `kindOf` says what each is. */
export const partsAt =
  <Kind extends string>(member: string, kindOf: (node: Members) => Kind) =>
  (node: Members): Part<Kind>[] => {
    const value = node[member];
    const places: [unknown, string][] = Array.isArray(value)
      ? value.map((one, index) => [one, `/${member}/${index}`])
      : [[value, `/${member}`]];
    return places.flatMap(([one, path]) =>
      isObject(one) ? [{ kind: kindOf(one), node: one, path }] : [],
    );
  };

/** What is inside by several members. */
export const partsOf =
  <Kind extends string>(...members: readonly ((node: Members) => readonly Part<Kind>[])[]) =>
  (node: Members): Part<Kind>[] =>
    members.flatMap((partsIn) => partsIn(node));
