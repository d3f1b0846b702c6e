/** What a log and the seals on it never exceed. A dossier of 1,000 captures has some 5,000 lines and 1,500 seals. */

/** Each is a signature to check, at some thousands a second. */
export const mostSeals = 50_000;

/** In characters. The statement of a key, signed twice, is the longest and has some 900. */
export const longestSeal = 4_096;

/** In bytes. A signature in DER has 72 at most, a key as PEM 178. */
export const longestSignatureFile = 1_024;

/** In characters, of a log out of order, to find out what is wrong with it: a hundred times a large one. */
export const mostLogText = 64 << 20;

/** In bytes, of a receipt or an opening. A report with all its answers has some 100 kB. */
export const largestBeside = 4 << 20;
