/** The log of a pack: whether each of its lines follows on the one before it. */
import type { Hashing } from '../domain/hashing.ts';
import type { Finding } from '../domain/verification.ts';
import { beforeFirst } from '../pack/audit-log.ts';
import type { Files } from './check-lists.ts';
import { readObject } from './json.ts';
import { linesOf, NoLinesError } from './lines.ts';
import type { PackReader } from './pack-reader.ts';

const logFile = 'data/audit.jsonl';

export async function checkLog(
  files: Files,
  reader: PackReader,
  hashing: Hashing,
): Promise<Finding[]> {
  if (!files.has(logFile)) return [{ code: 'file-missing', path: logFile }];
  return (await isChained(reader, hashing)) ? [] : [{ code: 'log-broken', path: logFile }];
}

async function isChained({ stream }: PackReader, { digest }: Hashing): Promise<boolean> {
  let [expected, count]: [string, number] = [beforeFirst, 0];
  try {
    for await (const line of linesOf(stream(logFile))) {
      const { seq, prev } = readObject(line) ?? {};
      if (seq !== count || prev !== expected) return false;
      expected = await digest(new TextEncoder().encode(line));
      count += 1;
    }
    return true;
  } catch (fault) {
    if (fault instanceof NoLinesError) return false;
    throw fault;
  }
}
