/** What was put in a PDF is read back from it by another program: order, languages, words, page numbers. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesRef, paragraph, text } from '../../../src/complaint/inlines.ts';
import { sayPages } from '../../../src/complaint/say-references.ts';
import type { ExhibitSheet } from '../../../src/domain/exhibit-sheet.ts';
import type { PdfOrder } from '../../../src/pdf/pdf-order.ts';
import { anyWord } from '../../unit/complaint/any-block.ts';
import { setOf as anySetOf } from '../../unit/complaint/any-set.ts';
import { letterOf } from '../../unit/docx/model-letters.ts';
import { madePdf } from '../../unit/pdf/made-pdf.ts';
import { mixedWords, orderOf, pictureOf, setOf, sheetOf } from '../../unit/pdf/orders.ts';
import { textsIn } from '../../unit/pdf/words-in.ts';
import { allTags, type ReadPage, type ReadPdf, readPdf, spoken } from './read-pdf.ts';

const read = async (order: PdfOrder): Promise<ReadPdf[]> => {
  const { files } = await madePdf(order);
  return Promise.all(files.map(readPdf));
};

const runs = { numRuns: 6 };

/** Each file starts a worker of the reader. */
const patience = 90_000;

describe('a PDF', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    const [file] = await read(orderOf());
    if (!file) throw new Error('no file');
    pdf = file;
  }, patience);

  test('says that it is tagged, and its title, author and language', () => {
    expect(pdf).toMatchObject({
      isMarked: true,
      title: mixedWords,
      author: mixedWords,
      language: 'nl',
    });
  });

  test('calls its pages by their running numbers', () => {
    expect(pdf.pages.map(({ label }) => label)).toEqual(pdf.pages.map((_, at) => String(at + 1)));
  });

  test('says of each picture what is to be seen on it', () => {
    const figures = allTags(pdf.pages.flatMap(({ tags }) => tags)).filter(
      ({ role }) => role === 'Figure',
    );
    const wanted = [1, 2, 3].flatMap((exhibit) => [1, 2].map((at) => pictureOf(exhibit, at, 2)));
    expect(figures).toHaveLength(wanted.length);
    for (const [at, { alt, altLanguage }] of wanted.entries()) {
      expect(figures[at]?.alt).toContain(alt);
      expect(figures[at]?.language).toBe(altLanguage);
    }
  });

  test('says in which language a quote is, and words from right to left in their order', () => {
    const tags = allTags(pdf.pages.flatMap(({ tags }) => tags));
    expect(new Set(tags.map(({ language }) => language))).toContain('ar');
    expect(spoken(pdf.pages.flatMap(({ tags }) => tags))).toContain('مرحبا 123 عالم');
  });

  test('has a bookmark for the letter, each annex and each exhibit', () => {
    const { letter, annexes } = setOf(mixedWords);
    const titles = pdf.bookmarks.map(([title]) => title);
    for (const title of [letter.subject, ...annexes.map((annex) => annex.title)])
      expect(titles).toContain(title);
    for (const { title } of orderOf().sheets) expect(titles).toContain(title);
  });
});

/** An exhibit that says who it is on its own page. */
const known = (number: number, pictures: number): ExhibitSheet => ({
  ...sheetOf(number, pictures, 'woorden'),
  blocks: [paragraph(text(`hier-ligt-${number}-.`))],
});

const listed = (number: number) => paragraph(text(`#${number}= `), pagesRef(number), text('; '));

const anyOrder = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }),
    pictures: fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
    exhibitsPerVolume: fc.option(fc.integer({ min: 1, max: 5 })),
    pad: fc.nat({ max: 60 }),
  })
  .map(({ numbers, pictures, exhibitsPerVolume, pad }) => {
    const sheets = numbers.map((number, at) => known(number, pictures[at] ?? 0));
    const filling = Array.from({ length: pad }, () => paragraph(text('Er staat hier meer.')));
    const blocks = [...filling, ...numbers.map(listed), listed(999)];
    return orderOf({ set: { letter: letterOf(blocks), annexes: [] }, sheets, exhibitsPerVolume });
  });

/** `1a2b3c4d · Bijlage 3 · 2/5 · 000123` */
const stamp = /1a2b3c4d · Bijlage (\d+) · (\d+)\/(\d+) · (\d{6})/;

type Stamped = { readonly exhibit: number; readonly at: number; readonly of: number } & ReadPage;

const stamped = (page: ReadPage): Stamped[] => {
  const [, exhibit, at, of, running] = stamp.exec(page.artifacts) ?? [];
  if (exhibit === undefined) return [];
  expect(Number(running)).toBe(Number(page.label));
  return [{ ...page, exhibit: Number(exhibit), at: Number(at), of: Number(of) }];
};

const withoutSpaces = (words: string) => words.replaceAll(/\s/g, '');

const labelOf = ({ label }: ReadPage) => Number(label);

describe('of any exhibits, in any volumes,', () => {
  let cases: readonly { readonly order: PdfOrder; readonly files: readonly ReadPdf[] }[] = [];

  // Written and read once: that takes longest.
  beforeAll(async () => {
    const orders = fc.sample(anyOrder, runs);
    cases = await Promise.all(orders.map(async (order) => ({ order, files: await read(order) })));
  }, patience);

  test('the pages that a list names are those whose stamp says so', () => {
    for (const { order, files } of cases) {
      const pages = files.flatMap((file) => file.pages);
      const said = withoutSpaces(spoken(pages.flatMap(({ tags }) => tags)));
      const stamps = pages.flatMap(stamped);
      for (const { number } of order.sheets) {
        const labels = stamps.filter(({ exhibit }) => exhibit === number).map(labelOf);
        const range = { first: labels[0] ?? 0, last: labels.at(-1) ?? 0 };
        expect(said).toContain(withoutSpaces(`#${number}=${sayPages(range, 'nl')};`));
      }
      expect(said).toContain(withoutSpaces(`#999=${sayPages(null, 'nl')};`));
    }
  });

  test('running numbers count all pages, and each stamp its own exhibit', () => {
    for (const { order, files } of cases) {
      const pages = files.flatMap((file) => file.pages);
      expect(pages.map(labelOf)).toEqual(pages.map((_, at) => at + 1));
      const stamps = pages.flatMap(stamped);
      expect(new Set(stamps.map(({ exhibit }) => exhibit)).size).toBe(order.sheets.length);
      for (const { exhibit, at, of, tags } of stamps) {
        const own = stamps.filter((one) => one.exhibit === exhibit);
        expect(own).toHaveLength(of);
        expect(own[at - 1]?.tags).toBe(tags);
        if (at === 1) expect(spoken(tags)).toContain(`hier-ligt-${exhibit}-.`);
      }
    }
  });

  test('a link goes to the first page of the exhibit that it names, and so does a bookmark', () => {
    for (const { files } of cases)
      for (const { pages, bookmarks } of files) {
        const firsts = pages.flatMap((page, at) =>
          stamped(page).flatMap((one) => (one.at === 1 ? [[one.exhibit, at] as const] : [])),
        );
        expect(new Set(pages.flatMap(({ links }) => links))).toEqual(
          new Set(firsts.map(([, at]) => at)),
        );
        for (const [exhibit, at] of firsts)
          expect(bookmarks).toContainEqual([`Bijlage ${exhibit}: een scherm`, at]);
      }
  });
});

/** Words that no line end can divide. */
const plainWords = (said: string) =>
  said.split(/\s+/).filter((word) => /^[A-Za-z]{6,12}$/.test(word));

test(
  'the words of any letter and its annexes are read in their order',
  async () => {
    await fc.assert(
      fc.asyncProperty(anySetOf(anyWord), async (set) => {
        const [pdf] = await read(orderOf({ set, sheets: [] }));
        const said = spoken(pdf?.pages.flatMap(({ tags }) => tags) ?? []);
        let from = 0;
        for (const word of textsIn(set).flatMap(plainWords)) {
          const at = said.indexOf(word, from);
          expect([word, at]).not.toEqual([word, -1]);
          from = at + word.length;
        }
      }),
      runs,
    );
  },
  patience,
);
