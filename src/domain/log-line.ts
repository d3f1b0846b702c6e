/**
 * The log as text: one event on a line, each with the fingerprint of the line before it. Whoever noted the
 * last one can tell later whether anything before it was changed.
 *
 * A line can also stand with the fingerprint of its event in place of the event. Its own fingerprint is that
 * of this short form, so the chain is the same whichever events are told.
 */
import { canonicalJson } from './canonical-json.ts';
import { asSha256, type Sha256 } from './ids.ts';
import type { LogEvent, LogObject } from './log-event.ts';
import type { Json } from './seal.ts';

/** Of the text in UTF-8. */
type Digest = (text: string) => Promise<Sha256>;

/** Stands before the first line, where no other can. */
export const beforeFirst: Sha256 = asSha256('0'.repeat(64));

/** Where a log ends: the place of its last line, from 0, and what the next one has to name. */
export type LogEnd = { readonly seq: number; readonly line: Sha256 };

export const emptyLog: LogEnd = { seq: -1, line: beforeFirst };

/** A line that was fingerprinted. The line feed behind it is not. */
export type LogLine = LogEnd & {
  /** With its event. */
  readonly text: string;
  /** With the fingerprint of its event. */
  readonly short: string;
  /** Of the line before it. */
  readonly prev: Sha256;
  /** What it tells of. */
  readonly object: LogObject | null;
};

/** The lines that follow on `end`, as canonical JSON (RFC 8785). */
export async function linesAfter(
  end: LogEnd,
  events: readonly LogEvent[],
  digest: Digest,
): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for (const event of events) lines.push(await lineAfter(lines.at(-1) ?? end, event, digest));
  return lines;
}

const lineAfter = ({ seq, line }: LogEnd, event: LogEvent, digest: Digest): Promise<LogLine> =>
  lineOf({ event, prev: line, seq: seq + 1 }, digest);

/** A line as it is kept. */
type Said = { readonly event: LogEvent; readonly prev: Sha256; readonly seq: number };

async function lineOf({ event, prev, seq }: Said, digest: Digest): Promise<LogLine> {
  const said = jsonOf(event);
  const short = canonicalJson({ event: await digest(canonicalJson(said)), prev, seq });
  const text = canonicalJson({ event: said, prev, seq });
  return { text, short, seq, prev, object: event.object, line: await digest(short) };
}

/** A line that `linesAfter` wrote, and nothing else. */
export function readLine(text: string, digest: Digest): Promise<LogLine> {
  const said: Said = JSON.parse(text);
  return lineOf(said, digest);
}

const jsonOf = ({ at, action, object, digests, byMs }: LogEvent) =>
  ({
    at,
    action,
    object: object === null ? null : { ...object },
    digests: [...digests],
    ...(byMs === undefined ? {} : { byMs }),
  }) satisfies Json;
