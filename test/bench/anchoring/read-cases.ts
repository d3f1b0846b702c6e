// Reads a file of cases: one JSON object a line. The first line that is wrong is named by its number.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { EditCase, Offsets } from '../edits/case.ts';
import { BenchFault } from './bench-fault.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const lines = v.pipe(v.array(v.string()), v.minLength(1));

const caseSchema = v.object({
  document: v.string(),
  commit: v.optional(v.string(), ''),
  before: lines,
  after: lines,
  quotes: v.array(
    v.object({
      start: count,
      end: count,
      class: v.string(),
      expected: v.nullable(v.array(v.tuple([count, count]))),
    }),
  ),
  wrapped: v.optional(v.array(count), []),
});

/** Throws a `BenchFault` that names the line. */
export function readCases(file: string): EditCase[] {
  const cases = textOf(file)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readCase(line, `${file}, line ${at + 1}`)]));
  if (cases.length === 0) throw new BenchFault(`${file} holds no cases.`);
  return cases;
}

/** Packed or not, whatever the file is called. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    throw new BenchFault(`${file} is packed, but cannot be unpacked.`);
  }
}

function readCase(line: string, where: string): EditCase {
  const parsed = v.safeParse(caseSchema, parseLine(line, where));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BenchFault(`${where}: ${v.getDotPath(issue) ?? 'the case'}: ${issue.message}.`);
  }
  checkOffsets(parsed.output, where);
  return parsed.output;
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BenchFault(`${where} is not JSON.`);
  }
}

function checkOffsets({ before, after, quotes }: EditCase, where: string): void {
  const [was, is] = [before.join('\n').length, after.join('\n').length];
  for (const [at, { start, end, expected }] of quotes.entries()) {
    if (!isWithin([start, end], was))
      throw new BenchFault(`${where}: quotes.${at} does not lie in the text before.`);
    if (!(expected ?? []).every((one) => isWithin(one, is)))
      throw new BenchFault(`${where}: quotes.${at}.expected does not lie in the text after.`);
  }
}

const isWithin = ([start, end]: Offsets, length: number) => start < end && end <= length;
