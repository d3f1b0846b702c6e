/** A fingerprint as people read it out and type it over. */
import type { Sha256 } from '../domain/ids.ts';

/** Groups of four, so that one does not lose one's place. */
export const inGroups = (fingerprint: Sha256): readonly string[] =>
  fingerprint.match(/.{4}/g) ?? [];

export type Comparison =
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'incomplete'; readonly length: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'differs' };

const wholeLength = 64;

/** Spaces, colons and capitals do not count; a line as `sha256sum` writes it will do too. */
function typedFingerprint(typed: string): string {
  const words = typed.toLowerCase().split(/\s+/);
  const whole = words.find((word) => /^[0-9a-f]{64}$/.test(word));
  return whole ?? words.join('').replace(/[:.-]/g, '');
}

export function compareFingerprint(typed: string, fingerprint: Sha256): Comparison {
  const given = typedFingerprint(typed);
  if (given === '') return { kind: 'nothing-typed' };
  if (given === fingerprint) return { kind: 'same' };
  const isSoFar = given.length < wholeLength && fingerprint.startsWith(given);
  return isSoFar ? { kind: 'incomplete', length: given.length } : { kind: 'differs' };
}
