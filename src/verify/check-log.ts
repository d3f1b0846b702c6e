/** The log of a pack: whether each of its lines follows on the one before it, and what a line in it was. */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Clock } from '../domain/instant.ts';
import { beforeFirst, emptyLog, type LogEnd } from '../domain/log-line.ts';
import type { Json } from '../domain/seal.ts';
import type { ToldLine } from '../domain/told-line.ts';
import type { FindingCode } from '../domain/verification.ts';
import { inBatches } from './in-batches.ts';
import { linesOf, NoLinesError } from './lines.ts';
import { orderFault, readLogLine } from './log-order.ts';
import type { PackReader } from './pack-reader.ts';

export const logFile = 'data/audit.jsonl';

export type LogCheck = {
  /** The first thing that is wrong with the chain; `null` when each line follows on the one before it. */
  readonly fault: FindingCode | null;
  /** Something in it is of later than now. */
  readonly isAhead: boolean;
  /** Fingerprints of the lines that were asked for, as far as they can be told. */
  readonly lines: ReadonlyMap<number, Sha256>;
  /** Of the last line that follows on the one before it. */
  readonly end: LogEnd;
};

export type LogPorts = {
  readonly hashing: Hashing;
  readonly now: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Outside a full pack lines may be withheld. */
  readonly mayWithhold: boolean;
  /** Hears each line that follows on the one before it. */
  readonly onLine?: ((line: ToldLine) => void) | undefined;
};

const unreadable: LogCheck = {
  fault: 'log-broken',
  isAhead: false,
  lines: new Map(),
  end: emptyLog,
};

/** Where the next line goes. */
type Place = { readonly seq: number; readonly prev: Sha256; readonly isAfterLost: boolean };
type Fault = 'log-broken' | 'out-of-order';

const start: Place = { seq: 0, prev: beforeFirst, isAfterLost: false };

// Devices differ by minutes, and by an hour where somebody set summer time by hand.
const allowedAheadMs = 3_600_000;

/** Of a moment by the clock of somebody else. */
export const isAhead = (at: string, now: Clock): boolean =>
  Date.parse(at) > Date.parse(now()) + allowedAheadMs;

const linesAtATime = 256;

/** `asked`: the lines whose fingerprints are wanted. */
export async function checkLog(
  { stream }: Pick<PackReader, 'stream'>,
  asked: ReadonlySet<number>,
  ports: LogPorts,
): Promise<LogCheck> {
  try {
    const found = await follow(linesOf(stream(logFile)), asked, ports);
    const { fault } = found;
    return fault === 'out-of-order'
      ? { ...found, fault: await orderFault(linesOf(stream(logFile))) }
      : { ...found, fault };
  } catch (error) {
    if (error instanceof NoLinesError) return unreadable;
    throw error;
  }
}

async function follow(texts: AsyncIterable<string>, asked: ReadonlySet<number>, ports: LogPorts) {
  const lines = new Map<number, Sha256>();
  let [place, isLater] = [start, false];
  for await (const batch of inBatches(texts, linesAtATime)) {
    ports.signal?.throwIfAborted();
    for (const printed of await Promise.all(batch.map((text) => print(text, ports.hashing)))) {
      const fault = faultAt(place, printed, ports.mayWithhold);
      if (fault !== null || printed === null)
        return { lines, end: endAt(place), isAhead: isLater, fault };
      const { line, sha256 } = printed;
      place = { seq: line.seq + 1, prev: sha256, isAfterLost: line.kind === 'lost' };
      isLater ||= line.kind === 'told' && isAhead(line.at, ports.now);
      if (asked.has(line.seq)) lines.set(line.seq, sha256);
      ports.onLine?.(line);
    }
  }
  return { lines, end: endAt(place), isAhead: isLater, fault: null };
}

const endAt = ({ seq, prev }: Place): LogEnd => ({ seq: seq - 1, line: prev });

/** A line, and the fingerprint that the next one must bear. */
type Printed = { readonly line: ToldLine; readonly sha256: Sha256 };

/** `null` when it is no line. */
async function print(text: string, hashing: Hashing): Promise<Printed | null> {
  const line = readLogLine(text);
  return line === null ? null : { line, sha256: await printOf(line, text, hashing) };
}

/** Of the line with the fingerprint of its event in place of the event, whether it is told or not. */
async function printOf(line: ToldLine, text: string, { digest }: Hashing): Promise<Sha256> {
  if (line.kind === 'lost') return line.line;
  const { kind, event, prev, seq } = line;
  if (event === null) return digest(new TextEncoder().encode(text));
  const hash = (value: Json) => digest(new TextEncoder().encode(canonicalJson(value)));
  return hash({ event: kind === 'told' ? await hash(event) : event, prev, seq });
}

function faultAt(place: Place, printed: Printed | null, mayWithhold: boolean): Fault | null {
  if (printed === null) return 'log-broken';
  const { line } = printed;
  if (line.from !== place.seq) return 'out-of-order';
  if (line.kind === 'lost') return place.isAfterLost ? 'log-broken' : null;
  if (line.kind === 'withheld' && !mayWithhold) return 'log-broken';
  return line.prev === place.prev ? null : 'log-broken';
}
