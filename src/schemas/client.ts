/** Checks a Cliënt, with the mandates that they signed. */
import * as v from 'valibot';
import {
  type Client,
  type Mandate,
  type MandateScan,
  mandateUses,
  scanMediaTypes,
} from '../domain/client.ts';
import type { ClientId, DossierId, RecordId } from '../domain/ids.ts';
import { schemaOf } from './exact-schema.ts';
import { keptFileEntries } from './kept-file.ts';
import { revisionEntries } from './revision.ts';
import { countSchema, daySchema, idSchema } from './words.ts';

const scanSchema = schemaOf<MandateScan>()(
  v.strictObject({ ...keptFileEntries, mediaType: v.picklist(scanMediaTypes) }),
);

const mandateSchema = schemaOf<Mandate>()(
  v.strictObject({
    uses: v.array(v.picklist(mandateUses)),
    signedOn: daySchema,
    until: v.nullable(daySchema),
    scan: v.nullable(scanSchema),
  }),
);

export const clientSchema = schemaOf<Client>()(
  v.strictObject({
    kind: v.literal('client'),
    ...revisionEntries<ClientId>(),
    number: v.pipe(countSchema, v.minValue(1)),
    name: v.string(),
    note: v.string(),
    dossiers: v.array(idSchema<DossierId>()),
    records: v.array(idSchema<RecordId>()),
    mandates: v.array(mandateSchema),
    withdrawnOn: v.nullable(daySchema),
  }),
);
