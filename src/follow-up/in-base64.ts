/** Octets as text that every mail server leaves as it is (RFC 2045 §6.8). */
import { inBase64 } from '../domain/base64.ts';

/** In lines of 76 characters, as a part of an e-mail has it. */
export function inBase64Lines(octets: Uint8Array): string {
  const text = inBase64(octets);
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += 76) lines.push(text.slice(at, at + 76));
  return lines.join('\r\n');
}
