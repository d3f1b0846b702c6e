/** The pieces of which the corpus is made, with their labels. */

/** What an organisation says of itself in public, and what need not be covered. */
export type PublicFacts = {
  readonly name: string;
  readonly host: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly ibans: readonly string[];
  readonly addresses: readonly string[];
};

type Whose = {
  /** The person's own list (names, address parts, children), if any. */
  readonly own?: readonly string[];
  readonly organisation?: PublicFacts;
};

/** With labels: `⟦kind:exact text⟧`. */
export type Snippet = Whose & { readonly text: string };

/** A whole document, with labels. */
export type CorpusPage = Whose & { readonly name: string; readonly html: string };
