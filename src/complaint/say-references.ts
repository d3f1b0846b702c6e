/** Says what a letter only names, in its language: rules, exhibits and days. */
import type { Language } from '../domain/language.ts';
import type {
  Block,
  BlockOf,
  Inline,
  Letter,
  PlainInline,
  Reference,
  SaidLetter,
} from '../domain/letter.ts';
import { sayArticle } from './articles.ts';
import { sayDay } from './dates.ts';

export const sayReferences = (letter: Letter): SaidLetter => ({
  ...letter,
  blocks: letter.blocks.map((block) => sayIn(block, letter.language)),
});

function sayIn(block: Block, language: Language): BlockOf<PlainInline> {
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

function sayInline(inline: Inline, language: Language): PlainInline {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'said':
    case 'in-language':
      return inline;
    default:
      return { kind: 'text', text: sayReference(inline, language) };
  }
}

const exhibitWord: Readonly<Record<Language, string>> = { nl: 'bijlage', en: 'exhibit' };

function sayReference(reference: Reference, language: Language): string {
  switch (reference.kind) {
    case 'article':
      return sayArticle(reference.article, language);
    case 'exhibit':
      return `${exhibitWord[language]} ${reference.number}`;
    case 'day':
      return sayDay(reference.day, language);
  }
}
