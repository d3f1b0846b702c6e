/** The language of a page, for whatever reads its words aloud. */

/** As it is meant for browsers; `''` says that nobody knows, which is better than the language around. */
export function tagOf(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? [])[0] ?? '';
  } catch {
    return ''; // A page may call its language whatever it likes.
  }
}
