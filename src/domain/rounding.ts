/** Afronding: times that say no more than the day or the month, for who wants nobody to know when they were there. */
import { type ApproximateDate, asApproximateDate, partsOfDate } from './approximate-date.ts';
import { asDay, type Day, type Instant, instantOf } from './instant.ts';
import type { Edition } from './pack.ts';

export const roundings = ['day', 'month'] as const;
export type Rounding = (typeof roundings)[number];

/** The beginning of its day or month in UTC: never later than it was. */
export function roundedMoment(moment: Instant, rounding: Rounding): Instant {
  const day = rounding === 'day' ? moment.slice(0, 10) : `${moment.slice(0, 7)}-01`;
  return instantOf(new Date(`${day}T00:00:00.000Z`));
}

export const roundedDay = (day: Day, rounding: Rounding): Day =>
  rounding === 'day' ? day : asDay(`${day.slice(0, 7)}-01`);

/** Without its day, when that is too exact; a year stays a year. */
export function roundedDate(date: ApproximateDate, rounding: Rounding): ApproximateDate {
  const { year, month, day } = partsOfDate(date);
  if (rounding === 'day' || day === '') return date;
  return asApproximateDate(`${year}-${month}${date.endsWith('~') ? '~' : ''}`);
}

/** Whether it may have been rounded. A moment of a clock is on a whole day once in 86 million times. */
export const isRounded = (moment: Instant): boolean => moment.endsWith('T00:00:00.000Z');

/** Whether a rounded one may stand for its whole month: nobody can tell, and so no more is said. */
export const isFirstOfMonth = (date: Instant | Day): boolean => date.slice(8, 10) === '01';

/** How the times of a pack are rounded; `null`: they are as they are. */
export const roundingOf = ({
  edition,
  rounding = 'day',
}: {
  readonly edition: Edition;
  readonly rounding?: Rounding | undefined;
}): Rounding | null => (edition === 'anonymous' ? rounding : null);
