/**
 * Kaart voor een gesprek: questions for a desk, on the left what is said, beside it the language of the
 * person, with room to note the answers. For the person alone; it names nobody.
 */
import { practiceEntry } from '../data/practices.ts';
import { talkCardEntry } from '../data/talk-cards.ts';
import type { SaidAnnex } from '../domain/annex.ts';
import type { Language } from '../domain/language.ts';
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import type { Practice } from '../domain/practice.ts';
import type { TalkCardEntry, TalkLanguages } from '../domain/talk-card.ts';
import { type TalkCardWords, talkCardWords } from './talk-card-words.ts';

type Said = BlockOf<PlainInline>;

const inLanguage = (language: Language, text: string): PlainInline => ({
  kind: 'in-language',
  language,
  text,
});

/** The same words in both languages, once when both are one. */
const inBoth = ([spoken, read]: TalkLanguages, say: (words: TalkCardWords) => string): string =>
  spoken === read
    ? say(talkCardWords[read])
    : `${say(talkCardWords[spoken])} · ${say(talkCardWords[read])}`;

/** One question after the other, numbered, so that an answer can be noted with its number. */
const rowsOf = (
  { questions, texts }: TalkCardEntry,
  languages: TalkLanguages,
  before: number,
): readonly (readonly (readonly PlainInline[])[])[] =>
  questions.map(({ id }, at) => [
    [{ kind: 'text', text: `${before + at + 1}` }],
    ...[...new Set(languages)].map((language) => [
      inLanguage(language, texts[language].questions[id] ?? ''),
    ]),
  ]);

const table = (
  caption: string,
  entry: TalkCardEntry,
  languages: TalkLanguages,
  before: number,
): Said => ({
  kind: 'table',
  caption,
  columns: [
    talkCardWords[languages[0]].number,
    ...[...new Set(languages)].map((language) => talkCardWords[language].language),
  ],
  rows: rowsOf(entry, languages, before),
});

const line = (question: string, lines: number): Said => ({
  kind: 'fill-in',
  question,
  choices: [],
  lines,
});

/** What the practice is called, in both languages. */
function aboutPractice(practice: Practice, languages: TalkLanguages): Said {
  const { texts } = practiceEntry(practice.id);
  return {
    kind: 'facts',
    rows: [...new Set(languages)].map((language) => ({
      name: talkCardWords[language].about,
      value: [inLanguage(language, texts[language].title)],
    })),
  };
}

/** The questions of the part of the catalogue that the practice is in, after the general ones. */
function ofPractice(practice: Practice, languages: TalkLanguages): readonly Said[] {
  const before = talkCardEntry('general').questions.length;
  const { title } = practiceEntry(practice.id).texts[languages[0]];
  return [table(title, talkCardEntry(practice.group), languages, before)];
}

/** Said while one of its files was not looked at in that language. */
function notReviewed(practice: Practice | null, read: Language): readonly Said[] {
  const entries = [talkCardEntry('general'), talkCardEntry(practice?.group ?? 'general')];
  const isReviewed = entries.every(({ texts }) => texts[read].reviewed);
  const { notReviewed: words } = talkCardWords[read];
  return isReviewed ? [] : [{ kind: 'paragraph', inlines: [inLanguage(read, words)] }];
}

export function talkCard(practice: Practice | null, languages: TalkLanguages): SaidAnnex {
  const [spoken, read] = languages;
  return {
    kind: 'talk-card',
    language: spoken,
    title: inBoth(languages, ({ title }) => title),
    blocks: [
      { kind: 'paragraph', inlines: [inLanguage(read, talkCardWords[read].intro)] },
      ...(practice === null ? [] : [aboutPractice(practice, languages)]),
      table(
        inBoth(languages, ({ questions }) => questions),
        talkCardEntry('general'),
        languages,
        0,
      ),
      ...(practice === null ? [] : ofPractice(practice, languages)),
      line(
        inBoth(languages, ({ when }) => when),
        1,
      ),
      line(
        inBoth(languages, ({ answers }) => answers),
        practice === null ? 4 : 6,
      ),
      ...notReviewed(practice, read),
    ],
  };
}
