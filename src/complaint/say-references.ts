/** Says what a letter or an annex only names, in its language: rules, exhibits and days. */
import type { Annex, SaidAnnex } from '../domain/annex.ts';
import { isLanguage, type ReadingLanguage } from '../domain/language.ts';
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

export const sayReferences = (letter: Letter): SaidLetter => ({
  ...letter,
  blocks: sayBlocks(letter.blocks, letter.language),
});

export const sayAnnex = (annex: Annex): SaidAnnex => ({
  ...annex,
  blocks: sayBlocks(annex.blocks, annex.language),
});

export const sayBlocks = (blocks: readonly Block[], language: ReadingLanguage) =>
  blocks.map((block) => sayIn(block, language));

function sayIn(block: Block, language: ReadingLanguage): BlockOf<PlainInline> {
  const say = (inlines: readonly Inline[]) => inlines.map((inline) => sayInline(inline, language));
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

export function sayInline(inline: Inline, language: ReadingLanguage): PlainInline {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'said':
    case 'in-language':
      return inline;
    default:
      return sayReference(inline, language);
  }
}

const exhibitWord: Readonly<Record<ReadingLanguage, string>> = {
  nl: 'bijlage',
  en: 'exhibit',
  ar: 'المرفق',
  tr: 'ek',
};

function sayReference(reference: Reference, language: ReadingLanguage): PlainInline {
  switch (reference.kind) {
    case 'article':
      return ruleIn(reference.article, language);
    case 'exhibit':
      return { kind: 'text', text: `${exhibitWord[language]} ${reference.number}` };
    case 'day':
      return { kind: 'text', text: sayDay(reference.day, language) };
  }
}

/** A Dutch rule has its Dutch name in a language that has none for it, and bears it as such. */
const ruleIn = (article: Article, language: ReadingLanguage): PlainInline =>
  isLanguage(language)
    ? { kind: 'text', text: sayArticle(article, language) }
    : { kind: 'in-language', language: 'nl', text: sayArticle(article, 'nl') };
