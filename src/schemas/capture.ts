/** Checks a Vastlegging and its parts. */
import * as v from 'valibot';
import type { Artefact, Box, Capture, Missing, PageFacts, Viewport } from '../domain/capture.ts';
import { artefactRoles, missingKinds, missingReasons } from '../domain/capture.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import {
  type CaptureLog,
  captureSteps,
  type Meanwhile,
  type StepTime,
} from '../domain/capture-log.ts';
import { bannerChoices, type VisitStep, visitStarts } from '../domain/guided-visit.ts';
import type { BlobId, CaptureId } from '../domain/ids.ts';
import { notComparedReasons, type SentText, sourceOrigins } from '../domain/source-difference.ts';
import { schemaOf } from './exact-schema.ts';
import { keptFileSchema } from './kept-file.ts';
import { revisionEntries } from './revision.ts';
import {
  commitmentSchema,
  countSchema,
  idSchema,
  instantSchema,
  lengthSchema,
  sha256Schema,
} from './words.ts';

export const artefactSchema = schemaOf<Artefact>()(
  v.strictObject({
    role: v.picklist(artefactRoles),
    number: countSchema,
    blobId: idSchema<BlobId>(),
    mediaType: v.string(),
    byteLength: countSchema,
    sha256: sha256Schema,
    commitment: commitmentSchema,
  }),
);

export const boxSchema = schemaOf<Box>()(
  v.strictObject({
    left: lengthSchema,
    top: lengthSchema,
    width: lengthSchema,
    height: lengthSchema,
  }),
);

export const missingSchema = schemaOf<Missing>()(
  v.strictObject({
    what: v.picklist(missingKinds),
    where: v.string(),
    reason: v.picklist(missingReasons),
    place: v.nullable(boxSchema),
    shownFrom: v.nullable(v.literal('screenshot')),
  }),
);

export const viewportSchema = schemaOf<Viewport>()(
  v.strictObject({
    width: lengthSchema,
    height: lengthSchema,
    scrollX: lengthSchema,
    scrollY: lengthSchema,
    devicePixelRatio: lengthSchema,
  }),
);

export const pageFactsSchema = schemaOf<PageFacts>()(
  v.strictObject({
    url: v.string(),
    title: v.string(),
    status: v.nullable(v.number()),
    language: v.nullable(v.string()),
    viewport: v.nullable(viewportSchema),
    userAgent: v.nullable(v.string()),
    timeZone: v.nullable(v.string()),
  }),
);

export const captureChoicesSchema = schemaOf<CaptureChoices>()(
  v.strictObject({
    keepsTyped: v.boolean(),
    readsCache: v.boolean(),
    asksAgain: v.boolean(),
    keepsPersonal: v.boolean(),
  }),
);

export const sentTextSchema = schemaOf<SentText>()(
  v.strictObject({
    from: v.picklist(sourceOrigins),
    text: v.variant('kind', [
      v.strictObject({ kind: v.literal('text'), text: v.string() }),
      v.strictObject({ kind: v.literal('none'), reason: v.picklist(notComparedReasons) }),
    ]),
  }),
);

const stepTimeSchema = schemaOf<StepTime>()(
  v.strictObject({
    step: v.picklist(captureSteps),
    fromMs: lengthSchema,
    toMs: lengthSchema,
  }),
);

export const meanwhileSchema = schemaOf<Meanwhile>()(
  v.strictObject({ requests: countSchema, changes: countSchema, held: countSchema }),
);

export const captureLogSchema = schemaOf<CaptureLog>()(
  v.strictObject({
    software: v.string(),
    build: sha256Schema,
    zoom: lengthSchema,
    isPrivate: v.boolean(),
    permissions: v.array(v.string()),
    choices: captureChoicesSchema,
    steps: v.array(stepTimeSchema),
    frames: v.array(v.string()),
    meanwhile: v.nullable(meanwhileSchema),
  }),
);

export const visitStepSchema = schemaOf<VisitStep>()(
  v.strictObject({ choice: v.picklist(bannerChoices), start: v.picklist(visitStarts) }),
);

export const captureSchema = schemaOf<Capture>()(
  v.strictObject({
    kind: v.literal('capture'),
    ...revisionEntries<CaptureId>(),
    startedAt: instantSchema,
    finishedAt: instantSchema,
    facts: pageFactsSchema,
    artefacts: v.array(artefactSchema),
    missing: v.array(missingSchema),
    log: v.nullable(captureLogSchema),
    follows: v.nullable(idSchema<CaptureId>()),
    visit: v.nullable(visitStepSchema),
    screenWords: v.exactOptional(keptFileSchema),
  }),
);
