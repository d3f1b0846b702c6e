/** A PDF is read as somebody reads it, and everything in it that nobody sees. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { UnreadReason } from '../../../src/leak-gate/gate-report.ts';
import { foundIn, gate, idsOf, utf8, wantedOf, zipOf } from './gated.ts';
import * as made from './handmade.ts';

const needles = { number: '123456782', name: 'Renée Özdemir' };

const found = async (pdf: Uint8Array) => idsOf(await foundIn(pdf, needles));
const unreadOf = async (pdf: Uint8Array): Promise<UnreadReason[]> =>
  (await gate(await zipOf({ 'a.pdf': pdf }), wantedOf(needles))).unread.map(({ reason }) => reason);

describe('what its pages show', () => {
  test.each([
    ['in one piece', '(123456782) Tj'],
    ['as hexadecimal digits', '<313233343536373832> Tj'],
    ['in octal', '(\\061\\062\\063456782) Tj'],
    ['over two lines of the file', '(12345\\\n6782) Tj'],
    ['with its letters set apart', '[(123) -20 (456) 15.5 (782)] TJ'],
    ['with spaces between', '[(123) -300 (456) -300 (782)] TJ'],
    ['in several pieces', '(1234) Tj (56782) Tj'],
    ['in pieces that are moved on', '(1234) Tj 40 0 Td (56782) Tj'],
    ['in pieces that are placed anew', '(1234) Tj ET BT /F1 12 Tf 1 0 0 1 112 700 Tm (56782) Tj'],
    ['over two lines of the page', "(1234) Tj T* (56782) Tj (x) ' 0 -14 TD (y) Tj"],
    ['among pixels', 'ET BI /W 1 /H 1 ID \x01(\x02 EI BT /F1 9 Tf (123456782) Tj'],
  ])('%s', async (_how, drawn) => {
    const hits = await foundIn(made.pdfPage(`BT /F1 12 Tf 72 700 Td ${drawn} ET`), needles);
    expect(idsOf(hits)).toEqual(['number']);
  });

  test('in codes of a font, with a map', async () => {
    const text = needles.name;
    expect(await found(made.mappedPage(text, (hex) => `<${hex.join('')}> Tj`))).toEqual(['name']);
    expect(
      await found(
        made.mappedPage(text, (hex) => `[${hex.map((one) => `<${one}> 12`).join(' ')}] TJ`),
      ),
    ).toEqual(['name']);
    const raised = (hex: readonly string[]) =>
      hex
        .map((one, at) => `1 0 0 1 ${72 + at * 7} ${700 + (at % 2) / 2} Tm <${one}> Tj`)
        .join('\n');
    expect(await found(made.mappedPage(text, raised))).toEqual(['name']);
  });

  test('Arabic, of which the last letter is drawn first', async () => {
    const value = 'محمد';
    const drawn = made.mappedPage(
      Array.from(value).toReversed().join(''),
      (hex) => `<${hex.join('')}> Tj`,
    );
    expect(idsOf(await foundIn(drawn, { value }))).toEqual(['value']);
  });

  test('the page is told, and the chain of decodings', async () => {
    const [hit] = await foundIn(
      made.mappedPage(needles.name, (hex) => `<${hex.join('')}> Tj`),
      needles,
    );
    expect(hit).toMatchObject({ chain: ['pdf-text'], place: { kind: 'page', page: 1 } });
  });

  test('with names of glyphs', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /Encoding << /Differences [65 /one /two /three /four /five /six /seven /eight] >> >>';
    expect(await found(made.pdfPage('BT /F1 9 Tf (ABCDEFGHB) Tj ET', font))).toEqual(['number']);
    const letters =
      '<< /Type /Font /Subtype /Type1 /Encoding << /Differences [1 /R /e /n /eacute /space /Odieresis /z /d /m /i /r] >> >>';
    const name = '\\001\\002\\003\\004\\002\\005\\006\\007\\010\\002\\011\\012\\013';
    expect(await found(made.pdfPage(`BT /F1 9 Tf (${name}) Tj ET`, letters))).toEqual(['name']);
  });

  test('a form that is drawn from a page', async () => {
    const form = {
      dict: '/Type /XObject /Subtype /Form /Filter /FlateDecode',
      stream: deflateSync(Buffer.from('BT /F1 9 Tf [(1234) 5 (56782)] TJ ET')),
    };
    expect(await found(made.pdfPage('/X1 Do', undefined, [form]))).toEqual(['number']);
  });

  test('glyphs that nothing tells the letters of are told as unread', async () => {
    const font = '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>';
    expect(await unreadOf(made.pdfPage('BT /F1 9 Tf <00010002> Tj ET', font))).toEqual([
      'font-without-letters',
    ]);
  });
});

describe('what it says beside them', () => {
  const wide = (text: string) => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
  const withInfo = (info: string) =>
    made.pdfOf(['<< /Type /Catalog >>', `<< /Author ${info} >>`], '/Root 1 0 R /Info 2 0 R');

  test.each([
    ['in Latin-1', '(Ren\xe9e \xd6zdemir)'],
    ['in octal', '(Ren\\351e \\326zdemir)'],
    ['in UTF-16', `<${wide(needles.name)}>`],
    [
      'in UTF-16, with signs escaped',
      `(\\376\\377${Array.from(needles.name, (one) => `\\000\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')})`,
    ],
    [
      'in UTF-8',
      `(\\357\\273\\277${needles.name.replace(/[^ -~]/g, (one) => [...Buffer.from(one)].map((byte) => `\\${byte.toString(8)}`).join(''))})`,
    ],
  ])('its author, %s', async (_how, info) => {
    expect(await found(withInfo(info))).toEqual(['name']);
  });

  test('a text that stands for what is shown', async () => {
    const content = `/Span << /ActualText <${wide(needles.name)}> >> BDC EMC`;
    expect(await found(made.pdfPage(content))).toEqual(['name']);
    expect(await found(made.pdfPage('/Span << /ActualText (1234\\05356782) >> BDC EMC'))).toEqual([
      'number',
    ]);
  });

  test('objects that are packed together', async () => {
    const objects = '7 0 8 24 << /Title (123456782)   >> << >>';
    const first = objects.indexOf('<<');
    const packed = {
      dict: `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode`,
      stream: deflateSync(Buffer.from(objects)),
    };
    expect(await found(made.pdfOf(['<< /Type /Catalog >>', packed]))).toEqual(['number']);
  });

  test('its metadata (XMP)', async () => {
    const xmp = utf8(`<x:xmpmeta><dc:creator>${needles.name}</dc:creator></x:xmpmeta>`);
    expect(
      await found(made.pdfOf(['<< /Type /Catalog >>', { dict: '/Type /Metadata', stream: xmp }])),
    ).toEqual(['name']);
  });

  test('a comment, and what stands behind its end', async () => {
    const plain = made.pdfOf(['<< /Type /Catalog >>']);
    expect(await found(Buffer.concat([plain, Buffer.from(`% ${needles.number}\n`)]))).toEqual([
      'number',
    ]);
  });

  test('an older version that was written over', async () => {
    const old = made.pdfPage('BT /F1 9 Tf [(1234) 5 (56782)] TJ ET');
    const changed = Buffer.from(
      `4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
    );
    expect(await found(Buffer.concat([old, changed]))).toEqual(['number']);
  });
});

describe('what lies in it', () => {
  const inside = async (dict: string, stream: Uint8Array) =>
    found(made.pdfOf(['<< /Type /Catalog >>', { dict, stream }]));

  test('files that travel in it', async () => {
    const file = '/Type /EmbeddedFile';
    expect(await inside(file, utf8(`{"nr":"${needles.number}"}`))).toEqual(['number']);
    expect(
      await inside(
        `${file} /Filter /FlateDecode`,
        deflateSync(await zipOf({ 'a.txt': needles.number })),
      ),
    ).toEqual(['number']);
    expect(
      await inside(
        `${file} /Filter /FlateDecode`,
        deflateSync(made.pdfPage('BT /F1 9 Tf [(1234) 5 (56782)] TJ ET')),
      ),
    ).toEqual(['number']);
  });

  test('streams in other clothes', async () => {
    const hex = Buffer.from(Buffer.from(needles.number).toString('hex').replace(/(..)/g, '$1\n'));
    expect(await inside('/Filter /ASCIIHexDecode', Buffer.concat([hex, Buffer.from('>')]))).toEqual(
      ['number'],
    );
    expect(
      await inside('/Filter /ASCII85Decode', made.ascii85(utf8(`nr ${needles.number}.`))),
    ).toEqual(['number']);
    const twice = made.ascii85(deflateSync(Buffer.from(needles.number)));
    expect(await inside('/Filter [/A85 /Fl]', twice)).toEqual(['number']);
  });

  test('what a camera says in a picture', async () => {
    const picture = made.jpegWith('comment', needles.number);
    expect(await inside('/Subtype /Image /Filter /DCTDecode', picture)).toEqual(['number']);
  });
});

describe('what cannot be read', () => {
  test.each([
    [
      'encrypted',
      made.pdfOf(
        ['<< /Type /Catalog >>', '<< /Filter /Standard /V 2 >>'],
        '/Root 1 0 R /Encrypt 2 0 R',
      ),
    ],
    [
      'unknown-compression',
      made.pdfOf([
        '<< /Type /Catalog >>',
        { dict: '/Filter /LZWDecode', stream: Buffer.from('??') },
      ]),
    ],
    [
      'damaged',
      made.pdfOf([
        '<< /Type /Catalog >>',
        {
          dict: '/Filter /FlateDecode',
          stream: deflateSync(Buffer.alloc(900, 'ab1')).subarray(0, 12),
        },
      ]),
    ],
  ] as const)('%s', async (reason, pdf) => {
    expect(await unreadOf(pdf)).toEqual([reason]);
  });
});
