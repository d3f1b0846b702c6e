/** Laws for the explanation of every letter, in every language in which somebody may read it. */
import { expect, test } from 'vitest';
import { sayArticle } from '../../../../src/complaint/articles.ts';
import { sayDay } from '../../../../src/complaint/dates.ts';
import { explanationWords } from '../../../../src/complaint/explanations/all-words.ts';
import { enclosedName } from '../../../../src/complaint/explanations/enclosed-names.ts';
import { explainLetter } from '../../../../src/complaint/explanations/explain-letter.ts';
import {
  everyDayIn,
  inlinesIn,
  partsOfLetter,
} from '../../../../src/complaint/explanations/letter-parts.ts';
import { partOf } from '../../../../src/complaint/explanations/parts.ts';
import { sayReferences } from '../../../../src/complaint/say-references.ts';
import { practiceEntry } from '../../../../src/data/practices.ts';
import type { SaidAnnex } from '../../../../src/domain/annex.ts';
import { languages } from '../../../../src/domain/language.ts';
import type { Letter } from '../../../../src/domain/letter.ts';
import { oneQuote } from '../dossiers.ts';
import { drafted, inputs } from '../letters/authority-inputs.ts';
import { letterOf, requestInputs } from '../letters/requests.ts';
import { letterFor } from '../letters.ts';
import { allLetters, practices, recording } from './all-letters.ts';

const plain = (inlines: readonly { readonly text: string }[]) =>
  inlines.map(({ text }) => text).join('');

function wordsIn(block: SaidAnnex['blocks'][number]): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.inlines)];
    case 'list':
      return block.items.map(plain);
    case 'quote':
      return [block.text, block.source];
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(plain)];
    case 'facts':
      return block.rows.flatMap(({ name, value }) => [name, plain(value)]);
    case 'fill-in':
      return [block.question];
  }
}

/** All that an explanation says, one row of words a line. */
const linesOf = ({ title, blocks }: SaidAnnex): string[] => [title, ...blocks.flatMap(wordsIn)];

const explained = (letter: Letter, language: (typeof languages)[number]) =>
  linesOf(explainLetter(letter, recording, language));

const fallback = (language: (typeof languages)[number]) =>
  explanationWords[language].frame.unexplained;

test('every heading of every letter has its explanation', () => {
  const unknown = allLetters.flatMap((letter) =>
    partsOfLetter(letter).flatMap(({ heading }) =>
      heading === null || partOf(letter.kind, heading) !== null
        ? []
        : [`${letter.kind}: ${heading}`],
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test.each(languages)('every part says something, in %s', (language) => {
  for (const letter of allLetters) {
    const { blocks } = explainLetter(letter, recording, language);
    const empty = blocks.filter((block, at) => {
      const next = blocks[at + 1];
      return block.kind === 'heading' && (next === undefined || next.kind === 'heading');
    });
    expect([letter.kind, empty]).toEqual([letter.kind, []]);
    expect(linesOf({ ...explainLetter(letter, recording, language) })).not.toContain(
      fallback(language),
    );
  }
});

test.each(languages)('the headings stand in the order of the letter, in %s', (language) => {
  for (const letter of allLetters) {
    const lines = explained(letter, language);
    const places = partsOfLetter(letter).flatMap(({ heading }) =>
      heading === null ? [] : [lines.findIndex((line) => line.endsWith(heading))],
    );
    expect([letter.kind, places]).toEqual([letter.kind, places.toSorted((a, b) => a - b)]);
    expect(places).not.toContain(-1);
  }
});

test.each(languages)('every article and every day of a letter is explained, in %s', (language) => {
  for (const letter of allLetters) {
    const words = explained(letter, language).join('\n');
    for (const inline of inlinesIn(letter.blocks)) {
      if (inline.kind === 'article')
        expect([letter.kind, words]).toEqual([
          letter.kind,
          expect.stringContaining(sayArticle(inline.article, letter.language)),
        ]);
    }
    for (const day of everyDayIn(letter.blocks, letter.language))
      expect([letter.kind, words]).toEqual([
        letter.kind,
        expect.stringContaining(sayDay(day, language)),
      ]);
  }
});

test('no day of a letter is overlooked, whether it is named or written out', () => {
  const months =
    'januari februari maart april mei juni juli augustus september oktober november december';
  const written = new RegExp(`\\d{1,2} (?:${months.replaceAll(' ', '|')}) \\d{4}`, 'g');
  for (const letter of allLetters.filter(({ language }) => language === 'nl')) {
    const texts = inlinesIn(sayReferences(letter).blocks).flatMap((inline) =>
      inline.kind === 'text' || inline.kind === 'strong' ? [inline.text] : [],
    );
    const found = texts.join(' ').match(written) ?? [];
    const known = everyDayIn(letter.blocks, 'nl').map((day) => sayDay(day, 'nl'));
    expect(found.filter((day) => !known.includes(day))).toEqual([]);
  }
});

test.each(languages)('words of others are shown as they are, in %s', (language) => {
  for (const letter of allLetters) {
    const words = explained(letter, language).join('\n');
    for (const inline of inlinesIn(letter.blocks))
      if (inline.kind === 'said') expect(words).toContain(inline.text);
    for (const block of letter.blocks)
      if (block.kind === 'quote') expect(words).toContain(block.text);
  }
});

test.each(languages)('it says at the top and at the bottom not to send it, in %s', (language) => {
  const { title } = explanationWords[language].frame;
  for (const letter of allLetters) {
    const lines = explained(letter, language);
    expect([lines.at(0), lines.at(-1)]).toEqual([title, title]);
  }
});

test.each(languages)('each enclosure is named, in %s', (language) => {
  for (const letter of allLetters) {
    const lines = explained(letter, language);
    for (const enclosure of letter.enclosures) expect(lines).toContain(enclosure);
  }
});

test.each(languages)('any practice can be explained, in %s', (language) => {
  const letter = letterOf(requestInputs().erasure);
  for (const practice of practices)
    expect(explainLetter(letter, practice, language).blocks.length).toBeGreaterThan(10);
});

test('it speaks only of what was really written', () => {
  const dpia = 'artikel 35 AVG';
  const contents = oneQuote('Wij maken opnamen.');
  expect(explained(letterFor(contents), 'tr').join(' ')).toContain(dpia);
  const letter = letterFor(contents);
  const without = {
    ...letter,
    blocks: letter.blocks.map((block) =>
      block.kind === 'list'
        ? {
            ...block,
            items: block.items.filter(
              (item) => !item.some((one) => one.kind === 'article' && one.article.article === '35'),
            ),
          }
        : block,
    ),
  };
  expect(explained(without, 'tr').join(' ')).not.toContain('DPIA');
});

test('only the ground that was chosen is explained', () => {
  const { erasure } = requestInputs();
  const words = explained(letterOf({ ...erasure, ground: 'no-basis' }), 'en').join(' ');
  expect(words).toContain(
    'In your view no rule in the law allows this use (artikel 17 lid 1 onder d AVG)',
  );
  expect(words).not.toContain('You withdraw your consent');
});

test('a letter in English is explained beside its own headings', () => {
  const lines = explained(drafted(inputs['ap-complaint'], 'en'), 'ar');
  expect(lines).toContain('عنوان هذا الجزء في الرسالة: What I ask you');
  expect(lines.join(' ')).toContain('Article 77 GDPR');
});

test('days have names of their own language, and digits that everybody reads', () => {
  const letter = letterOf(requestInputs()['identification-reply']);
  expect(explained(letter, 'ar').join(' ')).toContain('2 نوفمبر 2026');
  expect(explained(letter, 'tr').join(' ')).toContain('16 Kasım 2026');
  for (const language of ['ar', 'tr'] as const)
    expect(explained(letter, language).join(' ')).not.toMatch(/[٠-٩۰-۹]/);
});

test('a heading that nobody explained is shown with a sentence that says so', () => {
  const letter = letterFor(oneQuote('a'));
  const strange = {
    ...letter,
    blocks: [...letter.blocks, { kind: 'heading', text: 'Iets nieuws' } as const],
  };
  expect(explained(strange, 'tr')).toEqual(
    expect.arrayContaining(['Iets nieuws', explanationWords.tr.frame.unexplained]),
  );
});

test.each(languages)('the list of data is in the language that is read, %s', (language) => {
  const { requestedData } = practiceEntry('recording-interview').texts[language];
  expect(explained(letterFor(oneQuote('a')), language)).toEqual(
    expect.arrayContaining([...requestedData]),
  );
});

test('every enclosure of every letter is known by what it is', () => {
  for (const letter of allLetters)
    for (const line of letter.enclosures)
      expect([line, enclosedName(line, letter.language, 'tr')]).toEqual([line, expect.any(String)]);
});

test('the longest name is taken, so a letter to the AP is no other letter', () => {
  expect(
    enclosedName(
      'Bijlage 8: kopie van de brief aan de Autoriteit Persoonsgegevens, van …',
      'nl',
      'en',
    ),
  ).toBe('copy of the letter to the Autoriteit Persoonsgegevens');
});
