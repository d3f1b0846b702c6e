/** What is given to the font for words of one run: fonts draw from left to right, but for Arabic words. */
import { isArabicFont } from './fonts.ts';
import { mirrored } from './levels.ts';
import type { Run } from './runs.ts';
import { isUnseen } from './shown-text.ts';

/** It joins letters, or keeps them apart: the Arabic fonts know how. */
const joiner = /[\u200c\u200d]/;

const hasArabicLetter = /\p{Script=Arabic}/u;

const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** The words without what is not drawn, in their order. */
export const seenText = (text: string, { font }: Pick<Run, 'font'>): string =>
  text.replace(/[^ -~]/gu, (character) => {
    if (isArabicFont(font) && joiner.test(character)) return character;
    return isUnseen(character) ? '' : character;
  });

/** The same as the font wants it. Words with an Arabic letter it turns round itself. */
export function drawnText(seen: string, { font, level }: Pick<Run, 'font' | 'level'>): string {
  const isRtl = level % 2 === 1;
  const text = isRtl ? seen.replace(/[^\p{L}\p{M}\s]/gu, mirrored) : seen;
  const turnsItself = isArabicFont(font) && hasArabicLetter.test(text);
  return turnsItself === isRtl ? text : (text.match(clusters) ?? []).reverse().join('');
}
