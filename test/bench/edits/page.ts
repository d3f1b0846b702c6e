/**
 * A page of text whose words remember where they stood at first. That memory is the log of all
 * edits: what became of a passage is read from it, and never found by comparing texts.
 */

export type Word = {
  readonly text: string;
  /** Which word of the first page this is, however it reads now; `null`: it is new. */
  readonly origin: number | null;
  /** Of which word of the first page this is a second one, written beside it. */
  readonly copyOf: number | null;
};

export type Sentence = readonly Word[];

export type Block = {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly sentences: readonly Sentence[];
  /** Stands elsewhere than at first. */
  readonly isMoved: boolean;
  /** Put in an element of its own. */
  readonly isWrapped: boolean;
};

export type Page = readonly Block[];

/** A sentence ends at a full stop, question or exclamation mark that a capital follows. */
const sentencesIn = (line: string): string[] => line.split(/(?<=[.?!]) (?=\p{Lu})/u);

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function kindOf(line: string): Block['kind'] {
  if (/[.?!:]$/.test(line)) return 'paragraph';
  return /^\p{Ll}|;$/u.test(line) ? 'item' : 'heading';
}

/** The page as it is first, from one line for each block. */
export function pageOf(lines: readonly string[]): Page {
  let origin = 0;
  const sentence = (text: string): Sentence =>
    wordsIn(text).map((word) => ({ text: word, origin: origin++, copyOf: null }));
  return lines.map((line) => ({
    kind: kindOf(line),
    sentences: sentencesIn(line).map(sentence),
    isMoved: false,
    isWrapped: false,
  }));
}

/** Words that nobody has seen before. */
export const newWords = (text: string): Word[] =>
  wordsIn(text).map((word) => ({ text: word, origin: null, copyOf: null }));

export const newParagraph = (texts: readonly string[]): Block => ({
  kind: 'paragraph',
  sentences: texts.map(newWords),
  isMoved: false,
  isWrapped: false,
});

/** The same words once more; only they themselves know that they are a copy. */
export const copyOf = (block: Block): Block => ({
  ...block,
  isMoved: false,
  sentences: block.sentences.map((sentence) =>
    sentence.map((word) => ({ ...word, origin: null, copyOf: word.origin ?? word.copyOf })),
  ),
});

export const textOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join(' ');

export const lineOf = ({ sentences }: Block): string => sentences.map(textOf).join(' ');

export type PlacedWord = Word & {
  readonly start: number;
  readonly end: number;
  readonly isMoved: boolean;
};

/** The words with their offsets in the lines joined by `\n`. */
export function placedWords(page: Page): PlacedWord[] {
  let at = 0;
  return page.flatMap(({ sentences, isMoved }) =>
    sentences.flat().map((word) => {
      const start = at;
      at += word.text.length + 1;
      return { ...word, start, end: start + word.text.length, isMoved };
    }),
  );
}
