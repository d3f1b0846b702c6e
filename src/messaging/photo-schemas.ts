/** The check of what a page answers while it is photographed. */
import * as v from 'valibot';
import { meanwhileSchema, pageFactsSchema } from '../schemas/capture.ts';
import type { PageMeasures, PhotoStart, PhotoStep } from './photo-calls.ts';
import { parseOrNull } from './schemas.ts';

const measuresSchema: v.GenericSchema<unknown, PageMeasures> = v.strictObject({
  address: v.string(),
  windowWidth: v.number(),
  windowHeight: v.number(),
  hasBarBelow: v.boolean(),
  innerWidth: v.number(),
  pageWidth: v.number(),
  pageHeight: v.number(),
  scrollX: v.number(),
  scrollY: v.number(),
  devicePixelRatio: v.number(),
  pinchScale: v.number(),
  isVisible: v.boolean(),
});

const startSchema: v.GenericSchema<unknown, PhotoStart> = v.strictObject({
  facts: pageFactsSchema,
  measures: measuresSchema,
  innerScroller: v.nullable(v.string()),
});

const stepSchema: v.GenericSchema<unknown, PhotoStep> = v.strictObject({
  measures: measuresSchema,
  hasShifted: v.boolean(),
});

/** Each gives `null` when the page answered something else, or nothing. */
export const parsePhotoStart = parseOrNull(startSchema);
export const parsePhotoStep = parseOrNull(stepSchema);
export const parseMeasures = parseOrNull(measuresSchema);
export const parseMeanwhile = parseOrNull(meanwhileSchema);
