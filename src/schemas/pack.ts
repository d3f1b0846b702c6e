/** Checks what is kept of packs: that one was made, and that one was taken in. */
import * as v from 'valibot';
import type { DossierId, PackExportId, ReceivedPackId, TimeStampId } from '../domain/ids.ts';
import { editions, type PackPart } from '../domain/pack.ts';
import type { ExportedPart, PackExport } from '../domain/pack-export.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import type { PackMember, ReceivedPack } from '../domain/received-pack.ts';
import { schemaOf } from './exact-schema.ts';
import { keptFileSchema } from './kept-file.ts';
import { revisionEntries } from './revision.ts';
import { base64Schema, countSchema, daySchema, idSchema, sha256Schema } from './words.ts';

const partSchema = schemaOf<PackPart>()(v.strictObject({ number: countSchema, of: countSchema }));

const exportedPartSchema = schemaOf<ExportedPart>()(
  v.strictObject({ fingerprint: sha256Schema, byteLength: countSchema }),
);

export const packExportSchema = schemaOf<PackExport>()(
  v.strictObject({
    kind: v.literal('pack-export'),
    ...revisionEntries<PackExportId>(),
    edition: v.picklist(editions),
    day: daySchema,
    parts: v.array(exportedPartSchema),
  }),
);

export const timeStampSchema = schemaOf<PackTimeStamp>()(
  v.strictObject({
    kind: v.literal('time-stamp'),
    ...revisionEntries<TimeStampId>(),
    of: sha256Schema,
    request: base64Schema,
    answer: v.nullable(base64Schema),
    given: v.array(base64Schema),
  }),
);

const memberSchema = schemaOf<PackMember>()(
  v.strictObject({ path: v.string(), file: keptFileSchema }),
);

export const receivedPackSchema = schemaOf<ReceivedPack>()(
  v.strictObject({
    kind: v.literal('received-pack'),
    ...revisionEntries<ReceivedPackId>(),
    fingerprint: sha256Schema,
    packDossierId: idSchema<DossierId>(),
    version: countSchema,
    edition: v.nullable(v.picklist(editions)),
    part: partSchema,
    day: daySchema,
    software: v.string(),
    members: v.array(memberSchema),
  }),
);
