/** Checks a Toegevoegd stuk, a passage in it, and the copy of a kept file that is printed. */
import * as v from 'valibot';
import {
  type AddedFile,
  type FileEvent,
  type FoundDate,
  fileEventKinds,
  fileSorts,
  fileStandings,
} from '../domain/added-file.ts';
import type { FilePassage, FilePlace } from '../domain/file-passage.ts';
import type { AddedFileId, BlobId, FilePassageId, PrintCopyId, RecordId } from '../domain/ids.ts';
import { type PrintCopy, type PrintImage, printNotes } from '../domain/print-copy.ts';
import { artefactSchema, boxSchema } from './capture.ts';
import { schemaOf } from './exact-schema.ts';
import { keptFileEntries, keptFileSchema } from './kept-file.ts';
import { sealSchema } from './record.ts';
import { revisionEntries } from './revision.ts';
import { selectorSchema } from './selector.ts';
import {
  approximateDateSchema,
  countSchema,
  idSchema,
  instantSchema,
  lengthSchema,
} from './words.ts';

/** From 1. */
const pageNumberSchema = v.pipe(countSchema, v.minValue(1));

const foundDateSchema = schemaOf<FoundDate>()(
  v.strictObject({
    date: approximateDateSchema,
    from: v.picklist(['text', 'properties']),
    page: v.nullable(pageNumberSchema),
    words: v.string(),
  }),
);

const fileEventSchema = schemaOf<FileEvent>()(
  v.strictObject({
    what: v.picklist(fileEventKinds),
    date: approximateDateSchema,
    page: v.nullable(pageNumberSchema),
    words: v.string(),
  }),
);

export const addedFileSchema = schemaOf<AddedFile>()(
  v.strictObject({
    kind: v.literal('added-file'),
    ...revisionEntries<AddedFileId>(),
    recordId: idSchema<RecordId>(),
    title: v.string(),
    sort: v.picklist(fileSorts),
    file: artefactSchema,
    pageCount: pageNumberSchema,
    addedAt: instantSchema,
    tellsPlace: v.boolean(),
    found: v.array(foundDateSchema),
    events: v.array(fileEventSchema),
    standing: v.picklist(fileStandings),
    seal: sealSchema,
  }),
);

const placeSchema = schemaOf<FilePlace>()(
  v.strictObject({ page: pageNumberSchema, boxes: v.array(boxSchema) }),
);

export const filePassageSchema = schemaOf<FilePassage>()(
  v.strictObject({
    kind: v.literal('file-passage'),
    ...revisionEntries<FilePassageId>(),
    recordId: idSchema<RecordId>(),
    fileId: idSchema<AddedFileId>(),
    createdAt: instantSchema,
    selectors: v.array(selectorSchema),
    places: v.array(placeSchema),
    isWithdrawn: v.boolean(),
  }),
);

const printImageSchema = schemaOf<PrintImage>()(
  v.strictObject({
    ...keptFileEntries,
    mediaType: v.literal('image/jpeg'),
    width: pageNumberSchema,
    height: pageNumberSchema,
    area: v.strictObject({
      page: pageNumberSchema,
      left: lengthSchema,
      top: lengthSchema,
      width: lengthSchema,
      height: lengthSchema,
    }),
  }),
);

export const printCopySchema = schemaOf<PrintCopy>()(
  v.strictObject({
    kind: v.literal('print-copy'),
    ...revisionEntries<PrintCopyId>(),
    of: idSchema<BlobId>(),
    pageCount: pageNumberSchema,
    images: v.array(printImageSchema),
    text: v.nullable(keptFileSchema),
    places: v.nullable(keptFileSchema),
    notes: v.array(v.picklist(printNotes)),
  }),
);
