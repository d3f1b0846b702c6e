/** Which font shows a character: each has one place where it is looked for first. */
import type { FontName } from '../font-files.ts';
import type { Fonts } from './fonts.ts';

const regular: readonly FontName[] = ['latin', 'arabic'];
const bold: readonly FontName[] = ['latin-bold', 'arabic-bold', ...regular];

/** The font that has the character, and `null` when none has. */
export type FontOf = (codePoint: number, isBold: boolean) => FontName | null;

/** Remembers what it found: letters are asked for again and again. */
export function fontChoice({ covers }: Pick<Fonts, 'covers'>): FontOf {
  const found = [new Map<number, FontName | null>(), new Map<number, FontName | null>()] as const;
  const look = (codePoint: number, fonts: readonly FontName[]) =>
    fonts.find((font) => covers(font, codePoint)) ?? null;
  return (codePoint, isBold) => {
    const known = found[isBold ? 1 : 0];
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const font = look(codePoint, isBold ? bold : regular);
    known.set(codePoint, font);
    return font;
  };
}
