/** Bank accounts: ISO 13616, with the length that each country has. */

import { passesMod97 } from './check-digits.ts';
import type { Found } from './detector.ts';
import { bareIban, type PublicFacts } from './public-facts.ts';

/** Lengths by country, from the registry that goes with ISO 13616. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28 },
  ...{ CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18 },
  ...{ FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28, IE: 22 },
  ...{ IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21, LT: 20, LU: 20 },
  ...{ LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15 },
  ...{ PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24 },
  ...{ SM: 27, TN: 24, TR: 26, UA: 29, VA: 22, XK: 20 },
};

const beginning = /(?:(?<![a-z])|(?<=iban))([a-z]{2})[ .-]?\d[ ]?\d/gi;
const longest = 80;

export function* findIban(text: string, known: PublicFacts): Generator<Found> {
  const isPublic = new Set(known.ibans.map(bareIban));
  for (const { index, 1: country = '' } of text.matchAll(beginning)) {
    const length = lengths[country.toUpperCase()];
    const end = length === undefined ? null : endOf(text, index, length);
    if (end === null) continue;
    const iban = bareIban(text.slice(index, end));
    const judged = isPublic.has(iban) || isExample(iban) ? openToAll : judge(iban);
    if (judged) yield { start: index, end, ...judged };
  }
}

/** Where the last of `length` letters and digits ends, with no more than one character between two. */
function endOf(text: string, start: number, length: number): number | null {
  let count = 0;
  let gap = 0;
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    if (/[a-z0-9]/i.test(text[at] ?? '')) {
      count++;
      gap = 0;
      if (count === length) return at + 1;
    } else if (!/[ .\-\n]/.test(text[at] ?? '') || ++gap > 1) return null;
  }
  return null;
}

/** No check gives 00. */
const isExample = (iban: string): boolean => iban.startsWith('NL00');

const openToAll = { confidence: 'public', reason: 'form' } as const;

function judge(iban: string): Pick<Found, 'confidence' | 'reason'> | null {
  if (passesMod97(iban)) return { confidence: 'high', reason: 'check-only' };
  return /^NL\d{2}[A-Z]{4}\d{10}$/.test(iban) ? { confidence: 'medium', reason: 'form' } : null;
}
