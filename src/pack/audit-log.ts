/**
 * `data/audit.jsonl`: the events, one on a line, each with the fingerprint of the line before it. Whoever
 * noted the last one can tell later whether anything before it was changed.
 */
import type { Sha256 } from '../domain/ids.ts';
import type { LogEvent } from './audit-events.ts';
import { stableLine } from './stable-json.ts';

type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>;

/** Stands before the first line, where no other can. */
export const beforeFirst = '0'.repeat(64);

/**
 * Each line is canonical JSON (RFC 8785): for texts and whole numbers under names in ASCII that is what
 * the keys in the order of their code units and no spaces come to. The line feed is not fingerprinted.
 */
export async function chainLog(events: readonly LogEvent[], digest: Digest): Promise<string> {
  const lines: string[] = [];
  let prev: string = beforeFirst;
  for (const [seq, event] of events.entries()) {
    const line = stableLine({ seq, prev, ...event });
    lines.push(line);
    prev = await digest(new TextEncoder().encode(line.trimEnd()));
  }
  return lines.join('');
}
