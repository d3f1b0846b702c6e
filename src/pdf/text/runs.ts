/** A line of text as runs: each in one font, in one direction, with one look. */
import type { FontName } from '../font-files.ts';
import type { FontOf } from './font-choice.ts';
import { datesHeld, isolated } from './isolates.ts';
import { canTurn, type Direction, levelsOf } from './levels.ts';
import { isUnseen, shownText } from './shown-text.ts';
import type { Words } from './words.ts';

export type Run = {
  /** In UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
  readonly font: FontName;
  /** Odd: from right to left. */
  readonly level: number;
  readonly words: Words;
};

/** A line as the text has it, however long: in runs that are the whole of it, in reading order. */
export type RunLine = { readonly text: string; readonly runs: readonly Run[] };

/** A line of these words, in a paragraph that runs that way. */
export function runLine(words: readonly Words[], base: Direction, fontOf: FontOf): RunLine {
  const turns = base === 'rtl' || words.some(({ text }) => canTurn(text));
  const texts = words.map((one) => {
    const shown = shownText(one.text, one.isBold, fontOf);
    return turns ? isolated(datesHeld(shown), one.runs) : shown;
  });
  const text = texts.join('');
  const { levels } = levelsOf(text, base);
  return { text, runs: runsOf(words, texts, (at) => levels?.[at] ?? 0, fontOf) };
}

type LevelAt = (at: number) => number;
type Look = Pick<Run, 'font' | 'level'>;

function runsOf(
  words: readonly Words[],
  texts: readonly string[],
  levelAt: LevelAt,
  fontOf: FontOf,
): Run[] {
  let from = 0;
  return words.flatMap((one, n) => {
    const text = texts[n] ?? '';
    const looks = looksOf(text, from, levelAt, fontsFor(one.isBold, fontOf));
    from += text.length;
    return split(looks, from, one);
  });
}

type Stretch = Look & { readonly start: number };

/** Where the look changes, in a text that begins at that place of the line. */
function looksOf(text: string, from: number, levelAt: LevelAt, fontIn: FontIn): Stretch[] {
  const looks: Stretch[] = [];
  let at = from;
  for (const character of text) {
    const before = looks.at(-1);
    const look = { start: at, level: levelAt(at), font: fontIn(character, before?.font ?? null) };
    if (before?.font !== look.font || before.level !== look.level) looks.push(look);
    at += character.length;
  }
  return looks;
}

const split = (looks: readonly Stretch[], end: number, words: Words): Run[] =>
  looks.map((look, n) => ({ ...look, end: looks[n + 1]?.start ?? end, words }));

type FontIn = (character: string, before: FontName | null) => FontName;

/** Spaces and what is not drawn stay with the letters before them. */
const fontsFor =
  (isBold: boolean, fontOf: FontOf): FontIn =>
  (character, before) => {
    const stays = isUnseen(character) || (character === ' ' && before?.startsWith('arabic'));
    if (before !== null && stays) return before;
    return fontOf(character.codePointAt(0) ?? 0, isBold) ?? (isBold ? 'latin-bold' : 'latin');
  };
