/** Says what a letter or an annex only names, in its language: rules, exhibits and days. */
import type { Annex, SaidAnnex } from '../domain/annex.ts';
import type { PageRange, PagesOf } from '../domain/exhibit-sheet.ts';
import { isLetterLanguage, type Language } from '../domain/language.ts';
import type {
  Block,
  BlockOf,
  Inline,
  Letter,
  PlainInline,
  Reference,
  SaidLetter,
} from '../domain/letter.ts';
import type { Article } from '../domain/practice.ts';
import { sayArticle } from './articles.ts';
import { sayDay } from './dates.ts';

/** Where no exhibit lies in the file itself. */
const nowhere: PagesOf = () => null;

export const sayReferences = (letter: Letter, pagesOf: PagesOf = nowhere): SaidLetter => ({
  ...letter,
  blocks: sayBlocks(letter.blocks, letter.language, pagesOf),
});

export const sayAnnex = (annex: Annex, pagesOf: PagesOf = nowhere): SaidAnnex => ({
  ...annex,
  blocks: sayBlocks(annex.blocks, annex.language, pagesOf),
});

export const sayBlocks = (
  blocks: readonly Block[],
  language: Language,
  pagesOf: PagesOf = nowhere,
) => blocks.map((block) => sayIn(block, language, pagesOf));

function sayIn(block: Block, language: Language, pagesOf: PagesOf): BlockOf<PlainInline> {
  const say = (inlines: readonly Inline[]) =>
    inlines.map((inline) => sayInline(inline, language, pagesOf));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: say(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map(say) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(say)) };
    case 'facts':
      return { ...block, rows: block.rows.map(({ name, value }) => ({ name, value: say(value) })) };
    case 'heading':
    case 'quote':
    case 'fill-in':
      return block;
  }
}

export function sayInline(
  inline: Inline,
  language: Language,
  pagesOf: PagesOf = nowhere,
): PlainInline {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'said':
    case 'in-language':
      return inline;
    default:
      return sayReference(inline, language, pagesOf);
  }
}

const exhibitWord: Readonly<Record<Language, string>> = {
  nl: 'bijlage',
  en: 'exhibit',
  ar: 'المرفق',
  tr: 'ek',
};

type SayPages = {
  readonly one: (page: number) => string;
  readonly more: (first: number, last: number) => string;
  /** Where it is when it is not in this file. */
  readonly elsewhere: string;
};

const pagesWords: Readonly<Record<Language, SayPages>> = {
  nl: {
    one: (page) => `blad ${page}`,
    more: (first, last) => `blad ${first}–${last}`,
    elsewhere: 'bewijspakket',
  },
  en: {
    one: (page) => `page ${page}`,
    more: (first, last) => `pages ${first}–${last}`,
    elsewhere: 'evidence pack',
  },
  ar: {
    one: (page) => `الصفحة ${page}`,
    more: (first, last) => `الصفحات من ${first} إلى ${last}`,
    elsewhere: 'حزمة الأدلة',
  },
  tr: {
    one: (page) => `sayfa ${page}`,
    more: (first, last) => `sayfa ${first}–${last}`,
    elsewhere: 'kanıt paketi',
  },
};

/** `blad 12–14`; where it is kept when it is on no page. */
export function sayPages(range: PageRange | null, language: Language): string {
  const words = pagesWords[language];
  if (range === null) return words.elsewhere;
  return range.first === range.last ? words.one(range.first) : words.more(range.first, range.last);
}

function sayReference(reference: Reference, language: Language, pagesOf: PagesOf): PlainInline {
  switch (reference.kind) {
    case 'article':
      return ruleIn(reference.article, language);
    case 'exhibit':
      return { kind: 'text', text: `${exhibitWord[language]} ${reference.number}` };
    case 'pages':
      return { kind: 'text', text: sayPages(pagesOf(reference.exhibit), language) };
    case 'day':
      return { kind: 'text', text: sayDay(reference.day, language) };
  }
}

/** A Dutch rule has its Dutch name in a language that has none for it, and bears it as such. */
const ruleIn = (article: Article, language: Language): PlainInline =>
  isLetterLanguage(language)
    ? { kind: 'text', text: sayArticle(article, language) }
    : { kind: 'in-language', language: 'nl', text: sayArticle(article, 'nl') };
