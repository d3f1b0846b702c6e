/** What a description in RO-Crate is made of: things with a name, that point at each other by it. */

export type Pointer = { readonly '@id': string };

export type CrateEntity = {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: string | Pointer | readonly Pointer[];
};

export const to = (id: string): Pointer => ({ '@id': id });

/** Each name once: the first that was said of it. */
export const unique = (entities: readonly CrateEntity[]): CrateEntity[] =>
  [...new Map(entities.toReversed().map((entity) => [entity['@id'], entity])).values()].reverse();
