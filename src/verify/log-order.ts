/** The lines of a log one by one: whether each is one, and where it should stand. */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { ToldLine } from '../domain/told-line.ts';
import { parseLogLine } from '../schemas/log-line.ts';
import { readObject } from './json.ts';
import { mostLogText } from './limits.ts';

/** `null` when it is no line of a log, or not in the one form that a line has. */
export function readLogLine(text: string): ToldLine | null {
  const value = readObject(text);
  return value !== null && canonicalJson(value) === text ? parseLogLine(value) : null;
}

/** What is wrong with lines of which one is not where it should be. */
export async function orderFault(
  lines: AsyncIterable<string>,
): Promise<'log-doubled' | 'log-reordered' | 'log-broken'> {
  const seen = new Set<string>();
  const read: ToldLine[] = [];
  let length = 0;
  for await (const text of lines) {
    if (seen.has(text)) return 'log-doubled';
    const line = readLogLine(text);
    length += text.length;
    if (line === null || length > mostLogText) return 'log-broken';
    seen.add(text);
    read.push(line);
  }
  return isWhole(read) ? 'log-reordered' : 'log-broken';
}

/** Whether, put in order, none is missing and none too many. */
const isWhole = (lines: readonly ToldLine[]): boolean =>
  lines
    .toSorted((a, b) => a.from - b.from)
    .every(({ from }, index, sorted) => from === (sorted[index - 1]?.seq ?? -1) + 1);
