/** Exhibits of every kind with whatever a store could hold, and what may be known besides. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import type {
  NotShown,
  SheetFacts,
  ShownCopy,
} from '../../../../src/complaint/exhibit-sheets/sheet-facts.ts';
import { shownKinds } from '../../../../src/complaint/exhibit-sheets/sheet-facts.ts';
import { copyFaults } from '../../../../src/domain/copy-piece.ts';
import type { Exhibit } from '../../../../src/domain/dossier.ts';
import { bannerChoices, visitStarts } from '../../../../src/domain/guided-visit.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { compareVisit } from '../../../../src/domain/visit-comparison.ts';
import {
  addedFileSchema,
  filePassageSchema,
  printCopySchema,
} from '../../../../src/schemas/added-file.ts';
import { annotationSchema } from '../../../../src/schemas/annotation.ts';
import { captureSchema } from '../../../../src/schemas/capture.ts';
import { pageReportSchema } from '../../../../src/schemas/page-report.ts';
import { addedChangeSchema, pageVersionSchema } from '../../../../src/schemas/page-version.ts';
import { recordSchema } from '../../../../src/schemas/record.ts';
import { anyOf } from '../../schemas/walk.ts';

const anyValueOf = <T>(schema: v.GenericSchema<unknown, T>): fc.Arbitrary<T> =>
  anyOf(schema).map((value) => v.parse(schema, value));

const capture = anyValueOf(captureSchema);
const annotation = anyValueOf(annotationSchema);
const number = fc.integer({ min: 1, max: 9_999 });

const step = fc
  .tuple(capture, fc.constantFrom(...bannerChoices), fc.constantFrom(...visitStarts))
  .map(([one, choice, start]) => ({ ...one, visit: { choice, start } }));

const change = fc.tuple(
  annotation,
  capture,
  anyValueOf(pageVersionSchema),
  anyValueOf(addedChangeSchema),
);

const changeExhibit: fc.Arbitrary<Exhibit> = fc
  .tuple(number, change, fc.constantFrom('removed' as const, 'changed' as const))
  .filter(([, [, , version]]) => version.changes.length > 0)
  .map(([n, [marked, of, version, added], lost]) => {
    const [seen] = version.changes;
    if (!seen) throw new Error('no change');
    return {
      kind: 'change',
      number: n,
      added,
      annotation: marked,
      capture: of,
      version,
      change: { ...seen, class: lost },
      againAt: null,
    };
  });

export const anyExhibit: fc.Arbitrary<Exhibit> = fc.oneof(
  fc.record({ kind: fc.constant('quote' as const), number, annotation, capture }),
  fc.record({ kind: fc.constant('page' as const), number, capture }),
  fc.record({
    kind: fc.constant('visit' as const),
    number,
    record: anyValueOf(recordSchema),
    capture,
    steps: fc.array(step, { minLength: 2, maxLength: 3 }),
  }),
  changeExhibit,
  fc.record({
    kind: fc.constant('file' as const),
    number,
    file: anyValueOf(addedFileSchema),
    passages: fc.array(anyValueOf(filePassageSchema), { maxLength: 2 }),
  }),
);

const shown: fc.Arbitrary<ShownCopy> = fc.record({
  shows: fc.constantFrom(...shownKinds),
  copy: anyValueOf(printCopySchema),
  texts: fc.array(fc.string(), { maxLength: 3 }),
  marked: anyValueOf(filePassageSchema).map(({ places }) => places),
});

const notShown: fc.Arbitrary<NotShown> = fc.record({
  shows: fc.constantFrom(...shownKinds),
  reason: fc.constantFrom(...copyFaults, 'blob-damaged' as const),
});

const comparison = fc
  .tuple(fc.array(step, { minLength: 2, maxLength: 3 }), anyValueOf(pageReportSchema))
  .map(([steps, report]) => compareVisit(steps, () => report));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const anyFacts: fc.Arbitrary<SheetFacts> = fc.record({
  language: fc.constantFrom(...letterLanguages),
  record: orNull(anyValueOf(recordSchema)),
  pageText: orNull(fc.string()),
  report: orNull(anyValueOf(pageReportSchema)),
  comparison: orNull(comparison),
  copies: fc.array(shown, { maxLength: 2 }),
  notShown: fc.array(notShown, { maxLength: 2 }),
});
