/** The door for messages: what another context sends is unknown data until it has been parsed. */
import * as v from 'valibot';
import { artefactRoles, type Box } from '../domain/capture.ts';
import {
  type Code,
  inspectionErrors,
  notices,
  pageErrors,
  startErrors,
  visitErrors,
  wholePageErrors,
} from '../domain/codes.ts';
import type { VisitView } from '../domain/guided-visit.ts';
import type { AnnotationId, RecordId } from '../domain/ids.ts';
import { inspectionReaches, requestTellings } from '../domain/inspection.ts';
import { type MarkSight, markSights } from '../domain/mark-sight.ts';
import type { Result } from '../domain/result.ts';
import type { ScreenWords } from '../domain/screen-words.ts';
import { anchorStatuses } from '../domain/selector.ts';
import {
  boxSchema,
  captureChoicesSchema,
  missingSchema,
  pageFactsSchema,
  sentTextSchema,
  visitStepSchema,
} from '../schemas/capture.ts';
import { pageObservationSchema } from '../schemas/page-observation.ts';
import { parseScreenWords } from '../schemas/screen-words.ts';
import { rivalSchema, selectorSchema } from '../schemas/selector.ts';
import { siteArguments } from '../schemas/watched-sites.ts';
import { idSchema, instantSchema } from '../schemas/words.ts';
import type { Answer, Envelope } from './channel.ts';
import type { FrameReport, FrameText, PaintedMark } from './page-calls.ts';
import type { CaptureMessage } from './page-stream.ts';
import {
  type InspectionHere,
  type InspectionTarget,
  type Started,
  type WholePageState,
  wishes,
} from './protocol.ts';

const envelopeSchema = v.strictObject({
  version: v.number(),
  call: v.string(),
  args: v.array(v.unknown()),
});

/** The call that a message holds, or `null` when it is none of ours. */
export function parseEnvelope(message: unknown): Envelope | null {
  const parsed = v.safeParse(envelopeSchema, message);
  return parsed.success ? parsed.output : null;
}

const answerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({
    ok: v.literal(false),
    error: v.picklist(['stale-page', 'unknown-call', 'bad-arguments', 'unexpected']),
    detail: v.string(),
  }),
]);

/** Throws when the background answers something else: both come from the same build. */
export const parseAnswer = (message: unknown): Answer => v.parse(answerSchema, message);

const boxesSchema = v.pipe(v.array(boxSchema), v.maxLength(64));

/** Where a frame says that a passage stands; empty when it gave no answer. */
export function parseBoxes(value: unknown): readonly Box[] {
  const parsed = v.safeParse(boxesSchema, value);
  return parsed.success ? parsed.output : [];
}

/** Where a frame says that its words stand; `null` when it gave no answer. */
export const parseFrameWords = (value: unknown): ScreenWords | null => parseScreenWords(value);

const frameSelectionSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('passage'),
    selectors: v.array(selectorSchema),
    rivals: v.array(rivalSchema),
    shownAt: boxesSchema,
  }),
  v.strictObject({
    kind: v.picklist(['none', 'form-field', 'whole-document', 'too-long', 'unreachable-frame']),
  }),
]);

const frameReportSchema = v.strictObject({
  source: v.string(),
  hasFocus: v.boolean(),
  contentType: v.string(),
  looksPersonal: v.boolean(),
  selection: frameSelectionSchema,
});

/** A frame's report, or `null` when the frame gave none: it may have gone away meanwhile. */
export function parseFrameReport(value: unknown): FrameReport | null {
  const parsed = v.safeParse(frameReportSchema, value);
  return parsed.success ? parsed.output : null;
}

const paintedMarksSchema = v.array(
  v.strictObject({
    annotationId: idSchema<AnnotationId>(),
    status: v.picklist(anchorStatuses),
  }),
);

/** What a frame knows of the marks in it; `null` when none are shown there, or it gave no answer. */
export function parsePaintedMarks(value: unknown): readonly PaintedMark[] | null {
  const parsed = v.safeParse(paintedMarksSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Where a frame went; nowhere when it gave no answer. */
export function parseMarkSight(value: unknown): MarkSight {
  const parsed = v.safeParse(v.picklist(markSights), value);
  return parsed.success ? parsed.output : 'nowhere';
}

const frameTextSchema = v.strictObject({
  source: v.string(),
  language: v.nullable(v.string()),
  text: v.string(),
});

/** A frame's text, or `null` when the frame gave none. */
export function parseFrameText(value: unknown): FrameText | null {
  const parsed = v.safeParse(frameTextSchema, value);
  return parsed.success ? parsed.output : null;
}

const captureMessageSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('part'),
    role: v.picklist(artefactRoles),
    mediaType: v.string(),
  }),
  v.strictObject({
    kind: v.literal('chunk'),
    bytes: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  }),
  v.strictObject({
    kind: v.literal('end'),
    facts: pageFactsSchema,
    missing: v.array(missingSchema),
    observation: v.nullable(pageObservationSchema),
  }),
  v.strictObject({ kind: v.literal('sent-text'), sent: sentTextSchema }),
  v.strictObject({ kind: v.literal('failed'), detail: v.string() }),
]);

/** One piece of a capture, or `null` when the page sent something else. */
export function parseCaptureMessage(message: unknown): CaptureMessage | null {
  const parsed = v.safeParse(captureMessageSchema, message);
  return parsed.success ? parsed.output : null;
}

const resultOf = <T, const E extends readonly Code[]>(
  value: v.GenericSchema<unknown, T>,
  errors: E,
): v.GenericSchema<unknown, Result<T, E[number]>> =>
  v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: v.picklist(errors) }),
  ]);

const startedSchema: v.GenericSchema<unknown, Started> = v.strictObject({
  recordId: idSchema<RecordId>(),
  notice: v.nullable(v.picklist(notices)),
});

const visitViewSchema: v.GenericSchema<unknown, VisitView> = v.strictObject({
  recordId: idSchema<RecordId>(),
  steps: v.array(v.strictObject({ ...visitStepSchema.entries, keptAt: instantSchema })),
});

const wishSchema = v.picklist(wishes);
const inspectionTargetSchema: v.GenericSchema<unknown, InspectionTarget> = v.strictObject({
  tabId: v.number(),
  host: v.string(),
  telling: v.picklist(requestTellings),
});

const inspectionHereSchema: v.GenericSchema<unknown, InspectionHere> = v.strictObject({
  host: v.string(),
  reach: v.picklist(inspectionReaches),
  telling: v.picklist(requestTellings),
});

const recordIdSchema = idSchema<RecordId>();

const wholePageStateSchema: v.GenericSchema<unknown, WholePageState> = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('running'),
    recordId: recordIdSchema,
    taken: v.number(),
    expected: v.number(),
  }),
  v.strictObject({ kind: v.literal('kept'), recordId: recordIdSchema }),
  v.strictObject({
    kind: v.literal('failed'),
    recordId: recordIdSchema,
    error: v.picklist(wholePageErrors),
  }),
]);

const replySchemas = {
  startRecord: resultOf(startedSchema, startErrors),
  guidedVisit: resultOf<VisitView | null, typeof visitErrors>(
    v.nullable(visitViewSchema),
    visitErrors,
  ),
  keepVisitStep: resultOf<VisitView | null, typeof visitErrors>(
    v.nullable(visitViewSchema),
    visitErrors,
  ),
  endGuidedVisit: resultOf(v.null(), visitErrors),
  waitingWish: resultOf(v.nullable(wishSchema), []),
  showMarks: resultOf<readonly PaintedMark[], typeof startErrors>(paintedMarksSchema, startErrors),
  paintedMarks: resultOf<readonly PaintedMark[] | null, typeof pageErrors>(
    v.nullable(paintedMarksSchema),
    pageErrors,
  ),
  goToMark: resultOf(v.picklist(markSights), pageErrors),
  hideMarks: resultOf(v.null(), pageErrors),
  prepareInspection: resultOf(inspectionTargetSchema, inspectionErrors),
  beginInspection: resultOf(v.null(), inspectionErrors),
  inspectionHere: v.nullable(inspectionHereSchema),
  stopWatching: v.null(),
  stopInspection: v.null(),
  keepWholePage: resultOf(v.null(), wholePageErrors),
  wholePageState: wholePageStateSchema,
  cancelWholePage: v.null(),
};

export const replyParsers = {
  startRecord: (value: unknown) => v.parse(replySchemas.startRecord, value),
  guidedVisit: (value: unknown) => v.parse(replySchemas.guidedVisit, value),
  keepVisitStep: (value: unknown) => v.parse(replySchemas.keepVisitStep, value),
  endGuidedVisit: (value: unknown) => v.parse(replySchemas.endGuidedVisit, value),
  waitingWish: (value: unknown) => v.parse(replySchemas.waitingWish, value),
  showMarks: (value: unknown) => v.parse(replySchemas.showMarks, value),
  paintedMarks: (value: unknown) => v.parse(replySchemas.paintedMarks, value),
  goToMark: (value: unknown) => v.parse(replySchemas.goToMark, value),
  hideMarks: (value: unknown) => v.parse(replySchemas.hideMarks, value),
  prepareInspection: (value: unknown) => v.parse(replySchemas.prepareInspection, value),
  beginInspection: (value: unknown) => v.parse(replySchemas.beginInspection, value),
  inspectionHere: (value: unknown) => v.parse(replySchemas.inspectionHere, value),
  stopWatching: (value: unknown) => v.parse(replySchemas.stopWatching, value),
  stopInspection: (value: unknown) => v.parse(replySchemas.stopInspection, value),
  keepWholePage: (value: unknown) => v.parse(replySchemas.keepWholePage, value),
  wholePageState: (value: unknown) => v.parse(replySchemas.wholePageState, value),
  cancelWholePage: (value: unknown) => v.parse(replySchemas.cancelWholePage, value),
};

const tabIdSchema = v.pipe(v.number(), v.safeInteger());
const startArguments = v.strictTuple([tabIdSchema, wishSchema, captureChoicesSchema]);
const tabArguments = v.strictTuple([tabIdSchema]);

/** The check of `schema` as a function: what was meant, or `null` when it is something else. */
export const parseOrNull =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  };

export const argumentParsers = {
  startRecord: parseOrNull(startArguments),
  guidedVisit: parseOrNull(tabArguments),
  keepVisitStep: parseOrNull(v.strictTuple([tabIdSchema, visitStepSchema, captureChoicesSchema])),
  endGuidedVisit: parseOrNull(tabArguments),
  waitingWish: parseOrNull(tabArguments),
  showMarks: parseOrNull(tabArguments),
  paintedMarks: parseOrNull(tabArguments),
  goToMark: parseOrNull(v.strictTuple([tabIdSchema, idSchema<AnnotationId>()])),
  hideMarks: parseOrNull(tabArguments),
  prepareInspection: parseOrNull(tabArguments),
  beginInspection: parseOrNull(v.strictTuple([tabIdSchema, v.picklist(inspectionReaches)])),
  inspectionHere: parseOrNull(tabArguments),
  stopWatching: parseOrNull(siteArguments),
  stopInspection: parseOrNull(v.strictTuple([])),
  keepWholePage: parseOrNull(v.strictTuple([tabIdSchema, idSchema<RecordId>()])),
  wholePageState: parseOrNull(tabArguments),
  cancelWholePage: parseOrNull(tabArguments),
};
