/** A random number for a question that is asked once, so that no older answer fits. */

/** Of 64 bits, and more than 0. */
export function newNonce(): bigint {
  const [random = 0n] = crypto.getRandomValues(new BigUint64Array(1));
  return random === 0n ? newNonce() : random;
}
