/** Lengths of files that say little of what is inside: few of them, so many files share each. */

/** In bytes. What is smaller is as long as this. */
export const smallestClass = 64 << 10;

/**
 * The least length of a class, in bytes, that is not under `byteLength`. At most 12 % above it, and 4 % from the
 * smallest class on. Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019, §4.
 */
export function sizeClass(byteLength: number): number {
  const length = Math.max(byteLength, smallestClass);
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}
