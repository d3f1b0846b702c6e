/** A home: a postcode with a house number near it, and the street when it stands there too. */
import { before, behind } from './beside.ts';
import type { Found } from './detector.ts';
import { type PublicFacts, postcodesIn } from './public-facts.ts';
import { setOf } from './vocabulary.ts';

/** SA, SD and SS are given to nobody. */
const postcode = /(?<![\w.])[1-9]\d{3}(?:\s?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\w])/g;
/** `in 2022 om` is none. */
const smallWords = setOf(
  'om, en, in, op, te, is, of, de, we, ze, er, nu, ik, al, af, zo, ja, je, me, na, u',
);

// What follows is read in at most eighty characters beside a postcode, so none of it can run for long.

const addition = '(?:[ -]?(?:[a-zA-Z]{1,2}|I{1,3}|IV|V|hs|bis|zw|rd|[1-9]\\d{0,2})(?![\\w]))?';
const houseNumber = `\\d{1,5}${addition}`;
const said = '(?:huisnummer|huisnr|huis nr|house number|house no|nummer|nr|no)\\.?:? ?';

const word = "[\\p{L}0-9][\\p{L}\\p{M}.'’-]*";
const beginning = "(?:(?:['’]s-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,2}e|'t|’t)";
const toPostcode = '(?:[ ,;|\\n\\t-]{1,5}|,? ?(?:te|in|postcode:?) ?){1,2}';

/** Street and number, right before a postcode. */
const streetBefore = new RegExp(
  `${beginning}(?: ${word}){0,5}[ ,]{1,2}(?:${said})?(?<![\\d-])${houseNumber}${toPostcode}$`,
  'u',
);
const numberBefore = new RegExp(
  `(?:(?:${said})|(?<=huisnummer en postcode:? ))${houseNumber}${toPostcode}$`,
  'iu',
);
/** The number, right behind a postcode; a place may stand between when it is said to be one. */
const numberBehind = new RegExp(
  `^(?:[ ,;|\\t\\n/-]{0,3}(?:\\p{L}{3,30}[ ,]{1,3})?${said}|[ ,/-]{1,3}|(?=\\d))${houseNumber}(?![\\w])`,
  'iu',
);
const noHome = /(?:postbus|antwoordnummer)[ :]{0,2}\d{1,6}[ ,\n]{0,3}$/i;

/** What machines of the post read (KIX): postcode, number, `X`, addition. Without the `X` it is any code. */
const barcode = /(?<!\w)[1-9]\d{3}[A-Z]{2}\d{1,5}X[0-9A-Z]{1,6}(?!\w)/g;

export function* findHomeAddress(text: string, known: PublicFacts): Generator<Found> {
  const open = new Set(known.addresses.flatMap(postcodesIn));
  for (const { 0: code, index } of text.matchAll(postcode)) {
    const isOpen = postcodesIn(code).some((one) => open.has(one));
    if (isOpen || smallWords.has(code.slice(-2)) || noHome.test(before(text, index, 30))) continue;
    const found = judge(text, index, index + code.length);
    if (found) yield found;
  }
  for (const { 0: row, index } of text.matchAll(barcode))
    yield { start: index, end: index + row.length, confidence: 'medium', reason: 'form' };
}

const sure = { confidence: 'high', reason: 'form' } as const;

function judge(text: string, start: number, end: number): Found | null {
  const upTo = before(text, start, 80);
  const street = streetBefore.exec(upTo);
  if (street) return { start: start - upTo.length + street.index, end, ...sure };
  const number = numberBehind.exec(behind(text, end, 50));
  if (number) return { start, end: end + number[0].length, ...sure };
  const first = numberBefore.exec(upTo);
  return first && { start: start - upTo.length + first.index, end, ...sure };
}
