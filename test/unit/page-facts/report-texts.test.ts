/** The visitor of a report's texts forgets none: the schema says which texts there are. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mapReportTexts } from '../../../src/domain/page-report-texts.ts';
import { pageReportSchema } from '../../../src/schemas/page-report.ts';
import { samplesOf } from '../schemas/walk.ts';

/** Texts that say nothing about a person. Each with the reason why it may stay. */
const impersonal: Readonly<Record<string, string>> = {
  'report.remarks.nl': 'our own words',
  'report.remarks.en': 'the same',
  'report.thirdParties.service.id': 'our own table',
  'report.thirdParties.service.name': 'the same',
  'report.thirdParties.service.operator': 'the same',
  'report.thirdParties.service.does.nl': 'the same',
  'report.thirdParties.service.does.en': 'the same',
  'report.thirdParties.service.source': 'the same',
  'report.cut': 'names of our own lists',
};

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('reaches every text that may be personal', () => {
  const missed = samplesOf(pageReportSchema, 'report')
    .map((sample) => mapReportTexts(v.parse(pageReportSchema, sample), () => '▮'))
    .flatMap(stringsIn)
    .filter((text) => text.startsWith('‹'))
    .map((text) => text.slice(1, -1));
  expect(new Set(missed)).toEqual(new Set(Object.keys(impersonal)));
});

test('a report with nothing changed is the same report', () => {
  for (const sample of samplesOf(pageReportSchema, 'report')) {
    const report = v.parse(pageReportSchema, sample);
    expect(mapReportTexts(report, (text) => text)).toEqual(report);
  }
});
