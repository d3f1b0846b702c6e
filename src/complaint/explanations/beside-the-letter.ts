/** What an explanation shows as it stands in the letter: tables, lists, and words of others. */
import { practiceEntry } from '../../data/practices.ts';
import type { Block, BlockOf, Inline, PlainInline } from '../../domain/letter.ts';
import type { Practice } from '../../domain/practice.ts';
import { sayPages } from '../say-references.ts';
import type { PartId } from './parts.ts';
import { phraseIn } from './phrases.ts';
import { articleAsInLetter, dayInWords, type Languages } from './say-sentence.ts';

type Said = BlockOf<PlainInline>;

const exhibitWords = { nl: 'bijlage', en: 'exhibit' } as const;

export const exhibitAsInLetter = (number: number, { letter }: Languages): PlainInline => ({
  kind: 'in-language',
  language: letter,
  text: `${exhibitWords[letter]} ${number}`,
});

export const asInLetter = (text: string, { letter }: Languages): PlainInline => ({
  kind: 'in-language',
  language: letter,
  text,
});

/** The languages, and the practice whose name may stand there. */
type Beside = Languages & { readonly practice: Practice };

/** The same words in the language that is read; `null` when nobody translated them. */
function knownIn(words: string, { practice, reading }: Beside): string | null {
  const { texts } = practiceEntry(practice.id);
  const isTitle = words === texts.nl.title || words === texts.en.title;
  return isTitle ? texts[reading].title : phraseIn(words, reading);
}

const closing = /[\s:,)]/;

/** Where the signs behind the words begin. */
function endOfCore(words: string): number {
  let end = words.length;
  while (end > 0 && closing.test(words.charAt(end - 1))) end -= 1;
  return end;
}

/** Words of ours in the language that is read; as they stand where they are none of the known ones. */
function inReading(words: string, languages: Beside): readonly PlainInline[] {
  const before = words.match(/^[\s:,(]*/)?.[0] ?? '';
  const core = words.slice(before.length, endOfCore(words));
  const after = words.slice(before.length + core.length);
  const known = knownIn(core, languages);
  const plain = (text: string): PlainInline => ({ kind: 'text', text });
  if (core === '') return [plain(words)];
  return known === null ? [asInLetter(words, languages)] : [plain(`${before}${known}${after}`)];
}

function inlineInReading(inline: Inline, languages: Beside): readonly PlainInline[] {
  switch (inline.kind) {
    case 'article':
      return [articleAsInLetter(inline.article, languages)];
    case 'day':
      return [dayInWords(inline.day, languages)];
    case 'exhibit':
      return [exhibitAsInLetter(inline.number, languages)];
    case 'pages':
      return [{ kind: 'text', text: sayPages(null, languages.reading) }];
    case 'text':
      return inReading(inline.text, languages);
    default:
      return [inline];
  }
}

const allInReading = (inlines: readonly Inline[], languages: Beside) =>
  inlines.flatMap((inline) => inlineInReading(inline, languages));

const nameInReading = (name: string, { reading }: Languages) => phraseIn(name, reading) ?? name;

function tableInReading(block: Block, languages: Beside): readonly Said[] {
  switch (block.kind) {
    case 'table':
      return [
        {
          kind: 'table',
          caption: nameInReading(block.caption, languages),
          columns: block.columns.map((column) => nameInReading(column, languages)),
          rows: block.rows.map((cells) => cells.map((cell) => allInReading(cell, languages))),
        },
      ];
    case 'facts':
      return [
        {
          kind: 'facts',
          rows: block.rows.map(({ name, value }) => ({
            name: nameInReading(name, languages),
            value: allInReading(value, languages),
          })),
        },
      ];
    case 'quote':
      return [block];
    default:
      return [];
  }
}

/** Tables, facts and quotes of a part, in their order. */
export const tablesBeside = (blocks: readonly Block[], languages: Beside): readonly Said[] =>
  blocks.flatMap((block) => tableInReading(block, languages));

/** Parts with a list of the data that it is about, as the catalogue names them. */
const withData: ReadonlySet<PartId> = new Set(['access', 'which-data', 'subject']);
/** Parts with a list of short points of ours. */
const withPoints: ReadonlySet<PartId> = new Set(['rules', 'asked-ap', 'asked-many']);

const listsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'list' ? [block] : []));

/** The list of a part that is shown beside it; `null` when there is none. */
export function listBeside(part: PartId, blocks: readonly Block[], languages: Beside): Said | null {
  const [first] = listsIn(blocks);
  if (first === undefined) return null;
  if (withPoints.has(part)) {
    const items = first.items.map((item) => allInReading(item, languages));
    return { kind: 'list', ordered: false, items };
  }
  return withData.has(part) ? dataList(languages) : null;
}

const dataList = ({ practice, reading }: Beside): Said => ({
  kind: 'list',
  ordered: false,
  items: practiceEntry(practice.id).texts[reading].requestedData.map((text): PlainInline[] => [
    { kind: 'text', text },
  ]),
});
