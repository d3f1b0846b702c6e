/** The log of a pack: whether each of its lines follows on the one before it. */

import { canonicalJson } from '../domain/canonical-json.ts';
import type { Hashing } from '../domain/hashing.ts';
import { isSha256, type Sha256 } from '../domain/ids.ts';
import { beforeFirst, type LogEnd } from '../domain/log-line.ts';
import type { Finding } from '../domain/verification.ts';
import type { Files } from './check-lists.ts';
import { isObject, type JsonObject, readObject } from './json.ts';
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
  let [expected, count]: [Sha256, number] = [beforeFirst, 0];
  try {
    for await (const line of linesOf(stream(logFile))) {
      const end = await endOf(line, { seq: count - 1, line: expected }, digest);
      if (end === null) return false;
      [expected, count] = [end.line, end.seq + 1];
    }
    return true;
  } catch (fault) {
    if (fault instanceof NoLinesError) return false;
    throw fault;
  }
}

/** Where the log is after that line; `null` when it does not follow on `before`. */
async function endOf(
  text: string,
  before: LogEnd,
  digest: Hashing['digest'],
): Promise<LogEnd | null> {
  const said = readObject(text) ?? {};
  if (said.lost === true) return endOfLost(said, before);
  const { event, prev, seq } = said;
  if (seq !== before.seq + 1 || prev !== before.line) return null;
  const hash = (value: string) => digest(new TextEncoder().encode(value));
  const short = isObject(event) ? await hash(canonicalJson(event)) : event;
  if (!isSha256(short)) return null;
  return { seq, line: await hash(canonicalJson({ event: short, prev, seq })) };
}

/** Lines that were damaged where the pack was made: the next one names the last of them. */
function endOfLost({ from, line, seq }: JsonObject, before: LogEnd): LogEnd | null {
  const isNext = from === before.seq + 1 && typeof seq === 'number' && seq >= from;
  return isNext && isSha256(line) ? { seq, line } : null;
}
