/** One document, several renderings: whatever a letter holds is in each of them, and adds no markup. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, dayRef, exhibit, said, strong, text } from '../../../src/complaint/inlines.ts';
import { renderHtml } from '../../../src/complaint/render-html.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { sayReferences } from '../../../src/complaint/say-references.ts';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { languages } from '../../../src/domain/language.ts';
import type { Block, Inline, Letter } from '../../../src/domain/letter.ts';
import { oneQuote } from './dossiers.ts';
import { letterFor } from './letters.ts';

/** Words that cannot come about by wrapping or escaping, each different from the others. */
const anyWord = fc.stringMatching(/^[A-Za-z]{6,12}$/);
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  anyWord.map(text),
  anyWord.map(strong),
  anyWord.map(said),
);
const anyInlines = fc.array(anyInline, { minLength: 1, maxLength: 3 });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: anyWord }),
  fc.record({ kind: fc.constant('paragraph' as const), inlines: anyInlines }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(anyInlines, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    text: anyWord,
    language: fc.constant('nl'),
    source: anyWord,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: anyWord,
    columns: fc.tuple(anyWord, anyWord),
    rows: fc.array(fc.tuple(anyInlines, anyInlines), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ name: anyWord, value: anyInlines }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('fill-in' as const),
    question: anyWord,
    choices: fc.array(anyWord, { maxLength: 3 }),
    lines: fc.nat({ max: 3 }),
  }),
);

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

const names = new Set(['text', 'strong', 'said', 'nl']);
const kinds = new Set(['heading', 'paragraph', 'list', 'quote', 'table', 'facts', 'fill-in']);

const letterWith = (blocks: readonly Block[]): Letter => ({
  ...letterFor(oneQuote('In spreekkamer 2 nemen wij op.')),
  blocks,
});

test('every word of every block is in the HTML and in the text', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 5 }), (blocks) => {
      const [html, plain] = [renderHtml(letterWith(blocks)), renderText(letterWith(blocks))];
      const isEmptyTable = (block: Block) => block.kind === 'table' && block.rows.length === 0;
      for (const block of blocks.filter((one) => !isEmptyTable(one)))
        for (const word of wordsIn(block).filter((one) => !names.has(one) && !kinds.has(one))) {
          expect(html).toContain(word);
          expect(plain.toUpperCase()).toContain(word.toUpperCase());
        }
    }),
  );
});

test.each(languages)('a rule, an exhibit and a day are said in %s', (language) => {
  const inlines = [
    article(letterRules.access),
    text('; '),
    exhibit(3),
    text('; '),
    dayRef(asDay('2026-03-02')),
  ];
  const letter = { ...letterWith([{ kind: 'paragraph', inlines }]), language };
  const words = {
    nl: 'artikel 15 AVG; bijlage 3; 2 maart 2026',
    en: 'Article 15 GDPR; exhibit 3; 2 March 2026',
  };
  expect(renderText(letter)).toContain(words[language]);
  expect(renderHtml(letter)).toContain(words[language]);
});

test('what is said already stays as it is', () => {
  fc.assert(
    fc.property(fc.array(anyBlock), (blocks) => {
      const letter = letterWith(blocks);
      expect(sayReferences(letter)).toEqual(letter);
    }),
  );
});

test('what somebody typed is no markup, wherever it stands', () => {
  const nasty = said('<b onclick=x>&"');
  const html = renderHtml(
    letterWith([
      { kind: 'table', caption: '<i>', columns: ['<u>'], rows: [[[nasty]]] },
      { kind: 'facts', rows: [{ name: '<s>', value: [nasty] }] },
      { kind: 'fill-in', question: '<q>', choices: ['<a>'], lines: 1 },
    ]),
  );
  expect(html).not.toMatch(/<(b|i|u|s|q|a)[ >]/);
});
