/** Whether records and files are still what they were when they were sealed. */
import type { Hashing } from '../domain/hashing.ts';
import type { Json } from '../domain/seal.ts';
import { fitsJson, readCommitment } from './commitments.ts';
import { isObject, type JsonObject, listOf } from './json.ts';

/** What is not in a record's seal: where it lies, which it follows, and the seal itself. */
const unsealed = new Set(['kind', 'parentRev', 'dossierId', 'origin', 'revisedAt', 'seal']);

const sealedPart = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !unsealed.has(key)));

/** Whether the seal of a record is over what the record says. */
export async function isSealOfContent(record: JsonObject, hashing: Hashing): Promise<boolean> {
  const seal = record.seal;
  const content = isObject(seal) ? readCommitment(seal.content) : null;
  return content !== null && fitsJson(content, sealedPart(record), hashing);
}

/** The commitments of the kept files of each capture, by its id. */
export type CaptureSeals = ReadonlyMap<string, readonly string[]>;

/** The id of a capture and the commitments of its files. */
export const sealsOfCapture = (capture: JsonObject): [id: string, digests: string[]] => [
  String(capture.id),
  listOf(capture.artefacts).flatMap((artefact) => digestIn(artefact)),
];

const digestIn = (artefact: Json): string[] => {
  const commitment = isObject(artefact) ? readCommitment(artefact.commitment) : null;
  return commitment === null ? [] : [commitment.digest];
};

/** Whether the seal of a record names every kept file of its captures, as far as these are there. */
export function sealsItsCaptures(record: JsonObject, captures: CaptureSeals): boolean {
  const { seal, happening } = record;
  const commitments = isObject(seal) ? listOf(seal.artefacts) : [];
  const sealed = new Set<string>(commitments.flatMap((one) => readCommitment(one)?.digest ?? []));
  const ids = isObject(happening) ? listOf(happening.captures) : [];
  return ids.flatMap((id) => captures.get(String(id)) ?? []).every((digest) => sealed.has(digest));
}
