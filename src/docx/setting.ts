/** In what surroundings a block stands: whose words, which way they run, how they look. */
import { Paragraph, type TextRun } from 'docx';
import { directionOf, type Language } from '../domain/language.ts';
import { docxWords } from './docx-words.ts';
import { textRuns, type Voice, voiceIn, voiceOf } from './runs.ts';
import { compactStyle } from './sheet-styles.ts';
import type { StyleId } from './style-of.ts';

export type Setting = {
  readonly voice: Voice;
  readonly isRtl: boolean;
  /** Small and close together, as on the sheet that must stay one page. */
  readonly isCompact: boolean;
  /** Style of a heading among the blocks. */
  readonly heading: 'Heading1' | 'Heading2';
  /** Room from margin to margin, in twentieths of a point. */
  readonly textWidth: number;
  /** How many blocks stand before these in the file: each numbered list starts at 1. */
  readonly blocksBefore: number;
};

/** The voice of a text whose own language this is. */
export const ownVoice = (language: Language): Voice =>
  directionOf(language) === 'rtl' ? voiceIn(language) : voiceOf(docxWords[language].tag);

type Words = {
  readonly style?: StyleId;
  readonly children: readonly TextRun[];
  /** Against the setting, for words that run another way. */
  readonly isRtl?: boolean;
  readonly numbering?: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  };
};

/** A paragraph that looks and runs as its setting does. */
export function paragraphIn(
  { isRtl: around, isCompact }: Setting,
  { style = 'Normal', isRtl = around, ...rest }: Words,
): Paragraph {
  const own = isCompact ? compactStyle(style) : style;
  return new Paragraph({
    ...(own === 'Normal' ? {} : { style: own }),
    ...(isRtl ? { bidirectional: true } : {}),
    ...rest,
  });
}

export const styled = (style: StyleId, text: string, setting: Setting): Paragraph =>
  paragraphIn(setting, { style, children: textRuns(text, setting.voice) });
