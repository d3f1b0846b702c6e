/** An Annotation (§3, §4) as JSON that keeps every MUST of the Recommendation. */
import type { TextCount } from './code-points.ts';
import type { Json, JsonObject } from './json.ts';
import { oneOrMany, present } from './members.ts';
import type {
  PassageTarget,
  TextBody,
  WebAnnotation,
  WebBody,
  WebTarget,
  WholeTarget,
} from './model.ts';
import { annotationContext } from './rule.ts';
import { selectorJson } from './write-selector.ts';

/** An annotation that can be written: somebody gave it an IRI. */
export type NamedAnnotation = WebAnnotation & { readonly id: string };

/**
 * The annotation as JSON. `count` counts in the text of its positions: without it (`null`) those that count
 * UTF-16 units are left out, and so is a selector that is nothing without them.
 */
export const annotationJson = (
  { id, created, modified, bodies, targets, rest }: NamedAnnotation,
  count: TextCount | null,
): JsonObject => ({
  '@context': annotationContext,
  type: 'Annotation',
  ...rest,
  ...present({
    id,
    created,
    modified,
    body: oneOrMany(bodies.map(bodyJson)),
    target: oneOrMany(targets.map((target) => targetJson(target, count))),
  }),
});

const bodyJson = (body: WebBody): Json => (body.kind === 'text' ? textJson(body) : body.json);

const textJson = ({ value, purposes, format, language, rest }: TextBody): JsonObject => ({
  type: 'TextualBody',
  ...rest,
  ...present({ value, format, language, purpose: oneOrMany(purposes) }),
});

function targetJson(target: WebTarget, count: TextCount | null): Json {
  switch (target.kind) {
    case 'whole':
      return wholeJson(target);
    case 'passage':
      return passageJson(target, count);
    case 'other':
      return target.json;
  }
}

const wholeJson = ({ iri, rest }: WholeTarget): Json =>
  Object.keys(rest).length === 0 ? iri : { ...rest, id: iri };

function passageJson(
  { source, scopes, selectors, rest }: PassageTarget,
  count: TextCount | null,
): JsonObject {
  const selector = selectors.flatMap((one) => selectorJson(one, count) ?? []);
  return {
    type: 'SpecificResource',
    ...rest,
    ...present({
      source: wholeJson(source),
      scope: oneOrMany(scopes),
      selector: oneOrMany(selector),
    }),
  };
}
