/** What is said beside what a page did, in one language. */

/** What always has to be said with it, so that nobody reads more in it than was seen. */
export type PageFactRemarks = {
  readonly sinceOpened: string;
  readonly requested: string;
  readonly otherExtensions: string;
  readonly unseen: string;
};

export type PageFactWords = {
  readonly remarks: PageFactRemarks;
  /** What a service does, by the Dutch words: those are kept with a capture. */
  readonly does: Readonly<Record<string, string>>;
};
