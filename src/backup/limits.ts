/**
 * How much one backup may hold. No program may be brought down by a file that claims, or is, more than
 * that; and none is made that would not be taken back.
 */
export const mostRows = 100_000;

/** Of all lines with rows together, in bytes. A large dossier of an adviser has a tenth of it. */
export const mostRowBytes = 128 * 1024 * 1024;

/** Of one line, in bytes. */
export const longestLine = 16 * 1024 * 1024;

/** Of one kept file, in bytes: it is in memory while its fingerprint is taken. */
export const largestBlob = 512 * 1024 * 1024;

/** Lists and objects inside one another. A row has five. */
export const deepestJson = 16;
