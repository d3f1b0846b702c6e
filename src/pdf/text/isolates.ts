/** Words whose direction is their own: what stands in them turns nothing around them (UAX #9). */

/** `along`: as the words around them; `auto`: as their first letter runs. */
export type Runs = 'along' | 'auto' | 'ltr' | 'rtl';

const openers: Readonly<Record<Exclude<Runs, 'along'>, string>> = {
  ltr: '\u2066',
  rtl: '\u2067',
  auto: '\u2068',
};
const closer = '\u2069';

/** The words between signs that hold them together. */
export function isolated(text: string, runs: Runs): string {
  if (runs === 'along') return text;
  return openers[runs] + closed(text) + closer;
}

/** With every isolate that begins in the text ended in it, and no end without a beginning. */
function closed(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== closer) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return kept + closer.repeat(open);
}

const isoDate = /\d{4}-\d{2}-\d{2}/g;

/** Year, month and day stay in that order, also between words that run from right to left. */
export const datesHeld = (text: string): string =>
  text.replace(isoDate, (date) => isolated(date, 'ltr'));
