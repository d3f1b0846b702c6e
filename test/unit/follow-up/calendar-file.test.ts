/** A calendar file: any reader finds every day in it, and nobody else reads anything from it. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asDay, type Instant, instantOf } from '../../../src/domain/instant.ts';
import { type CalendarEntry, calendarEntries } from '../../../src/follow-up/calendar-entries.ts';
import { calendarFile } from '../../../src/follow-up/calendar-file.ts';
import { foldLine } from '../../../src/follow-up/fold-line.ts';
import { sent } from '../law/steps.ts';
import { nastyText } from './nasty-text.ts';
import { ports, termOf } from './terms.ts';

const now = instantOf(new Date('2026-11-26T07:20:00.000Z'));
const later = instantOf(new Date('2026-11-26T07:20:01.000Z'));
const today = asDay('2026-11-26');
const options = { now, language: 'nl' } as const;

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)));

const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.stringMatching(/^[0-9a-f]{32}$/),
  day,
  explanation: fc.option(nastyText),
});

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');

/** What may come back: without characters that no text in a calendar may hold. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();

describe('for any entries', () => {
  test('an independent reader finds each day, each explanation, and nothing more', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const read = eventsOf(calendarFile(entries, options)).map((event) => ({
          uid: event.getFirstPropertyValue('uid'),
          day: String(event.getFirstPropertyValue('dtstart')),
          explanation: event.getFirstPropertyValue('description'),
        }));
        const written = entries.map((one) => ({
          ...one,
          explanation: one.explanation === null ? null : readable(one.explanation),
        }));
        expect(read).toEqual(written);
      }),
    );
  });

  test('no line has more than 75 octets, and each ends with CR and LF', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const file = calendarFile(entries, options);
        expect(file.endsWith('\r\n')).toBe(true);
        const lines = file.split('\r\n');
        expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });

  test('the same entries at the same moment give the same bytes', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        expect(calendarFile(entries, options)).toBe(
          calendarFile(structuredClone(entries), options),
        );
      }),
    );
  });

  test('unfolding what was folded gives the line again, with no character broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
        expect(foldLine(line).isWellFormed()).toBe(true);
      }),
    );
  });
});

const written = async (
  terms: Parameters<typeof calendarEntries>[0],
  explain: typeof ports.explain = () => null,
) => calendarEntries(terms, today, { ...ports, explain });

test('a day takes the whole day and blocks none of it; the alarm is three days before, at nine', async () => {
  const [event] = eventsOf(
    calendarFile(await written([termOf('answer-request', '2026-12-08')]), options),
  );
  if (!event) throw new Error('no event');
  const starts = event.getFirstProperty('dtstart');
  expect([starts?.type, String(starts?.getFirstValue())]).toEqual(['date', '2026-12-08']);
  expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  const trigger = event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  const alarm = ICAL.Time.fromDateTimeString('2026-12-08T00:00:00');
  if (!(trigger instanceof ICAL.Duration)) throw new Error('no alarm');
  alarm.addDuration(trigger);
  expect(alarm.toString()).toBe('2026-12-05T09:00:00');
});

test.each([
  ['nl', 'Post nakijken'],
  ['en', 'Check the post'],
] as const)(
  'titles and alarms in %s say "%s", with an explanation too',
  async (language, title) => {
    const entries = await written(
      [termOf('ap-progress', '2027-01-02')],
      () => 'De AP laat iets weten.',
    );
    const [event] = eventsOf(calendarFile(entries, { now, language }));
    expect(event?.getFirstPropertyValue('summary')).toBe(title);
    expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description')).toBe(title);
    expect(event?.getFirstPropertyValue('description')).toBe('De AP laat iets weten.');
  },
);

test('without an explanation the file says nothing of what it is about', async () => {
  const step = sent('ap-complaint', '2026-10-01');
  const file = calendarFile(await written([termOf('ap-progress', '2027-01-02', step)]), options);
  for (const word of ['ap-', 'progress', 'complaint', step.id, 'Dronten', 'antlijn', 'recording'])
    expect(file).not.toContain(word);
});

test('a term keeps its name when it is extended or counted anew, and shares it with no other', async () => {
  const step = sent('access', '2026-10-01');
  const [bare] = await written([termOf('answer-request', '2026-12-01', step)]);
  const [extended] = await written([termOf('answer-request-extended', '2027-02-01', step)]);
  const others = await written([
    termOf('objection', '2026-12-01', step),
    termOf('answer-request', '2026-12-01', sent('access', '2026-10-01')),
  ]);
  expect(extended?.uid).toBe(bare?.uid);
  expect(new Set([bare?.uid, ...others.map(({ uid }) => uid)]).size).toBe(3);
});

test('a file that is written later wins over an earlier one', () => {
  const entries = [{ uid: 'a'.repeat(32), day: today, explanation: null }];
  const at = (moment: Instant) =>
    Number(
      eventsOf(calendarFile(entries, { now: moment, language: 'nl' }))[0]?.getFirstPropertyValue(
        'sequence',
      ),
    );
  expect(at(later)).toBeGreaterThan(at(now));
});

test('what has passed stays out; what has no last day is there on its first', async () => {
  const entries = await written([
    termOf('objection', '2026-11-25'),
    termOf('notice-of-default', null, undefined, '2026-12-24'),
    termOf('notice-of-default', null, undefined, '2026-11-20'),
    termOf('appeal', '2026-11-26'),
  ]);
  expect(entries.map(({ day: on }) => on)).toEqual(['2026-11-26', '2026-12-24']);
});
