/** One piece of the corpus, with its labels. */

export type Snippet = {
  readonly text: string;
  /** The person's own list. */
  readonly own?: readonly string[];
  readonly organisation?: PublicFacts;
};

/** What an organisation says of itself in public. */
export type PublicFacts = {
  readonly name: string;
  readonly host: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly ibans: readonly string[];
  readonly addresses: readonly string[];
};
