/** The day that somebody was born: a date that the words beside it say so of. */
import { before, behind, sinceLast } from './beside.ts';
import { passesElevenTest } from './check-digits.ts';
import type { Found } from './detector.ts';
import { isBelow, saidInTable } from './table.ts';
import { beginnings, wholeWords } from './vocabulary.ts';

const months =
  'januari,january,jan,februari,february,feb,maart,mrt,march,mar,april,apr,mei,may,juni,june,jun,juli,july,jul,augustus,august,aug,september,sept,sep,oktober,october,okt,oct,november,nov,december,dec'
    .split(',')
    .join('|');

/** Each has a fixed length, or nearly so. */
const forms = [
  String.raw`(?<![\d-])\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)?\d{2}(?![\d-])`,
  String.raw`(?<!\d)\d{1,2}(?:e|th|st|nd|rd)?[ \n.-]{1,2}(?:${months})\.?[ \n,.-]{1,2}(?:19|20)?\d{2}(?!\d)`,
  String.raw`(?<![\p{L}])(?:${months})\.?[ \n]\d{1,2}(?:th|st|nd|rd)?,?[ \n](?:19|20)\d{2}(?!\d)`,
  String.raw`(?<![\d-])(?:19|20)\d{2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}(?![\d-])`,
  String.raw`(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
];
const form = new RegExp(forms.join('|'), 'giu');

const born = beginnings(
  'geboren, geboorte, boortedatum, boorteplaats, g e b, gebdat, geb.dat, geb-dat, geb. dat, verjaardag, jarig, born, birth, dob, doğum, dogum, urodz, تاريخ الميلاد, مولود, naissance, *',
);
/** Of these other words begin too: `gebeld`, `uren`. */
const bornAlone = wholeWords('geb, ur');

const anotherDay = /\d{4}|\d[-./]\d/;
const anotherSentence = /\p{Ll}{4}[.!?]\s\s?\p{Lu}\p{Ll}/u;
/** After a comma it is about something else, unless that says where or when. */
const anotherThing = /, (?!(?:op|te|in|den|d\.d\.|dd|on|is) )\p{Ll}/u;
const endOfLabel = /[:=]\s?$/;

/** Between the word and the day: a place, a name, a few words. */
const reach = 70;

export function* findBirthDate(text: string): Generator<Found> {
  let last = 0;
  for (const { 0: date, index } of text.matchAll(form)) {
    const end = index + date.length;
    const said = [saidInTable(text, index) ?? '', before(text, index, reach)];
    const isAnother = last > 0 && (goesOn(text.slice(last, index)) || isBelow(text, last, index));
    if (isAnother || said.some(saysBorn) || isSaidBehind(behind(text, end, 24))) {
      last = end;
      yield { start: index, end, confidence: 'high', reason: 'word-beside' };
    } else if (isBehindBsn(before(text, index, 18)))
      yield { start: index, end, confidence: 'medium', reason: 'form' };
  }
}

/** `953419071 · 1947-11-05`, `'953419071', '1947-11-05'`: the two that every list of people has. */
function isBehindBsn(said: string): boolean {
  const digits = /(\d{9})[^\p{L}\d]{1,6}$/u.exec(said)?.[1];
  return digits !== undefined && passesElevenTest(digits);
}

/** `… 13-01-1967, niet 9-3-2005`: what is said of one day is said of the next. */
const goesOn = (between: string): boolean =>
  between.length < 24 &&
  /^[ ,(]{0,3}(?:en|of|maar|niet|naar|in plaats van|\/)?(?: niet| op| tussen)? ?$/.test(between);

/** The word belongs to the date that is nearest to it. */
const saysBorn = (said: string): boolean =>
  [born, bornAlone].some((words) => {
    const since = sinceLast(words, said);
    if (since === null || anotherDay.test(since) || anotherSentence.test(since)) return false;
    return endOfLabel.test(since) || !anotherThing.test(since);
  });

/** `12-03-1985 (geboren)`, `12-03-1985 geboortedatum`. */
const isSaidBehind = (next: string): boolean =>
  next.replace(/^[ \n(–—-]{1,4}/, '').search(born) === 0;
