/** Reads JSON that others wrote. */

/** The value, or `undefined` when it is no JSON, or nested deeper than a browser can follow. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // What is wrong with it makes no difference: it is kept as it stands.
  }
}
