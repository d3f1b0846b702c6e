/** PDFs that people add, as copies for paper: what is to be seen and what is to be read are the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MadeImage } from '../../../src/domain/copy-piece.ts';
import { copyPdf } from '../../../src/print-copies/pdf/copy-pdf.ts';
import { copyOf, darkIn, piecesOf } from './copies.ts';
import { line, objectsOf, type Page, pdfOf, stream } from './small-pdf.ts';

const copyOfPages = (...pages: Page[]) => copyOf(pdfOf(objectsOf(pages)));

describe('the text', () => {
  test('stands where its letters are, however the page is turned', async () => {
    const word = fc.stringMatching(/^[A-Za-z]{3,12}$/);
    const somewhere = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      turned: fc.constantFrom(0, 90, 180, 270),
      height: fc.constantFrom(8, 12, 30),
    });
    const property = fc.asyncProperty(somewhere, async ({ words, turned, height }) => {
      const lines = words.map((text, at) => line(text, 780 - at * 90, height));
      const page = { content: lines.join('\n'), more: `/Rotate ${turned}` };
      const { images, facts } = await copyOfPages(page, page);
      const text = facts.texts?.join('\f') ?? '';
      expect(text).toBe(`${words.join('\n')}\f${words.join('\n')}`);
      const placed = facts.places.map(({ start, end }) => text.slice(start, end));
      expect(placed).toEqual([...words, ...words]);
      for (const place of facts.places)
        expect(await darkIn(images[place.page - 1], place)).toBeGreaterThan(0.03);
    });
    await fc.assert(property, { numRuns: 5 });
  });

  test('has a line for each line, and nothing for a page without', async () => {
    const two = {
      content: `${line('Getekend te Groningen', 700)} ${line('3 februari 2025', 680)}`,
    };
    const { facts } = await copyOfPages(two, { content: '' }, two);
    expect(facts.texts).toEqual([
      'Getekend te Groningen\n3 februari 2025',
      '',
      'Getekend te Groningen\n3 februari 2025',
    ]);
  });

  test('is not there when all that the file holds is pictures', async () => {
    const { facts, images } = await copyOfPages({ content: '72 72 200 200 re f' });
    expect(facts.texts).toBeNull();
    expect(await darkIn(images[0], { left: 72, top: 580, width: 180, height: 180 })).toBe(1);
  });
});

describe('a page', () => {
  test('of A4 has some 164 dots for an inch, and its area is in points', async () => {
    const { images } = await copyOfPages({ content: line('a') });
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1_360, 1_923]]);
    expect(images[0]?.area).toEqual({ page: 1, left: 0, top: 0, width: 595.28, height: 841.89 });
    expect(images[0]?.bytes.slice(0, 3)).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
  });

  test('that lies down is shown lying down', async () => {
    const { images } = await copyOfPages({ content: line('a'), more: '/Rotate 90' });
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1_923, 1_360]]);
  });

  test('that is very long comes in parts, with a line or two on both where it is cut', async () => {
    const { images } = await copyOfPages({
      content: `${line('boven', 4_950)} ${line('onder', 40)}`,
      size: '0 0 595 5000',
    });
    expect(images).toHaveLength(7);
    images.forEach(({ area, height }, at) => {
      const before = images[at - 1]?.area ?? { top: 0, height: 24 };
      expect(before.top + before.height - area.top).toBeCloseTo(24);
      expect(height).toBeLessThanOrEqual(1_925);
    });
    const last = images.at(-1);
    expect((last?.area.top ?? 0) + (last?.area.height ?? 0)).toBeCloseTo(5_000);
    expect(await darkIn(images[0])).toBeGreaterThan(0);
    expect(await darkIn(images[1])).toBe(0);
    expect(await darkIn(last)).toBeGreaterThan(0);
  });

  test('shows a line whole on one of its parts, wherever it stands', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => 4_980 - at * 16.6);
    const content = lines.map((y) => `10 ${y} 500 10 re f`).join('\n');
    const { images } = await copyOfPages({ content, size: '0 0 595 5000' });
    for (const y of lines) {
      const [top, bottom] = [5_000 - y - 10, 5_000 - y];
      const isWhole = ({ area }: MadeImage) => area.top <= top && area.top + area.height >= bottom;
      expect(images.some(isWhole)).toBe(true);
    }
    expect(await darkIn(images[3])).toBeCloseTo((500 * 10) / (595 * 16.6), 1);
  });

  test.each([
    ['of one metre by ten', '0 0 2835 28346', 8],
    ['of ten metres by one', '0 0 28346 2835', 1],
    ['of a hundred metres by a millimetre', '0 0 3 283460', 12],
    ['of one point', '0 0 1 1', 1],
    ['without a size', '0 0 0 0', 1],
    ['upside down in its own measures', '595 842 0 0', 1],
  ])('%s is bounded', async (_, size, parts) => {
    const { images } = await copyOfPages({ content: '0 0 5000 5000 re f', size });
    expect(images).toHaveLength(parts);
    for (const { width, height } of images) {
      expect(width * height).toBeLessThanOrEqual(1_360 * 1_924 + 1_924);
      expect(Math.min(width, height)).toBeGreaterThan(0);
    }
  });

  test('shows forms and remarks as they would be printed', async () => {
    const look = '<< /Type /XObject /Subtype /Form /BBox [0 0 100 100]';
    const shown = (flags: number, kind: string) =>
      `<< /Type /Annot /Subtype ${kind} /F ${flags} /Rect [100 100 200 200] /AP << /N 20 0 R >> >>`;
    const copyWith = (annotation: string) =>
      copyOf(
        pdfOf({
          ...objectsOf([{ content: '', more: `/Annots [${annotation}]` }]),
          20: stream('0 0 100 100 re f', look.slice(2)),
        }),
      );
    const place = { left: 110, top: 660, width: 80, height: 70 };
    const field = await copyWith(shown(4, '/Widget /FT /Tx /T (naam) /V (x)'));
    expect(await darkIn(field.images[0], place)).toBe(1);
    const stamp = await copyWith(shown(4, '/Stamp'));
    expect(await darkIn(stamp.images[0], place)).toBe(1);
    const hidden = await copyWith(shown(0, '/Stamp')); // For the screen only.
    expect(await darkIn(hidden.images[0], place)).toBe(0);
  });
});

describe('a file', () => {
  test('tells when it was made and changed, by the calendar of the Netherlands', async () => {
    const info = '<< /CreationDate (D:20250314233000Z) /ModDate (D:20250401) >>';
    const bytes = pdfOf({ ...objectsOf([{ content: '' }]), 5: info }, '/Info 5 0 R');
    expect((await copyOf(bytes)).facts.dates).toEqual([
      { date: '2025-03-15', from: 'properties', page: null, words: 'CreationDate' },
      { date: '2025-04-01', from: 'properties', page: null, words: 'ModDate' },
    ]);
  });

  test('tells so too when only its later kind of properties has it', async () => {
    const said = '<xmp:CreateDate>2025-03-14T23:30:00.5Z</xmp:CreateDate>';
    const rdf =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      `<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/">${said}</rdf:Description></rdf:RDF></x:xmpmeta>`;
    const objects = objectsOf([{ content: '' }]);
    objects[1] = '<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>';
    objects[5] = stream(rdf, '/Type /Metadata /Subtype /XML');
    expect((await copyOf(pdfOf(objects))).facts.dates).toEqual([
      { date: '2025-03-15', from: 'properties', page: null, words: 'CreationDate' },
    ]);
  });

  test.each(['(D:20250231)', '(gisteren)', '()', '42', '(D:99999999999999)'])(
    'has no date when it says %s',
    async (said) => {
      const objects = { ...objectsOf([{ content: '' }]), 5: `<< /CreationDate ${said} >>` };
      expect((await copyOf(pdfOf(objects, '/Info 5 0 R'))).facts.dates).toEqual([]);
    },
  );

  test('keeps its bytes, runs nothing and asks for nothing', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\(1\\); globalThis.ran = true;) >>';
    const remote = '<< /S /URI /URI (https://track.example/) >>';
    const objects = objectsOf([{ content: line('rustig'), more: `/AA << /O ${script} >>` }]);
    objects[1] = `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} /AA << /WC ${remote} >> >>`;
    const bytes = pdfOf(objects);
    const before = bytes.slice();
    expect((await copyOf(bytes)).facts.texts).toEqual(['rustig']);
    expect(bytes).toEqual(before);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('says after each page how far it is, and stops when it is told to', async () => {
    const bytes = pdfOf(objectsOf([{ content: '' }, { content: '' }, { content: '' }]));
    const progress = (await piecesOf(bytes)).flatMap((piece) =>
      piece.kind === 'progress' ? [`${piece.done}/${piece.total}`] : [],
    );
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
    const stopping = new AbortController();
    const kinds: string[] = [];
    for await (const { kind } of copyPdf({ bytes, mediaType: '' }, stopping.signal)) {
      kinds.push(kind);
      stopping.abort();
    }
    expect(kinds).toEqual(['image', 'progress']);
  });
});
