/** Whether the text that another program reads from a PDF still says what was written, in its order. */
import type { LetterSet } from '../../src/domain/annex.ts';
import { textsIn } from '../unit/pdf/words-in.ts';

/** Without spaces, signs and other scripts: where a line ends counts for nothing. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{Script=Latin}\d]/gu, '');

const foot = /^(?:Blad|Page) \d+ (?:van|of) \d+$/gm;

const wordsOf = (text: string) => text.split(/\s+/u).map(bare);

/** The first words of each text that is not there after the one before it. */
export function lostWords(set: LetterSet, read: string): string[] {
  const found = bare(read.replaceAll(foot, ''));
  let from = 0;
  const isThere = (piece: string): boolean => {
    const at = found.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at >= 0;
  };
  // What stands on two pages, or has signs of other scripts in it, is sought word by word.
  const isSaid = (text: string): boolean => {
    const before = from;
    const said = isThere(bare(text)) || wordsOf(text).every(isThere);
    if (!said) from = before;
    return said;
  };
  return textsIn(set).flatMap((text) => (isSaid(text) ? [] : [text.slice(0, 80)]));
}
