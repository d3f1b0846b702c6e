/** The forms in which the blind half of the corpus is handed to the loader. */

/** What an organisation says of itself in public, and what need not be covered. */
export type PublicFacts = {
  readonly name: string;
  readonly host: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly ibans: readonly string[];
  readonly addresses: readonly string[];
};

export type Snippet = {
  /** With labels: `⟦kind:exact text⟧`. */
  readonly text: string;
  /** The person's own list (names, address parts, children), if any. */
  readonly own?: readonly string[];
  readonly organisation?: PublicFacts;
};

export type CorpusPage = {
  readonly name: string;
  /** A whole document, with labels. */
  readonly html: string;
  readonly own?: readonly string[];
  readonly organisation?: PublicFacts;
};
