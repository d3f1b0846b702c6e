/** What only some PDFs have in them: each is shown, and its text is read. */
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/domain/capture.ts';
import { copyOf, darkIn } from './copies.ts';
import { halfBlack } from './made-files.ts';
import { line, objectsOf, pdfOf, stream } from './small-pdf.ts';

/** A page of 200 by 200 points with these resources. */
const copyWith = (content: string, resources: string, objects: Record<number, string> = {}) =>
  copyOf(pdfOf({ ...objectsOf([{ content, size: '0 0 200 200' }], resources), ...objects }));

const leftHalf: Box = { left: 2, top: 2, width: 94, height: 196 };
const rightHalf: Box = { left: 104, top: 2, width: 94, height: 196 };

describe('a picture', () => {
  const shown = '200 0 0 200 0 0 cm /I Do';
  const ways = {
    JPXDecode: '/ColorSpace /DeviceGray /BitsPerComponent 8',
    JBIG2Decode: '/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]',
    CCITTFaxDecode:
      '/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0] /DecodeParms << /K -1 /Columns 32 /Rows 32 >>',
  } as const;

  test.each(['JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'] as const)(
    'that was squeezed by %s is shown',
    async (way) => {
      const entries = `/Type /XObject /Subtype /Image /Width 32 /Height 32 /Filter /${way} ${ways[way]}`;
      const image = stream(atob(halfBlack[way]), entries);
      const { images } = await copyWith(shown, '/XObject << /I 20 0 R >>', { 20: image });
      const halves = [await darkIn(images[0], leftHalf), await darkIn(images[0], rightHalf)];
      expect(halves.toSorted()).toEqual([0, 1]);
    },
  );
});

describe('letters', () => {
  test.each([
    'Helvetica',
    'Helvetica-BoldOblique',
    'ArialMT',
    'Times-Roman',
    'TimesNewRomanPS-BoldMT',
    'Courier-Oblique',
    'Verdana',
  ])('of %s are shown, though the file has no such font in it', async (name) => {
    const font = `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
    const { images, facts } = await copyWith('BT /F2 40 Tf 10 90 Td (Hemel) Tj ET', '/F2 20 0 R', {
      20: font,
    });
    expect(facts.texts).toEqual(['Hemel']);
    expect(await darkIn(images[0], facts.places[0])).toBeGreaterThan(0.08);
  });

  test('that are drawings of their own are shown', async () => {
    const glyph = stream('750 0 0 0 750 750 d1 0 0 750 750 re f');
    const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0]
      /CharProcs << /vierkant 21 0 R >> /Encoding << /Type /Encoding /Differences [97 /vierkant] >>
      /FirstChar 97 /LastChar 97 /Widths [1000] >>`;
    const { images } = await copyWith('BT /F2 100 Tf 20 50 Td (a) Tj ET', '/F2 20 0 R', {
      20: font,
      21: glyph,
    });
    expect(await darkIn(images[0], { left: 22, top: 77, width: 70, height: 70 })).toBe(1);
  });

  test.each([
    ['Japanese', 'UniJIS-UTF16-H', 'Japan1', '65e5672c'],
    ['Japanese', '90ms-RKSJ-H', 'Japan1', '93fa967b'],
    ['Chinese', 'GBK-EUC-H', 'GB1', 'c8d5b1be'],
    ['Korean', 'KSCms-UHC-H', 'Korea1', 'eceddce2'],
  ])('of %s in %s are read', async (_, encoding, order, codes) => {
    const inside = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Onbekend /DW 1000
      /CIDSystemInfo << /Registry (Adobe) /Ordering (${order}) /Supplement 2 >>
      /FontDescriptor << /Type /FontDescriptor /FontName /Onbekend /Flags 4 /FontBBox [0 0 1000 1000]
      /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`;
    const font = `<< /Type /Font /Subtype /Type0 /BaseFont /Onbekend /Encoding /${encoding} /DescendantFonts [21 0 R] >>`;
    const { facts } = await copyWith(`BT /F2 40 Tf 20 90 Td <${codes}> Tj ET`, '/F2 20 0 R', {
      20: font,
      21: inside,
    });
    expect(facts.texts).toEqual(['日本']);
  });
});

describe('colours', () => {
  test.each([
    ['of printing', '0 0 0 1 k'],
    ['of grey', '0 g'],
    ['of a screen', '0 0 0 rg'],
  ])('%s are shown', async (_, black) => {
    const { images } = await copyWith(`${black} 0 0 100 200 re f`, '');
    expect(await darkIn(images[0], leftHalf)).toBe(1);
    expect(await darkIn(images[0], rightHalf)).toBe(0);
  });

  test('that are half there let through what is under them', async () => {
    const half = '/ExtGState << /H << /ca 0.3 /BM /Multiply >> >>';
    const { images } = await copyWith(`/H gs 0 0 100 200 re f ${line('x')}`, half);
    expect(await darkIn(images[0], leftHalf)).toBe(0);
  });
});
