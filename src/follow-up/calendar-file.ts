/**
 * Agendabestand: days to look at the post, for any calendar (RFC 5545). Titles are the same for
 * everybody; the same entries and the same moment give the same bytes.
 */
import type { Day, Instant } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { calendarWords } from './calendar-words.ts';
import { foldLine } from './fold-line.ts';

export type CalendarOptions = {
  readonly now: Instant;
  readonly language: Language;
};

export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names no program: whoever opens the file need not know what made it.
    'PRODID:-//agenda//agenda 1//NL',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function event({ uid, day, explanation }: CalendarEntry, { now, language }: CalendarOptions) {
  const { title } = calendarWords[language];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${sequence(now)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${title}`,
    ...(explanation === null ? [] : [`DESCRIPTION:${escapeText(explanation)}`]),
    'CLASS:PRIVATE',
    // A day to do something on is no appointment.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    // Three days before at nine in the morning; three whole days would ring at midnight.
    'TRIGGER:-P2DT15H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (day: Day): string => day.replaceAll('-', '');

/** `20261126T072000Z`. */
const stamp = (now: Instant): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;

const start = Date.parse('2026-01-01T00:00:00.000Z');

/** Seconds since 2026: a file that was written later always wins, and nothing needs to be kept for it. */
const sequence = (now: Instant): number =>
  Math.max(0, Math.floor((Date.parse(now) - start) / 1000));

/** RFC 5545 §3.3.11. Of the control characters only the tab may stand in a text. */
const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .trim()
    .replaceAll('\n', '\\n');
