/**
 * One MUST of the Recommendation as data: it names its section, says in a sentence what must be, and can
 * tell whether it is.
 */
import { isIri } from './iri.ts';
import { isObject, type Members, valuesOf } from './json.ts';

/** What a thing stands in. */
export type Place = {
  /** How many things it is inside of. */
  readonly depth: number;
  /** A `@context` other than that of the Recommendation brings words that we do not know. */
  readonly hasOtherWords: boolean;
};

export type Rule = {
  /** `§3.1` of the Web Annotation Data Model; a word where it is silent. */
  readonly section: string;
  readonly member: string;
  readonly sentence: string;
  readonly holds: (node: Members, place: Place) => boolean;
};

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

type Test = (value: unknown) => boolean;

/** What a value may be, in words and as a test. */
export type Sort = { readonly words: string; readonly test: Test };

export const text: Sort = { words: 'a text', test: (value) => typeof value === 'string' };
export const iri: Sort = { words: 'an IRI', test: isIri };
export const count: Sort = {
  words: 'a non-negative integer',
  test: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};
/** §1.4: a relationship is given by an IRI or by an object. */
export const resource: Sort = {
  words: 'an IRI or an object',
  test: (value) => isIri(value) || isObject(value),
};
/** The same, where the object must not be without its IRI. */
export const namedResource: Sort = {
  words: 'an IRI, or an object that has one as its id',
  test: (value) => isIri(value) || (isObject(value) && hasOne(value, 'id', isIri)),
};
export const sort = (words: string, test: Test): Sort => ({ words, test });
export const word = (...words: readonly string[]): Sort =>
  sort(words.join(' or '), (value) => words.some((one) => one === value));

/** True when the member has one value, and that passes. */
export const hasOne = (node: Members, member: string, test: Test): boolean =>
  valuesOf(node, member).length === 1 && valuesOf(node, member).every(test);

/** The rules of one section about one thing. */
export const about = (section: string, thing: string) => ({
  exactlyOne: (member: string, { words, test }: Sort): Rule => ({
    section,
    member,
    sentence: `${thing} has exactly 1 ${member}, which is ${words}`,
    holds: (node) => hasOne(node, member, test),
  }),
  atMostOne: (member: string, { words, test }: Sort): Rule => ({
    section,
    member,
    sentence: `${thing} has no more than 1 ${member}, which is ${words}`,
    holds: (node) => valuesOf(node, member).length <= 1 && valuesOf(node, member).every(test),
  }),
  /** One or more values of any kind, of which one passes. */
  among: (member: string, { words, test }: Sort): Rule => ({
    section,
    member,
    sentence: `${thing} has 1 or more ${member} values, and ${words} is one of them`,
    holds: (node) => valuesOf(node, member).some(test),
  }),
  each: (member: string, { words, test }: Sort): Rule => ({
    section,
    member,
    sentence: `each ${member} of ${thing} is ${words}`,
    holds: (node) => valuesOf(node, member).every(test),
  }),
  says: (member: string, sentence: string, holds: Rule['holds']): Rule => ({
    section,
    member,
    sentence: `${thing} ${sentence}`,
    holds,
  }),
});
