/** Lines of a paragraph, read back as somebody sees them. */
import { element } from '../../../src/pdf/layout/structure.ts';
import type { Runs } from '../../../src/pdf/text/isolates.ts';
import type { Direction } from '../../../src/pdf/text/levels.ts';
import { type Line, paragraphLines } from '../../../src/pdf/text/paragraph-lines.ts';
import type { Words } from '../../../src/pdf/text/words.ts';
import { type } from './laid.ts';

export const paragraphElement = element('P', null);

export const wordsOf = (text: string, runs: Runs = 'along'): Words => ({
  text,
  isBold: false,
  runs,
  of: paragraphElement,
  exhibit: null,
});

type Asked = { readonly width?: number; readonly base?: Direction | 'auto' };

export const linesOf = (
  words: string | readonly Words[],
  { width = 450, base = 'ltr' }: Asked = {},
): Line[] =>
  paragraphLines(
    typeof words === 'string' ? [wordsOf(words)] : words,
    { width, base },
    { ...type, size: 10 },
  );

const reversed = (text: string) => [...text].reverse().join('');

/** What stands on the line from left to right, letter by letter. Arabic words the font turns itself. */
export const seenOn = ({ pieces }: Line): string =>
  [...pieces]
    .sort((one, other) => one.x - other.x)
    .map(({ text }) => (/\p{Script=Arabic}/u.test(text) ? reversed(text) : text))
    .join('')
    .trimEnd();

/** The words of the lines in their order. */
export const readOn = (lines: readonly Line[]): string =>
  lines.flatMap(({ pieces }) => pieces.map(({ text, said }) => said ?? text)).join('');
