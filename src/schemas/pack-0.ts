/** The door for packs of version 0: the files in which its rows stood, spread over the folders. */
import * as v from 'valibot';

const rowsSchema = v.array(v.unknown());

const recordsSchema = v.looseObject({
  format: v.literal('kantlijn-records'),
  dossier: v.looseObject({}),
  records: rowsSchema,
  annotations: rowsSchema,
});

const captureSchema = v.looseObject({
  format: v.literal('kantlijn-capture'),
  version: v.unknown(),
  artefacts: v.array(v.looseObject({ file: v.string() })),
});

const addedFileSchema = v.looseObject({
  format: v.literal('kantlijn-added-file'),
  version: v.unknown(),
  file: v.looseObject({ file: v.string() }),
  copies: v.unknown(),
  notes: v.unknown(),
  text: v.unknown(),
  passages: rowsSchema,
});

/** `records.json`, or `null` when it is something else. */
export const parseRecordsOf0 = (value: unknown) => read(recordsSchema, value);

/** `capture.json`, or `null`. */
export const parseCaptureOf0 = (value: unknown) => read(captureSchema, value);

/** `file.json` beside the file itself; `null` when the file stayed out of the pack. */
export const parseAddedFileOf0 = (value: unknown) => read(addedFileSchema, value);

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
