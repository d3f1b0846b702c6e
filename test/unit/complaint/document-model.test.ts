/** One document, several renderings: whatever a letter holds is in each of them, and adds no markup. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, dayRef, exhibit, said, text } from '../../../src/complaint/inlines.ts';
import { renderHtml } from '../../../src/complaint/render-html.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { sayReferences } from '../../../src/complaint/say-references.ts';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { languages, letterLanguages } from '../../../src/domain/language.ts';
import type { Block, Letter } from '../../../src/domain/letter.ts';
import { anyBlock } from './any-block.ts';
import { oneQuote } from './dossiers.ts';
import { letterFor } from './letters.ts';

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

const names = new Set(['text', 'strong', 'said', 'in-language', ...languages]);
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

test.each(letterLanguages)('a rule, an exhibit and a day are said in %s', (language) => {
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
