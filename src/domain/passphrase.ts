/** What counts as a passphrase. Two ways of writing the same letter are the same passphrase. */

/** Characters, after normalising. Short ones fall to whoever copies the profile and tries them all. */
export const shortestPassphrase = 8;

/** The form in which a passphrase is used (NFKC): the same on every keyboard. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

export const isLongEnough = (typed: string): boolean =>
  [...normalPassphrase(typed)].length >= shortestPassphrase;
