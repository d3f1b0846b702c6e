/** A date as well as it is known, beside the days that it can mean: so that programs can compare it. */
import { type ApproximateDate, earliestDay, latestDay } from '../../../domain/approximate-date.ts';

export const datesOf = (date: ApproximateDate) => ({
  date_edtf: date,
  earliest: earliestDay(date),
  latest: latestDay(date),
});
