/** Telephone numbers of people: Dutch ones as they are written, and others with their country. */
import { before, isDirect, says, sinceLast } from './beside.ts';
import type { Found } from './detector.ts';
import { barePhone, type PublicFacts } from './public-facts.ts';
import { forthOver } from './scan.ts';
import { beginnings, setOf } from './vocabulary.ts';

/** Two digits behind the zero; the others have three (Nummerplan telefoon- en ISDN-diensten). */
const shortAreas = setOf(
  '10,13,15,20,23,24,26,30,33,35,36,38,40,43,45,46,50,53,55,58,70,71,72,73,74,75,76,77,78,79',
);
const isArea = (bare: string): boolean =>
  shortAreas.has(bare.slice(0, 2)) || /^(?:1[1-8]|2[2-9]|3[124]|4[1-9]|5[1-9])\d/.test(bare);

const saysSo = beginnings(
  'tel, bel, gebeld, terugbel, bereik, mob, gsm, 06, nummer, phone, call, whatsapp, app, sms, contact',
);
const saysOtherwise = beginnings(
  'kenmerk, dossier, zaak, factuur, order, klantnummer, rekening, polis, nota, isbn, ean, barcode, meter, v-nummer, v-nr, rsin, kvk, fax, track, zending, registratie',
);

const beginning = /(?<![\d\p{L}+]|\d[.\-/])(?:\+|\(?0)/gu;
const between = /[ .\-/()\n]/;
/** ITU-T E.164: no number has more digits, with its country. */
const mostDigits = 15;

export function* findPhone(text: string, known: PublicFacts): Generator<Found> {
  const open = new Set(known.phones.map(barePhone));
  for (const { index } of text.matchAll(beginning)) {
    const end = endOf(text, index);
    if (end === null) continue;
    const number = text.slice(index, end);
    const bare = barePhone(number);
    const isOpen = open.has(bare) || isForAll(number, bare);
    const judged = isOpen ? openToAll : judge(number, bare, before(text, index, 40));
    if (judged) yield { start: index, end, ...judged };
  }
}

/** Where the number ends that begins at `start`; `null` when none does. */
function endOf(text: string, start: number): number | null {
  const ends: number[] = [];
  let digits = '';
  for (let at = start; at < text.length; ) {
    const one = text[at] ?? '';
    if (/\d/.test(one)) {
      digits += one;
      ends[digits.length] = ++at;
      if (digits.length > mostDigits) break;
      continue;
    }
    const next = forthOver(text, at, between, 4);
    if (!(at === start && one === '+') && (next === at || next - at > 3)) break;
    at = at === start && one === '+' ? at + 1 : next;
  }
  const length = lengthOf(text.slice(start), digits);
  const end = length === null ? undefined : ends[length];
  return end === undefined || /\d/.test(text[end] ?? '') ? null : end;
}

/** How many of `digits` are of the number; those behind it may be another. */
function lengthOf(written: string, digits: string): number | null {
  const isCountry = written.startsWith('+');
  if (!isCountry && !digits.startsWith('00')) return /^0[1-9]/.test(digits) ? 10 : null;
  const country = isCountry ? digits : digits.slice(2);
  const prefix = digits.length - country.length;
  if (country.startsWith('31')) return prefix + (country.startsWith('310') ? 12 : 11);
  if (!/^[1-9]/.test(country) || country.length < 8) return null;
  return prefix + Math.min(country.length, mostDigits);
}

const openToAll = { confidence: 'public', reason: 'form' } as const;

/** Free, paid and company numbers, and the service numbers of the government. */
const isForAll = (number: string, bare: string): boolean =>
  !isAbroad(number) && /^(?:800|90\d|88|85|14\d)/.test(bare);

const isAbroad = (number: string): boolean => /^(?:\+|00)(?!.?31)/.test(number);

function judge(
  number: string,
  bare: string,
  said: string,
): Pick<Found, 'confidence' | 'reason'> | null {
  if (/^(?:\+|00)/.test(number)) return { confidence: 'high', reason: 'form' };
  if (/^\d\d([-./])\d\d\1(?:19|20)\d\d/.test(number)) return null; // A day.
  const otherwise = sinceLast(saysOtherwise, said);
  if (otherwise !== null && isDirect(otherwise) && !says(saysSo, otherwise))
    return { confidence: 'low', reason: 'form' };
  if (/^6[1-9]/.test(bare)) return { confidence: 'high', reason: 'form' };
  if (!isArea(bare)) return null;
  if (says(saysSo, said)) return { confidence: 'high', reason: 'word-beside' };
  return { confidence: 'medium', reason: 'form' };
}
