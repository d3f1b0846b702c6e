/** Checks bytes in the blob store, as a row names them. */
import * as v from 'valibot';
import type { BlobId } from '../domain/ids.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema, idSchema, sha256Schema } from './words.ts';

export const keptFileEntries = {
  blobId: idSchema<BlobId>(),
  byteLength: countSchema,
  sha256: sha256Schema,
};

export const keptFileSchema = schemaOf<KeptFile>()(v.strictObject(keptFileEntries));
