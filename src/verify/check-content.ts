/** What the files of a pack say of each other: rows, descriptions and seals. */
import type { Hashing } from '../domain/hashing.ts';
import { isSha256 } from '../domain/ids.ts';
import type { Clock } from '../domain/instant.ts';
import type { Finding, PackFacts } from '../domain/verification.ts';
import { rowsFile } from '../pack/rows.ts';
import { checkDescriptions } from './check-descriptions.ts';
import type { Files } from './check-lists.ts';
import { checkUnsealed } from './check-pack-signature.ts';
import { checkRows } from './check-rows.ts';
import {
  type CaptureSeals,
  isSealOfContent,
  sealsItsCaptures,
  sealsOfCapture,
} from './check-seals.ts';
import { checkSigning, type SigningCheck } from './check-signing.ts';
import { fits, readCommitment } from './commitments.ts';
import { isObject, type JsonObject, listOf, objectsIn, readObject } from './json.ts';
import type { PackReader } from './pack-reader.ts';

/** Where the first version had its rows. */
const recordsFile = 'data/records.json';

export type Content = {
  readonly facts: PackFacts;
  readonly files: Files;
  readonly reader: PackReader;
  readonly hashing: Hashing;
  readonly now: Clock;
  readonly signal?: AbortSignal | undefined;
};

/** Of a pack that is a sound bag. */
export async function checkContent(content: Content): Promise<SigningCheck> {
  const captures = new Map<string, readonly string[]>();
  const { files, reader, hashing, facts } = content;
  const described = await checkDescriptions(files, reader, hashing, (capture) =>
    captures.set(...sealsOfCapture(capture)),
  );
  const rows = await (facts.version === 0 ? checkRecordsFile : checkRowsFile)(content, captures);
  const signing = await (facts.version === 0 ? unsigned(files) : checkSigning(content));
  return { ...signing, findings: [...described, ...rows, ...signing.findings] };
}

/** Version 0: it had no log. */
const unsigned = (files: Files): SigningCheck => ({ findings: checkUnsealed(files), signer: null });

/** Version 0: the records in one file. */
async function checkRecordsFile(
  { reader, files, hashing }: Content,
  captures: CaptureSeals,
): Promise<Finding[]> {
  if (!files.has(recordsFile)) return [{ code: 'file-missing', path: recordsFile }];
  const read = readObject((await reader.textOf(recordsFile)) ?? '');
  if (read === null) return [{ code: 'row-unreadable', path: recordsFile }];
  const records = listOf(read.records).filter(isObject);
  const seals = records.map((record) => isRecordSealed(record, captures, hashing));
  const isSealed = (await Promise.all(seals)).every(Boolean);
  return isSealed ? [] : [{ code: 'seal-broken', path: recordsFile }];
}

/** From version 1: every row, in any order. */
async function checkRowsFile(
  { facts, files, reader, hashing }: Content,
  described: CaptureSeals,
): Promise<Finding[]> {
  const captures = new Map(described);
  const broken: Finding = { code: 'seal-broken', path: rowsFile };
  const records: JsonObject[] = [];
  const findings = await checkRows(facts, files, reader, async (entity) => {
    if (entity.kind === 'capture') captures.set(...sealsOfCapture(entity));
    if (entity.kind === 'record') records.push(entity);
    return (await areFilesSealed(entity, hashing)) ? [] : [broken];
  });
  for (const record of records)
    if (!(await isRecordSealed(record, captures, hashing))) findings.push(broken);
  return findings;
}

/** A copy from which sentences were left out has no seal: that of its original is of other words. */
const isRecordSealed = async (record: JsonObject, captures: CaptureSeals, hashing: Hashing) =>
  record.kind !== 'record' ||
  (sealsItsCaptures(record, captures) && (await isSealOfContent(record, hashing)));

/** Of a file that tells its place a copy may lie here; its commitment stays that of the file. */
async function areFilesSealed(entity: JsonObject, hashing: Hashing): Promise<boolean> {
  if (entity.tellsPlace === true) return true;
  for (const { sha256, commitment } of objectsIn(entity)) {
    const made = readCommitment(commitment);
    if (made !== null && isSha256(sha256) && !(await fits(made, sha256, hashing))) return false;
  }
  return true;
}
