/** Words as runs of one direction and one language. What somebody typed is text in them, nothing else. */
import { Tab, TextRun } from 'docx';
import type { Language } from '../domain/language.ts';
import type { PlainInline } from '../domain/letter.ts';
import { directedTexts } from './direction.ts';
import { xmlText } from './xml-text.ts';

/** Word's own name for "in no known language": it then checks no spelling. */
export const noLanguage = 'x-none';

export type Voice = {
  /** Language tag of what is said. */
  readonly tag: string;
  /** The same for words from right to left, which are seldom in the language of the letter. */
  readonly rtlTag: string;
};

/** Words in the language of the letter. */
export const voiceOf = (tag: string): Voice => ({ tag, rtlTag: noLanguage });

type Look = { readonly style?: 'Strong' };

/** The runs of a text, with its line breaks and tabs. */
export const textRuns = (text: string, voice: Voice, look: Look = {}): TextRun[] =>
  xmlText(text)
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => lineRuns(line, at > 0, voice, look));

function lineRuns(line: string, isNew: boolean, { tag, rtlTag }: Voice, look: Look): TextRun[] {
  const start = isNew ? [new TextRun({ break: 1 })] : [];
  const runs = directedTexts(line).map(
    ({ text, isRtl }) =>
      new TextRun({
        ...look,
        ...(isRtl ? { rightToLeft: true } : {}),
        language: isRtl ? { bidirectional: rtlTag } : { value: tag },
        children: withTabs(text),
      }),
  );
  return [...start, ...runs];
}

const withTabs = (text: string) =>
  text.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));

export const inlineRuns = (inlines: readonly PlainInline[], voice: Voice): TextRun[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'in-language') return textRuns(inline.text, voiceIn(inline.language));
    return textRuns(inline.text, voice, inline.kind === 'strong' ? { style: 'Strong' } : {});
  });

/** Words in that language, whichever way they run. */
export const voiceIn = (tag: Language): Voice => ({ tag, rtlTag: tag });
