/** A public key as a text that every openssl reads (RFC 7468, §13). */
import { bytesOfHex, hexOf } from '../domain/hex.ts';

const [begin, end] = ['-----BEGIN PUBLIC KEY-----', '-----END PUBLIC KEY-----'];

/** `key`: SubjectPublicKeyInfo in DER, as hexadecimal digits. 64 columns, a line feed after each line. */
export function pemOf(key: string): string {
  const base64 = btoa(String.fromCharCode(...bytesOfHex(key)));
  return `${[begin, ...(base64.match(/.{1,64}/g) ?? []), end].join('\n')}\n`;
}

/** The key in it, as hexadecimal digits; `null` for whatever `pemOf` would not have written. */
export function keyInPem(pem: string): string | null {
  const base64 = pem.split('\n').slice(1, -2).join('');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const key = hexOf(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  return pemOf(key) === pem ? key : null;
}
