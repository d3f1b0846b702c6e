/**
 * Uitleg bij een brief: what the letter that was really written says, part by part, in a language that the
 * person reads. For the person alone; it is never sent.
 */
import { practiceEntry } from '../../data/practices.ts';
import type { SaidAnnex } from '../../domain/annex.ts';
import type { Language } from '../../domain/language.ts';
import type { BlockOf, Letter, PlainInline } from '../../domain/letter.ts';
import type { Practice } from '../../domain/practice.ts';
import { explanationWords } from './all-words.ts';
import { asInLetter } from './beside-the-letter.ts';
import { enclosedName } from './enclosed-names.ts';
import {
  type Explaining,
  explainBlocks,
  explainPart,
  listOf,
  saidHeading,
  saidParagraph,
} from './explain-part.ts';
import { daysInWords, type LetterPart, partsOfLetter } from './letter-parts.ts';
import { dayInWords } from './say-sentence.ts';

type Said = BlockOf<PlainInline>;

const text = (words: string): PlainInline => ({ kind: 'text', text: words });

const withHeading = (part: LetterPart): (LetterPart & { readonly heading: string })[] =>
  part.heading === null ? [] : [{ ...part, heading: part.heading }];

/** What the letter is about, in the words of the catalogue. */
function subjectOf({ languages, practice, words }: Explaining): Said {
  const { title, summary } = practiceEntry(practice.id).texts[languages.reading];
  return {
    kind: 'facts',
    rows: [
      { name: words.frame.subject, value: [text(title)] },
      { name: words.frame.meaning, value: [text(summary)] },
    ],
  };
}

/** The lines of the list as they are, and beside each what it is and of when. */
const enclosedTable = ({ languages, letter, words }: Explaining): Said => ({
  kind: 'table',
  caption: words.frame.enclosed.some,
  columns: words.frame.enclosed.columns,
  rows: letter.enclosures.map((line) => [
    [asInLetter(line, languages)],
    [text(enclosedName(line, languages.letter, languages.reading) ?? '–')],
    daysInWords(line, languages.letter).map((day) => dayInWords(day, languages)),
  ]),
});

function enclosed(explaining: Explaining): readonly Said[] {
  const { languages, letter, words } = explaining;
  const { title, some, none } = words.frame.enclosed;
  if (letter.enclosures.length === 0) return [saidHeading(title), saidParagraph(none)];
  return languages.letter === languages.reading
    ? [
        saidHeading(title),
        saidParagraph(some),
        listOf(letter.enclosures.map((line) => [text(line)])),
      ]
    : [saidHeading(title), enclosedTable(explaining)];
}

const points = (title: string, sentences: readonly string[]): readonly Said[] => [
  saidHeading(title),
  listOf(sentences.map((sentence) => [text(sentence)])),
];

export function explainLetter(letter: Letter, practice: Practice, language: Language): SaidAnnex {
  const words = explanationWords[language];
  const languages = { letter: letter.language, reading: language };
  const explaining: Explaining = { letter, practice, words, languages };
  const { frame } = words;
  const kind = words.kinds[letter.kind];
  const [opening, ...parts] = partsOfLetter(letter);
  return {
    kind: 'explanation',
    language,
    title: frame.title,
    blocks: [
      ...frame.intro.map(saidParagraph),
      subjectOf(explaining),
      saidHeading(frame.opening),
      ...explainBlocks(null, kind.opening, opening?.blocks ?? [], explaining),
      ...parts.flatMap(withHeading).flatMap((part) => explainPart(part, explaining)),
      ...enclosed(explaining),
      ...points(frame.next, kind.next),
      ...points(frame.doesNot, [...kind.doesNot, frame.help]),
      { kind: 'paragraph', inlines: [{ kind: 'strong', text: frame.title }] },
    ],
  };
}
