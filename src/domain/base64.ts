/** Bytes as text that goes everywhere unharmed (RFC 4648, 4). */

declare const brand: unique symbol;
/** In its one form: no spaces, no line ends, filled up with `=`. */
export type Base64 = string & { readonly [brand]: 'Base64' };

export const isBase64 = (value: unknown): value is Base64 =>
  typeof value === 'string' &&
  value.length % 4 === 0 &&
  /^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/.test(value);

/** As many at a time as a call takes arguments, and a multiple of 3 so that nothing is padded between. */
const atOnce = 3 * 4096;

export function inBase64(octets: Uint8Array): Base64 {
  const parts: string[] = [];
  for (let at = 0; at < octets.length; at += atOnce)
    parts.push(btoa(String.fromCharCode(...octets.subarray(at, at + atOnce))));
  const text = parts.join('');
  if (!isBase64(text)) throw new Error('the runtime writes another base64');
  return text;
}

export const bytesIn = (text: Base64): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
