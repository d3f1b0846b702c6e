/** The log of a pack, for whoever takes it in: where it ends, and all of it, for only a whole one can go on. */
import type { Hashing } from '../domain/hashing.ts';
import { instantOf } from '../domain/instant.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import type { LogEnd } from '../domain/log-line.ts';
import type { SealLine } from '../domain/signature.ts';
import { sealsFile } from '../pack/signature-files.ts';
import { isWholeLine } from '../schemas/log-batch.ts';
import { parseSealLine } from '../schemas/seal-line.ts';
import { checkLog, logFile } from './check-log.ts';
import { readObject } from './json.ts';
import { linesOf } from './lines.ts';
import type { OpenedPack } from './open-pack.ts';

/** Where the log of an intact pack ends; `null`: a pack of the first version has none to go by. */
export async function readLogEnd(pack: OpenedPack, hashing: Hashing): Promise<LogEnd | null> {
  if (pack.facts.version === 0) return null;
  // It was found to be whole before: how late it is says nothing here.
  const now = () => latest;
  const { end } = await checkLog(pack, new Set(), { hashing, now, mayWithhold: true });
  return end.seq < 0 ? null : end;
}

const latest = instantOf(new Date('9999-12-31T00:00:00Z'));

/** Of an intact pack. `null` when it tells only of a part, was not whole, or is of an older or later version. */
export async function readLog(pack: OpenedPack): Promise<LogBatch | null> {
  const paths = new Set(pack.files.map(({ path }) => path));
  if (pack.facts.edition !== 'full' || !paths.has(logFile)) return null;
  const lines = await linesIn(pack, logFile);
  const seals = paths.has(sealsFile) ? (await linesIn(pack, sealsFile)).map(sealIn) : [];
  const isWhole = lines.length > 0 && lines.every((line) => isWholeLine(readObject(line)));
  const known = seals.filter((seal) => seal !== null);
  return isWhole && known.length === seals.length ? { lines, seals: known } : null;
}

async function linesIn(pack: OpenedPack, path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(pack.stream(path))) lines.push(line);
  return lines;
}

const sealIn = (line: string): SealLine | null => parseSealLine(readObject(line));
