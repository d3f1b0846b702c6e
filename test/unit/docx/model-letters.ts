/** Letters with a block of every kind, whose every free text is the one that is asked for. */
import { paragraph, said, text } from '../../../src/complaint/inlines.ts';
import { type Annex, annexKinds, type LetterSet } from '../../../src/domain/annex.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Block, Letter } from '../../../src/domain/letter.ts';
import { oneQuote } from '../complaint/dossiers.ts';
import { letterFor } from '../complaint/letters.ts';

export const madeAt = instantOf(new Date('2026-11-26T05:00:00.123Z'));

export const letterOf = (blocks: readonly Block[], change: Partial<Letter> = {}): Letter => ({
  ...letterFor(oneQuote('In spreekkamer 2 nemen wij op.')),
  blocks,
  ...change,
});

export const everyBlock = (words: string): Block[] => [
  { kind: 'heading', text: words },
  paragraph(said(words)),
  paragraph(text('Ik las: '), said(words), { kind: 'strong', text: words }),
  { kind: 'list', ordered: true, items: [[said(words)], [text(words)]] },
  { kind: 'list', ordered: false, items: [[said(words)], []] },
  { kind: 'list', ordered: true, items: [[said(words)]] },
  { kind: 'quote', text: words, language: 'ar', source: words },
  { kind: 'quote', text: words, language: '"><w:bogus/>', source: words },
  { kind: 'quote', text: words, language: null, source: words },
  {
    kind: 'table',
    caption: words,
    columns: [words, words],
    rows: [[[said(words)], [text(words)]]],
  },
  { kind: 'table', caption: words, columns: [words], rows: [] },
  { kind: 'table', caption: words, columns: [], rows: [] },
  { kind: 'facts', rows: [{ name: words, value: [said(words)] }] },
  { kind: 'fill-in', question: words, choices: [words, words], lines: 3 },
];

/** The words wherever words can be. */
export const letterFullOf = (words: string, change: Partial<Letter> = {}): Letter =>
  letterOf(everyBlock(words), {
    sender: [words, words],
    recipient: [words],
    place: words,
    subject: words,
    signature: words,
    enclosures: [words],
    ...change,
  });

export const alone = (letter: Letter): LetterSet => ({ letter, annexes: [] });

/** An annex of every kind that is sent, with the words wherever words can be. */
export const annexesFullOf = (words: string): Annex[] =>
  annexKinds.map((kind) => ({ kind, language: 'nl', title: words, blocks: everyBlock(words) }));

export const fullSet = (words: string): LetterSet => ({
  letter: letterFullOf(words),
  annexes: annexesFullOf(words),
});
