/** Checks a Paginaversie, and that a change in it was added to the pack. */
import * as v from 'valibot';
import { type AddedChange, standings } from '../domain/added-change.ts';
import type {
  AddedChangeId,
  AnnotationId,
  BlobId,
  PageVersionId,
  RecordId,
} from '../domain/ids.ts';
import {
  type KeptText,
  type PageVersion,
  packings,
  type SeenChange,
} from '../domain/page-version.ts';
import {
  changeClasses,
  type Difference,
  differenceKinds,
  meanings,
  type Surroundings,
} from '../domain/passage-change.ts';
import { schemaOf } from './exact-schema.ts';
import { revisionEntries } from './revision.ts';
import { countSchema, idSchema, instantSchema, sha256Schema } from './words.ts';

const keptTextSchema = schemaOf<KeptText>()(
  v.strictObject({
    blobId: idSchema<BlobId>(),
    byteLength: countSchema,
    sha256: sha256Schema,
    packing: v.picklist(packings),
  }),
);

const surroundingsSchema = schemaOf<Surroundings>()(
  v.strictObject({ before: v.string(), after: v.string() }),
);

const differenceSchema = schemaOf<Difference>()(
  v.strictObject({ kind: v.picklist(differenceKinds), text: v.string() }),
);

const seenChangeSchema = schemaOf<SeenChange>()(
  v.strictObject({
    annotationId: idSchema<AnnotationId>(),
    seenAt: instantSchema,
    class: v.picklist(changeClasses),
    old: surroundingsSchema,
    now: v.nullable(surroundingsSchema),
    differences: v.array(differenceSchema),
    meaning: v.picklist(meanings),
    otherPlaces: countSchema,
  }),
);

export const pageVersionSchema = schemaOf<PageVersion>()(
  v.strictObject({
    kind: v.literal('page-version'),
    ...revisionEntries<PageVersionId>(),
    source: v.string(),
    scope: v.string(),
    sha256: sha256Schema,
    firstSeenAt: instantSchema,
    lastSeenAt: instantSchema,
    file: keptTextSchema,
    changes: v.array(seenChangeSchema),
  }),
);

export const addedChangeSchema = schemaOf<AddedChange>()(
  v.strictObject({
    kind: v.literal('added-change'),
    ...revisionEntries<AddedChangeId>(),
    recordId: idSchema<RecordId>(),
    annotationId: idSchema<AnnotationId>(),
    versionId: idSchema<PageVersionId>(),
    addedAt: instantSchema,
    standing: v.picklist(standings),
  }),
);
