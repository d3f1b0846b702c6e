/**
 * `data/audit.jsonl`: the log of the dossier. A pack for others tells only of what lies in it; the other
 * lines have the fingerprint of their event, so that the chain, and whatever was signed, can still be checked.
 */
import { type Entity, onlyReported } from '../domain/dossier.ts';
import type { LogObject } from '../domain/log-event.ts';
import { emptyLog, type LogEnd, type LogLine } from '../domain/log-line.ts';
import type { PackInput } from './pack-input.ts';
import { stableLine } from './stable-json.ts';

/** Whether a pack tells of that; `null`: of the clock. */
export type IsTold = (object: LogObject | null) => boolean;

/** The lines, each with a line feed. Of lines that were damaged on the disk stands that they are lost. */
export function writeLog(lines: readonly LogLine[], isTold: IsTold): string {
  let before: LogEnd = emptyLog;
  const written = lines.map((line) => {
    const text = `${lostBetween(before, line)}${isTold(line.object) ? line.text : line.short}\n`;
    before = line;
    return text;
  });
  return written.join('');
}

/** The line behind them names the last of them. */
function lostBetween(before: LogEnd, { seq, prev }: LogLine): string {
  const first = before.seq + 1;
  return first === seq ? '' : stableLine({ from: first, line: prev, lost: true, seq: seq - 1 });
}

/** Which lines the edition tells. Outside the full one: of what is reported, with all its versions. */
export function toldIn({ contents, edition }: Pick<PackInput, 'contents' | 'edition'>): IsTold {
  if (edition === 'full') return () => true;
  const ids = idsTold(contents, edition === 'authority');
  const kinds = new Set<string>(edition === 'authority' ? packKinds : []);
  return (object) =>
    object === null || object.kind === 'key' || ids.has(object.id) || kinds.has(object.kind);
}

const packKinds: readonly Entity['kind'][] = ['pack-export', 'received-pack', 'time-stamp'];

function idsTold(contents: PackInput['contents'], withSteps: boolean): ReadonlySet<string> {
  const reported = onlyReported(contents);
  const { records, annotations, captures, added, steps } = reported;
  const files = reported.files.filter(({ standing }) => standing === 'in-pack');
  const inPack = new Set(files.map(({ id }) => id));
  const passages = reported.passages.filter(({ fileId }) => inPack.has(fileId));
  const told = [records, annotations, captures, added, files, passages];
  return new Set<string>((withSteps ? [...told, steps] : told).flat().map(({ id }) => id));
}
