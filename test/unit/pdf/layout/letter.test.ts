/** A letter as pages: what stands where, what leads where, and in which language it is read. */
import { describe, expect, test } from 'vitest';
import { paragraph, said, text } from '../../../../src/complaint/inlines.ts';
import { dateline, letterWords } from '../../../../src/complaint/letter-words.ts';
import { sayReferences } from '../../../../src/complaint/say-references.ts';
import type { Letter } from '../../../../src/domain/letter.ts';
import { layoutLetterSet } from '../../../../src/pdf/layout/letter-set.ts';
import { mm } from '../../../../src/pdf/layout/measures.ts';
import type { LaidPart, StructElement } from '../../../../src/pdf/layout/placed.ts';
import { allLetters } from '../../complaint/explanations/all-letters.ts';
import { letterOf } from '../../docx/model-letters.ts';
import { piecesOf, readAs, readBack, type } from '../laid.ts';

const pagesOf = (exhibit: number) => (exhibit === 1 ? { first: 7, last: 9 } : null);

const laid = (letter: Letter): LaidPart => {
  const [part] = layoutLetterSet({ letter, annexes: [] }, type, pagesOf);
  if (!part) throw new Error('no letter');
  return part;
};

const roles = (of: StructElement | null): string[] =>
  of === null ? [] : [of.role, ...roles(of.parent)];

const letter = letterOf([
  paragraph(text('Zie '), { kind: 'exhibit', number: 1 }, text(' en '), {
    kind: 'exhibit',
    number: 2,
  }),
  paragraph({ kind: 'pages', exhibit: 1 }),
  paragraph({ kind: 'in-language', language: 'tr', text: 'Merhaba' }),
]);
const pieces = piecesOf(laid(letter).pages);
const pieceWith = (words: string) => pieces.find((piece) => readAs(piece).includes(words));

test('says the letter in the order of its other renderings', () => {
  const { sender, recipient, subject, salutation, closing, signature } = letter;
  const words = [
    ...sender,
    ...recipient,
    dateline(sayReferences(letter)),
    `${letterWords.nl.subject}: ${subject}`,
    salutation,
    'Zie bijlage 1 en bijlage 2blad 7–9Merhaba',
    closing,
    signature,
    ...(letter.enclosures.length > 0 ? [letterWords.nl.enclosures, ...letter.enclosures] : []),
  ];
  expect(readBack(laid(letter).pages)).toBe(words.join('').replace(/\s/g, ''));
});

test('the address stands where the window of an envelope is', () => {
  const address = pieceWith(letter.recipient[0] ?? '');
  expect(address?.x).toBeCloseTo(mm(25));
  expect(address?.y).toBeGreaterThan(mm(50));
  expect(address?.y).toBeLessThan(mm(56));
});

test('an exhibit in the same file is a link, and another is none', () => {
  const here = pieceWith('bijlage 1');
  expect(here).toMatchObject({ exhibit: 1, of: { role: 'Link', alt: 'bijlage 1' } });
  expect(pieceWith('blad 7–9')).toMatchObject({ exhibit: 1, of: { role: 'Link' } });
  expect(pieceWith('bijlage 2')?.exhibit).toBeNull();
});

test('words in another language say so, and the part says its own', () => {
  expect(pieceWith('Merhaba')?.of).toMatchObject({ role: 'Span', language: 'tr' });
  expect(roles(pieceWith('Merhaba')?.of ?? null)).toEqual(['Span', 'P', 'Sect']);
  const subject = pieceWith(letterWords.nl.subject)?.of;
  expect(subject).toMatchObject({ role: 'H1', parent: { role: 'Sect', language: 'nl' } });
});

test('a quote is in its own language, and its source is not', () => {
  const block = {
    kind: 'quote',
    text: 'Zitat',
    language: 'de',
    source: 'https://a.example',
  } as const;
  const quoted = piecesOf(laid(letterOf([block])).pages);
  const quote = quoted.find((piece) => piece.text === 'Zitat')?.of;
  expect(quote).toMatchObject({ role: 'P', parent: { role: 'BlockQuote', language: 'de' } });
  expect(quoted.find(({ text: words }) => words === 'https://a.example')?.of?.parent?.role).toBe(
    'Sect',
  );
});

test('a space stands between two addresses for who hears them', () => {
  const heard = piecesOf(laid(letterOf([], { sender: ['A. de Vries', 'Dorpsstraat 1'] })).pages);
  expect(heard.map(readAs).join('')).toContain('A. de Vries Dorpsstraat 1');
});

describe('of every letter that can be written', { timeout: 120_000 }, () => {
  test('no word of ours lacks a letter in the fonts', () => {
    for (const one of allLetters) expect(readBack(laid(one).pages)).not.toContain('[U+');
  });
});

test('what the person typed is shown as typed', () => {
  const typed = 'Ayşe zei: «أهلاً» <b>';
  const shown = piecesOf(laid(letterOf([paragraph(said(typed))])).pages)
    .map(readAs)
    .join('');
  expect(shown).toContain(typed);
});
