/** Whether a letter would be dated before what lies with it, whichever way a clock was set. */
import { assert, constantFrom, date, integer, property } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { datedAfter } from '../../../src/domain/dated-after.ts';
import { asDay, dayOf, dutchTimeZone, instantOf, laterBy } from '../../../src/domain/instant.ts';

const dayMs = 24 * 60 * 60 * 1000;
const moments = date({
  min: new Date('2000-01-01'),
  max: new Date('2090-01-01'),
  noInvalidDate: true,
}).map(instantOf);
const daysLater = integer({ min: 0, max: 4000 });
const dutchDay = (moment: ReturnType<typeof instantOf>) => dayOf(moment, dutchTimeZone);

test('a letter that is written later than its exhibits is never doubted', () => {
  assert(
    property(moments, daysLater, (seen, days) => {
      expect(datedAfter(dutchDay(laterBy(seen, days * dayMs)), [seen])).toBeNull();
    }),
  );
});

test('when the clock was set back by some days, the day of the last exhibit is told', () => {
  assert(
    property(moments, integer({ min: 2, max: 4000 }), daysLater, (seen, back, before) => {
      const letterDay = dutchDay(laterBy(seen, -back * dayMs));
      const earlier = laterBy(seen, -before * dayMs);
      expect(datedAfter(letterDay, [seen, earlier])).toBe(dutchDay(seen));
    }),
  );
});

test('a letter without exhibits is never doubted', () => {
  assert(property(moments, (moment) => datedAfter(dutchDay(moment), []) === null));
});

test('a day is that of the Netherlands, in whatever zone the device is', () => {
  const before = process.env.TZ;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  const zones = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'];
  const seen = instantOf(new Date('2026-11-27T23:30:00.000Z'));
  assert(
    property(constantFrom(...zones), (zone) => {
      process.env.TZ = zone;
      expect(datedAfter(asDay('2026-11-28'), [seen])).toBeNull();
      expect(datedAfter(asDay('2026-11-27'), [seen])).toBe('2026-11-28');
    }),
  );
});
