/** Dates as people write them in Dutch and English: `14 maart 2025`, `14-03-2025`, `March 14, 2025`. */
import { type ApproximateDate, isApproximateDate } from './approximate-date.ts';
import { monthOf } from './month-words.ts';

/** A date and where it stands in the text, in UTF-16 units. */
export type WrittenDate = {
  readonly date: ApproximateDate;
  readonly start: number;
  readonly end: number;
};

/** What has the form of a date; `date` is `null` when there is no such day, or none of our time. */
type Reading = Omit<WrittenDate, 'date'> & { readonly date: ApproximateDate | null };

/** A digit beside it, or behind a dash or a dot, makes it a part of another number. */
const inDigits: readonly RegExp[] = [
  /(?<![\p{L}\d]|\d[-/.])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d|[-/.]\d)/gu,
  /(?<![\p{L}\d]|\d[-/.])(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})(?!\d|[-/.]\d)/gu,
  /(?<![\p{L}\d]|\d[-/.])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d|[-/.]\d)/gu,
  // With one digit, or behind such a word, it is likelier a version.
  /(?<![\p{L}\d]|\d[-/.]|versie |version )(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})(?!\d|[-/.]\d)/giu,
];

const word = /(?<!\p{L})\p{L}{3,9}(?!\p{L})/gu;
const dayAhead = /(?<![\d.,])(?<day>\d{1,2})(?:e|ste|de|st|nd|rd|th)?\s{1,3}$/u;
const restBehind =
  /^\.?,?\s{1,3}(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3})?(?<year>\d{4})(?!\d|[-/.,]\d|\s?(?:%|€|eur))/u;

/** In the order of the text, and none inside another: of `31 februari 2025` nothing is left. */
export function datesIn(text: string): WrittenDate[] {
  const readings = [...digitsIn(text), ...wordsIn(text)];
  const inOrder = readings.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return withoutInner(inOrder).flatMap(({ date, ...place }) => (date ? [{ date, ...place }] : []));
}

const digitsIn = (text: string): Reading[] =>
  inDigits.flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      return { date: dateOf(year, Number(month), day), ...placeOf(match) };
    }),
  );

const placeOf = ({ index, 0: { length } }: RegExpExecArray) => ({
  start: index,
  end: index + length,
});

const wordsIn = (text: string): Reading[] =>
  [...text.matchAll(word)].flatMap((match) => {
    const month = monthOf(match[0]);
    const { start, end } = placeOf(match);
    return month === null ? [] : aroundMonth(text, { name: match[0], month, start, end });
  });

type Month = {
  readonly name: string;
  readonly month: number;
  readonly start: number;
  readonly end: number;
};

/** A day and a year are at most this far away, with their spaces. */
const reach = 20;

function aroundMonth(text: string, { name, month, start, end }: Month): Reading[] {
  const behind = restBehind.exec(text.slice(end, end + reach));
  if (!behind) return [];
  const { year = '', day: inside } = behind.groups ?? {};
  const ahead = inside ? null : dayAhead.exec(text.slice(Math.max(0, start - reach), start));
  const day = inside ?? ahead?.groups?.day ?? null;
  if (day === null && isAlsoWord(name)) return [];
  const place = { start: start - (ahead?.[0].length ?? 0), end: end + behind[0].length };
  return [{ date: dateOf(year, month, day), ...place }];
}

/** Of two English months only the capital tells that they are no verb. */
const isAlsoWord = (name: string): boolean => name === 'may' || name === 'march';

function dateOf(year: string, month: number, day: string | null): ApproximateDate | null {
  const parts = day === null ? [month] : [month, Number(day)];
  const text = [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return year >= '1990' && year <= '2100' && isApproximateDate(text) ? text : null;
}

function withoutInner(inOrder: readonly Reading[]): Reading[] {
  let reached = 0;
  return inOrder.filter(({ start, end }) => {
    const isInside = start < reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}
