/** One part of a letter in plain words: what it says, what stands in it, and what it names besides. */
import type { Block, BlockOf, Letter, PlainInline } from '../../domain/letter.ts';
import type { Article, Practice } from '../../domain/practice.ts';
import { asInLetter, exhibitAsInLetter, listBeside, tablesBeside } from './beside-the-letter.ts';
import type { ExplanationWords, Sentence } from './explanation-words.ts';
import { everyDayIn, inlinesIn, type LetterPart, saidIn } from './letter-parts.ts';
import { type PartId, partOf } from './parts.ts';
import {
  articleAsInLetter,
  dayInWords,
  holds,
  type Languages,
  saySentence,
} from './say-sentence.ts';

type Said = BlockOf<PlainInline>;

/** What all parts of an explanation are made with. */
export type Explaining = {
  readonly letter: Letter;
  readonly practice: Practice;
  readonly words: ExplanationWords;
  readonly languages: Languages;
};

export const saidParagraph = (text: string): Said => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
});
export const saidHeading = (text: string): Said => ({ kind: 'heading', text });

export const listOf = (items: readonly (readonly PlainInline[])[]): Said => ({
  kind: 'list',
  ordered: false,
  items,
});

/** Its sentences as points; one alone as a paragraph. */
function pointsOf(points: readonly (readonly PlainInline[])[]): readonly Said[] {
  const [first] = points;
  if (first === undefined) return [];
  return points.length === 1 ? [{ kind: 'paragraph', inlines: first }] : [listOf(points)];
}

function sentencesOf(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  { languages }: Explaining,
): readonly Said[] {
  const held = sentences.filter((one) => holds(one, blocks, languages.letter));
  return pointsOf(held.map((one) => saySentence(one, blocks, languages)));
}

/** Words of the person, of a page or an organisation, as they are. */
function othersWords(blocks: readonly Block[], { words }: Explaining): readonly Said[] {
  const said = saidIn(blocks);
  const hasQuote = blocks.some(({ kind }) => kind === 'quote');
  if (said.length === 0) return hasQuote ? [saidParagraph(words.frame.asWritten)] : [];
  return [
    saidParagraph(words.frame.asWritten),
    ...said.map((text): Said => ({ kind: 'paragraph', inlines: [{ kind: 'said', text }] })),
  ];
}

const inlinesOfSaid = (blocks: readonly Said[]): readonly PlainInline[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.inlines;
      case 'list':
        return block.items.flat();
      case 'table':
        return block.rows.flat(2);
      case 'facts':
        return block.rows.flatMap(({ value }) => value);
      default:
        return [];
    }
  });

/** Each once, in the order of the letter. */
const articlesIn = (blocks: readonly Block[]): readonly Article[] => [
  ...new Map(
    inlinesIn(blocks).flatMap((inline) =>
      inline.kind === 'article'
        ? [[`${inline.article.act} ${inline.article.article}`, inline.article] as const]
        : [],
    ),
  ).values(),
];

const exhibitsIn = (blocks: readonly Block[]): readonly number[] => [
  ...new Set(
    inlinesIn(blocks).flatMap((inline) => (inline.kind === 'exhibit' ? [inline.number] : [])),
  ),
];

const withCommas = (inlines: readonly PlainInline[]): readonly PlainInline[] =>
  inlines.flatMap((inline, at): PlainInline[] =>
    at === 0 ? [inline] : [{ kind: 'text', text: ' · ' }, inline],
  );

/** Rules, days and exhibits of a part that no sentence of the explanation named. */
function alsoNamed(
  blocks: readonly Block[],
  explained: readonly Said[],
  { languages, words }: Explaining,
): readonly Said[] {
  const named = new Set(inlinesOfSaid(explained).map(({ text }) => text));
  const rows = [
    {
      name: words.frame.alsoNamed.articles,
      all: articlesIn(blocks).map((article) => articleAsInLetter(article, languages)),
    },
    {
      name: words.frame.alsoNamed.days,
      all: everyDayIn(blocks, languages.letter).map((day) => dayInWords(day, languages)),
    },
    {
      name: words.frame.alsoNamed.exhibits,
      all: exhibitsIn(blocks).map((number) => exhibitAsInLetter(number, languages)),
    },
  ]
    .map(({ name, all }) => ({ name, value: all.filter(({ text }) => !named.has(text)) }))
    .filter(({ value }) => value.length > 0)
    .map(({ name, value }) => ({ name, value: withCommas(value) }));
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

function listOfPart(
  part: PartId,
  blocks: readonly Block[],
  explaining: Explaining,
): readonly Said[] {
  const { languages, practice, words } = explaining;
  const list = listBeside(part, blocks, { ...languages, practice });
  return list === null ? [] : [saidParagraph(words.frame.listed), list];
}

/** What a part says, without its heading. */
export function explainBlocks(
  part: PartId | null,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  explaining: Explaining,
): readonly Said[] {
  const explained = [
    ...sentencesOf(sentences, blocks, explaining),
    ...(part === null ? [] : listOfPart(part, blocks, explaining)),
    ...othersWords(blocks, explaining),
    ...tablesBeside(blocks, { ...explaining.languages, practice: explaining.practice }),
  ];
  return [...explained, ...alsoNamed(blocks, explained, explaining)];
}

/** The heading, and the one in the letter where that is in another language. */
function headingOf(heading: string, title: string, explaining: Explaining): readonly Said[] {
  const { languages, words } = explaining;
  if (languages.letter === languages.reading) return [saidHeading(heading)];
  const inLetter: PlainInline[] = [
    { kind: 'text', text: `${words.frame.inLetter} ` },
    asInLetter(heading, languages),
  ];
  return [saidHeading(title), { kind: 'paragraph', inlines: inLetter }];
}

/** A part with a heading. */
export function explainPart(
  { heading, blocks }: LetterPart & { readonly heading: string },
  explaining: Explaining,
): readonly Said[] {
  const { letter, words } = explaining;
  const id = partOf(letter.kind, heading);
  const number = heading.match(/\d{1,4}$/)?.[0] ?? '';
  const part = id === null ? null : words.parts[id];
  const title = part?.title.replace('{n}', number) ?? heading;
  return [
    ...headingOf(heading, title, explaining),
    ...explainBlocks(id, part?.say ?? [words.frame.unexplained], blocks, explaining),
  ];
}
