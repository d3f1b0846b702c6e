/**
 * What may not change without a person seeing it: numbers, dates, amounts, terms and negations. "26
 * months" that became "14 months", or "wel" that became "niet", is another claim.
 */

const months = `januari februari maart april mei juni juli augustus september oktober november december
  january february march june july august`;
const negations = `niet geen nooit zonder niets niemand nergens noch evenmin not no never without cannot
  nor none neither nothing nobody`;
const numbers = `twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig
  zestig zeventig tachtig negentig honderd duizend miljoen two three four five six seven eight nine ten
  eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million`;
const setOf = (list: string) => new Set(list.split(/\s+/));
const numberWords = setOf(numbers);
const meaningful = setOf(`${months} ${negations} ${numbers}`);
const units = setOf(
  `dag dagen week weken maand maanden jaar jaren uur uren minuten euro procent day days week weeks month
  months year years hour hours minutes percent`,
);

const tokens = /\p{N}+(?:[.,'\u00a0 ]\p{N}{3}(?!\p{N}))*|[\p{L}\p{M}]+(?:['’]t)?|[%€$£]/gu;

/** Every number, month, amount, term and negation in `text`, in its order. */
export function meaningOf(text: string): string[] {
  const found: string[] = [];
  let wasNumber = false;
  for (const [token] of text.matchAll(tokens)) {
    const said = token.toLowerCase();
    const isNumber = /\p{N}/u.test(said);
    if (isNumber) found.push(said.replaceAll(/[^\p{N}]/gu, ''));
    else if (meaningful.has(said) || /n['’]t$|^[%€$£]$/.test(said)) found.push(said);
    else if (wasNumber && units.has(said)) found.push(said);
    wasNumber = isNumber || numberWords.has(said);
  }
  return found;
}

/** Whether both texts say the same in numbers, dates, amounts, terms and negations. */
export function meansTheSame(one: string, other: string): boolean {
  const [a, b] = [meaningOf(one), meaningOf(other)];
  return a.length === b.length && a.every((token, at) => token === b[at]);
}

/** A piece of a text, from `start` up to `end`. */
type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** So far a date or an amount reaches beyond the words that cut it in two. */
const reach = 32;

/**
 * The text of the piece, and the rest of a date or an amount that it begins or ends in: "2026" that was
 * marked of "2 April 2026" says what "8 April 2026" does not. `other` is the piece that it is compared
 * with; on a side where the same letters stand beside both, nothing is added.
 */
export function wholeNumbers(piece: Piece, other: Piece): string {
  const { text, start, end } = piece;
  const own = text.slice(start, end);
  const sides = [lettersBefore(piece), lettersAfter(piece)] as const;
  const before = sides[0] === lettersBefore(other) ? '' : numberBefore(own, sides[0]);
  const after = sides[1] === lettersAfter(other) ? '' : numberAfter(own, sides[1]);
  return `${before}${own}${after}`;
}

const lettersBefore = ({ text, start }: Piece) => text.slice(Math.max(0, start - reach), start);
const lettersAfter = ({ text, end }: Piece) => text.slice(end, end + reach);

const word = /[\p{L}\p{N}]+/u;
const pieces = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;

const isMeant = (text: string) => meaningOf(text).length > 0;

function numberBefore(own: string, before: string): string {
  const [first = ''] = own.match(word) ?? [];
  return isMeant(first)
    ? numberRun((before.match(pieces) ?? []).toReversed())
        .toReversed()
        .join('')
    : '';
}

function numberAfter(own: string, after: string): string {
  const last = own.match(pieces)?.findLast((piece) => word.test(piece)) ?? '';
  return isMeant(last) ? numberRun(after.match(pieces) ?? []).join('') : '';
}

/** What comes before the first word that is no number, month or negation. */
function numberRun(run: readonly string[]): readonly string[] {
  const stop = run.findIndex((piece) => word.test(piece) && !isMeant(piece));
  return stop === -1 ? run : run.slice(0, stop);
}
