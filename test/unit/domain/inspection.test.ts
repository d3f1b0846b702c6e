/** An inspection ends by itself, hides its texts when asked, and is read back as it was written. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inspectionMinutes, isInspectionOver } from '../../../src/domain/inspection.ts';
import { mapInspectionTexts } from '../../../src/domain/inspection-texts.ts';
import { instantOf, laterBy } from '../../../src/domain/instant.ts';
import { inspectionFile } from '../../../src/pack/inspection-file.ts';
import { inspectionSchema, parseInspectionFile } from '../../../src/schemas/inspection.ts';
import { anyOf, samplesOf } from '../schemas/walk.ts';

const anyInspection = anyOf(inspectionSchema).map((value) => v.parse(inspectionSchema, value));
const written = (inspection: Parameters<typeof inspectionFile>[0]): string =>
  new TextDecoder().decode(inspectionFile(inspection));

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyInspection, (inspection) => {
      // Half characters have no form in UTF-8.
      const whole = mapInspectionTexts(inspection, (text) => text.toWellFormed());
      expect(parseInspectionFile(written(whole))).toEqual(whole);
    }),
  );
});

test.each(['', '{}', '[1', '{"format":"kantlijn-capture"}'])('%s is no inspection', (text) => {
  expect(parseInspectionFile(text)).toBeNull();
});

/** Texts of the browser's own making: from a list that it has, never from a page. */
const impersonal = ['inspection.hosts.kinds', 'inspection.hosts.methods'];

test('the visitor reaches every text that may be personal', () => {
  const missed = samplesOf(inspectionSchema, 'inspection')
    .map((sample) => v.parse(inspectionSchema, sample))
    .flatMap((sample) => JSON.stringify(mapInspectionTexts(sample, () => '▮')).match(/‹[^›]*›/g))
    .flatMap((marker) => marker?.slice(1, -1) ?? []);
  expect(new Set(missed)).toEqual(new Set(impersonal));
});

test('covering every text twice is covering it once', () => {
  fc.assert(
    fc.property(anyInspection, (inspection) => {
      const covered = mapInspectionTexts(inspection, () => '▮');
      expect(mapInspectionTexts(covered, () => '▮')).toEqual(covered);
    }),
  );
});

test('ends after ten minutes, and when the clock was set back', () => {
  const start = instantOf(new Date('2026-11-26T10:00:00.000Z'));
  const after = (ms: number) => isInspectionOver(start, laterBy(start, ms));
  const end = inspectionMinutes * 60_000;
  expect([0, end - 1, end, -1].map(after)).toEqual([false, false, true, true]);
});
