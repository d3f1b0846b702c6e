/** Days for the laws of the law. */
import * as fc from 'fast-check';
import { asDay } from '../../../src/domain/instant.ts';

export const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)));
