/** Which lines of a text went, which came, and a line of what stayed around them. */
import { structuredPatch } from 'diff';
import type { DifferenceLine } from '../domain/source-difference.ts';

const timeoutMs = 2_000;
const linesAround = 1;

const kinds = { ' ': 'same', '-': 'gone', '+': 'new' } as const;

/** Empty when the texts are the same; `null` when comparing takes too long. */
export function lineDifferences(then: string, now: string): DifferenceLine[] | null {
  const options = { context: linesAround, timeout: timeoutMs };
  const patch = structuredPatch('', '', `${then}\n`, `${now}\n`, '', '', options);
  if (patch === undefined) return null;
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    { kind: 'gap', text: `@ -${oldStart},${oldLines} +${newStart},${newLines} @@` },
    ...lines.flatMap(lineOf),
  ]);
}

function lineOf(written: string): DifferenceLine[] {
  const [sign = ''] = written;
  return isSign(sign) ? [{ kind: kinds[sign], text: written.slice(1) }] : [];
}

const isSign = (sign: string): sign is keyof typeof kinds => Object.hasOwn(kinds, sign);
