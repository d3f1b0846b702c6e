/** Checks an Aantekening. */
import * as v from 'valibot';
import type { Annotation } from '../domain/annotation.ts';
import type { AnnotationId, CaptureId, RecordId } from '../domain/ids.ts';
import { boxSchema } from './capture.ts';
import { schemaOf } from './exact-schema.ts';
import { revisionEntries } from './revision.ts';
import { rivalSchema, selectorSchema } from './selector.ts';
import { idSchema, instantSchema } from './words.ts';

export const annotationSchema = schemaOf<Annotation>()(
  v.strictObject({
    kind: v.literal('annotation'),
    ...revisionEntries<AnnotationId>(),
    recordId: idSchema<RecordId>(),
    captureId: idSchema<CaptureId>(),
    createdAt: instantSchema,
    source: v.string(),
    scope: v.string(),
    selectors: v.array(selectorSchema),
    rivals: v.array(rivalSchema),
    shownAt: v.array(boxSchema),
  }),
);
