/** What lists and stamps of a PDF say, read back by another program, is where things are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterSet } from '../../../src/domain/annex.ts';
import type { PdfOrder } from '../../../src/pdf/pdf-order.ts';
import { writePdf } from '../../../src/pdf/write-pdf.ts';
import { alone, letterOf } from '../docx/model-letters.ts';
import { madePdf } from './made-pdf.ts';
import { dataInside, listOf, orderOf, sheetOf } from './orders.ts';
import { aimsIn, listedOn, placesIn, readPages, stampOn } from './read-pages.ts';

const words = 'Wij nemen op.';

const setWithList = (exhibits: number): LetterSet => ({
  ...alone(letterOf([{ kind: 'paragraph', inlines: [{ kind: 'said', text: words }] }])),
  annexes: [
    { kind: 'exhibit-list', language: 'nl', title: 'Bijlagen', blocks: [listOf(exhibits)] },
  ],
});

const orderWith = (pictures: readonly number[], perVolume: number | null = null): PdfOrder =>
  orderOf({
    set: setWithList(pictures.length),
    sheets: pictures.map((count, at) => sheetOf(at + 1, count, words)),
    exhibitsPerVolume: perVolume,
  });

const dossiers = fc.record({
  pictures: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 }),
  perVolume: fc.option(fc.integer({ min: 1, max: 5 })),
});

const few = { numRuns: 5 };

async function pagesOf(order: PdfOrder): Promise<string[]> {
  const { files } = await madePdf(order);
  return files.flatMap(readPages);
}

describe('the pages of an edition', { timeout: 60_000 }, () => {
  test('bear their numbers from the first to the last, through all volumes', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async ({ pictures, perVolume }) => {
        const pages = await pagesOf(orderWith(pictures, perVolume));
        const numbers = pages.map((page) => {
          const footer = /^Blad (\d+) van (\d+)$/m.exec(page);
          if (footer !== null) expect(Number(footer[2])).toBe(pages.length);
          return footer === null ? stampOn(page)?.running : Number(footer[1]);
        });
        expect(numbers).toEqual(pages.map((_, at) => at + 1));
      }),
      few,
    );
  });

  test('hold each exhibit from the page that the list names to its last', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async ({ pictures, perVolume }) => {
        const pages = await pagesOf(orderWith(pictures, perVolume));
        const listed = pages.flatMap(listedOn);
        for (const [at] of pictures.entries()) {
          const first = listed.find(({ exhibit }) => exhibit === at + 1)?.first ?? 0;
          const stamps = pages.map(stampOn).filter((stamp) => stamp?.exhibit === at + 1);
          expect(stamps[0]).toEqual({
            exhibit: at + 1,
            place: 1,
            of: stamps.length,
            running: first,
          });
          expect(stamps.map((stamp) => stamp?.place)).toEqual(stamps.map((_, page) => page + 1));
        }
      }),
      few,
    );
  });

  test('of each volume but an only one say which it is and what lies in it', async () => {
    const { files } = await madePdf(orderWith([1, 1, 1, 1, 1], 2));
    expect(files).toHaveLength(3);
    const [, second] = files.map((file) => readPages(file).join('\n'));
    expect(second).toMatch(/^Deel 2 van 3$/m);
    expect(second).toContain('1a2b3c4d');
    expect(second).toMatch(/^bijlage 3\s+een scherm\s+blad/m);
    expect(second).not.toContain('bijlage 5');
  });
});

describe('links', { timeout: 60_000 }, () => {
  test('lead to the first page of an exhibit, and to none in another file', async () => {
    const { files } = await madePdf(orderWith([1, 2, 0], 2));
    const [first = new Uint8Array(), second = new Uint8Array()] = files;
    const aims = ['exhibit-000001', 'exhibit-000002'];
    expect([...aimsIn(first)]).toEqual(aims);
    expect([...aimsIn(second)]).toEqual(['exhibit-000003']);
    for (const file of files) {
      const pages = readPages(file);
      for (const [name, page] of Object.entries(placesIn(file)))
        expect(stampOn(pages[page - 1] ?? '')).toMatchObject({
          exhibit: Number(name.slice('exhibit-'.length)),
          place: 1,
        });
    }
    expect(Object.keys(placesIn(first))).toEqual(aims);
  });
});

describe('a PDF', { timeout: 60_000 }, () => {
  test('of the same order has the same bytes', async () => {
    const order = orderWith([2, 1], 1);
    expect(await madePdf(order)).toEqual(await madePdf(order));
  });

  test('says in the place of a picture that it could not be read, and which exhibit it is', async () => {
    const unreadable = [null, new Uint8Array(), new Uint8Array([0xff, 0xd8, 0xff]), words];
    for (const picture of unreadable) {
      const bytes = typeof picture === 'string' ? new TextEncoder().encode(picture) : picture;
      const { files, report } = await madePdf(orderWith([0, 1]), async () => bytes);
      expect(report.withoutPicture).toEqual([2]);
      expect(files.flatMap(readPages).join('\n')).toContain('kon niet worden gelezen');
    }
  });

  test('is PDF/A-3a with a file inside, and PDF/A-2a without', async () => {
    const [without] = (await madePdf(orderWith([]))).files;
    const order = { ...orderWith([]), attachments: [dataInside] };
    const [inside] = (await madePdf(order)).files;
    const partOf = (file: Uint8Array = new Uint8Array()) =>
      /<pdfaid:part>(\d)</.exec(new TextDecoder('latin1').decode(file))?.[1];
    expect([partOf(without), partOf(inside)]).toEqual(['2', '3']);
  });

  test('takes no file under a name that not every system knows', async () => {
    const order = { ...orderWith([]), attachments: [{ ...dataInside, name: 'Überblick.json' }] };
    await expect(madePdf(order)).rejects.toThrow('no name for a file');
  });

  test('is not made any further when that is no longer wanted', async () => {
    const stopping = new AbortController();
    const asked: string[] = [];
    const ports = {
      imageOf: async (id: string) => {
        asked.push(id);
        stopping.abort();
        return null;
      },
      begin: () => {},
      write: () => {},
      onProgress: () => {},
    };
    await expect(writePdf(orderWith([2, 2]), ports, stopping.signal)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});
