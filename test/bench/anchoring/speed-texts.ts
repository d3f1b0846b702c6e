// A megabyte of text to measure time on, and other text for quotes that are not in it.

import { seededRandom } from '../../support/seeded-random.ts';
import { boilerplateLines } from '../edits/boilerplate.ts';
import type { EditCase } from '../edits/case.ts';
import type { NamedText } from '../edits/subjects.ts';
import type { SpeedTexts } from './speed.ts';

const wanted = 1_000_000;
const wantedForeign = 300_000;
/** As many text nodes as pages of that size have. */
const wantedNodes = 13_900;
const seed = 20261125;

/** Lines of the texts until there are `length` characters. */
function takeLines(texts: readonly NamedText[], length: number): string[] {
  const lines: string[] = [];
  let left = length;
  for (const line of texts.flatMap((text) => text.lines)) {
    if (left <= 0) break;
    lines.push(line);
    left -= line.length + 1;
  }
  return lines;
}

const lengthOf = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + line.length + 1, 0);

/** Privacy statements, for when other text runs out. */
const statements = (): NamedText[] => {
  const random = seededRandom(seed);
  const lines = () => boilerplateLines(36, random);
  return Array.from({ length: 60 }, () => ({ name: 'privacy statement', lines: lines() }));
};

/**
 * A page made of whole documents, each once, filled up with Dutch text; and from every fourth
 * document, that is not on the page, the foreign quotes.
 */
export function speedTexts(
  documents: readonly NamedText[],
  dutch: readonly NamedText[],
): SpeedTexts {
  const isForeign = (_text: NamedText, at: number) => at % 4 === 3;
  const foreign = takeLines([...documents.filter(isForeign), ...statements()], wantedForeign);
  const here = documents.filter((text, at) => !isForeign(text, at));
  const lines = takeLines([...here, ...dutch], wanted);
  const spacing = Math.max(8, Math.round(lengthOf(lines) / (wantedNodes - lines.length / 2)));
  return { lines, foreign, spacing, seed };
}

/** The texts of all cases, each document once. */
export function documentsOf(cases: readonly EditCase[]): NamedText[] {
  const byName = new Map(cases.map(({ document, before }) => [document, before]));
  return [...byName].map(([name, lines]) => ({ name, lines }));
}
