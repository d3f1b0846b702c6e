/** The door for rows: whatever was read from disk or from a pack becomes a noun here, or is refused. */
import * as v from 'valibot';
import { answerWays } from '../domain/answer-way.ts';
import type { Dossier, Entity } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { yesNoUnknown } from '../domain/own-data.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { type Situation, writers } from '../domain/situation.ts';
import { addedFileSchema, filePassageSchema, printCopySchema } from './added-file.ts';
import { annotationSchema } from './annotation.ts';
import { captureSchema } from './capture.ts';
import { clientSchema } from './client.ts';
import { schemaOf } from './exact-schema.ts';
import { letterDraftSchema } from './letter-draft.ts';
import { packExportSchema, receivedPackSchema, timeStampSchema } from './pack.ts';
import { addedChangeSchema, pageVersionSchema } from './page-version.ts';
import { derivedRecordSchema, draftSchema, recordSchema, removedSchema } from './record.ts';
import { revisionEntries } from './revision.ts';
import { stepSchema } from './step.ts';
import { daySchema } from './words.ts';

const situationSchema = schemaOf<Situation>()(
  v.strictObject({
    writer: v.picklist(writers),
    hasMandate: v.boolean(),
    hasStatutes: v.boolean(),
    ownData: v.picklist(yesNoUnknown),
    reasonNoContact: v.string(),
    answerWays: v.array(v.picklist(answerWays)),
    officers: v.array(
      v.strictObject({
        organisation: v.string(),
        email: v.string(),
        address: v.string(),
        enteredOn: daySchema,
      }),
    ),
  }),
);

export const dossierSchema = schemaOf<Dossier>()(
  v.strictObject({
    kind: v.literal('dossier'),
    ...revisionEntries<DossierId>(),
    title: v.string(),
    situation: situationSchema,
  }),
);

export const entitySchema = schemaOf<Entity>()(
  v.variant('kind', [
    dossierSchema,
    draftSchema,
    recordSchema,
    derivedRecordSchema,
    removedSchema,
    annotationSchema,
    captureSchema,
    pageVersionSchema,
    addedChangeSchema,
    stepSchema,
    letterDraftSchema,
    addedFileSchema,
    filePassageSchema,
    printCopySchema,
    packExportSchema,
    timeStampSchema,
    receivedPackSchema,
    clientSchema,
  ]),
);

/** The entity that `value` is. `damaged` when a field is missing, too many, or not what it should be. */
export function parseEntity(value: unknown): Result<Entity, 'damaged'> {
  const parsed = v.safeParse(entitySchema, value);
  return parsed.success ? ok(parsed.output) : fail('damaged');
}
