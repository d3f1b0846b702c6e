/** What is broken, endless, locked or stopped: the gate tells it, and does not fall over it. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchPack } from '../../../src/leak-gate/search-pack.ts';
import type { ByteSource } from '../../../src/zip/byte-source.ts';
import { foundIn, gate, idsOf, utf8, wantedOf, zipOf } from './gated.ts';
import * as made from './handmade.ts';
import * as way from './ways.ts';

const value = '123456782';
const wanted = wantedOf({ value });
const text = `Geachte heer, uw nummer is ${value}. ${'Meer tekst. '.repeat(20)}`;

const judged = async (pack: Uint8Array, limits = {}) => {
  const { hits, unread } = await gate(pack, wanted, { limits });
  return { ids: idsOf(hits), unread: unread.map(({ path, reason }) => `${path}: ${reason}`) };
};

/** A ZIP file with one entry, of which some bytes are changed. */
async function changed(content: string, change: (zip: Buffer) => void): Promise<Buffer> {
  const zip = Buffer.from(await zipOf({ 'a.txt': content }));
  change(zip);
  return zip;
}

const local = { flags: 6, method: 8 };
const central = { flags: 8, method: 10 };

function putBoth(zip: Buffer, field: 'flags' | 'method', number: number): void {
  zip.writeUInt16LE(number, local[field]);
  zip.writeUInt16LE(number, zip.indexOf('PK\x01\x02') + central[field]);
}

describe('what cannot be read is told', () => {
  test('an entry that is encrypted', async () => {
    const zip = await changed(text, (bytes) => putBoth(bytes, 'flags', 0x801));
    expect(await judged(zip)).toEqual({ ids: [], unread: ['a.txt: encrypted'] });
  });

  test('an entry that is packed in another way', async () => {
    const zip = await changed(text, (bytes) => putBoth(bytes, 'method', 93));
    expect(await judged(zip)).toEqual({ ids: [], unread: ['a.txt: unknown-compression'] });
  });

  test('an entry that is damaged, of which the beginning is still searched', async () => {
    const zip = await changed(`${text}${Math.random()}`.repeat(50), (bytes) =>
      bytes.fill(0xff, bytes.indexOf('PK\x01\x02') - 60, bytes.indexOf('PK\x01\x02') - 40),
    );
    expect(await judged(zip)).toEqual({ ids: ['value'], unread: ['a.txt: damaged'] });
  });

  test('what stands behind the packed bytes of an entry', async () => {
    const packed = Buffer.concat([deflateRawSync('niets'), utf8(value)]);
    const zip = await changed('x'.repeat(3_000), () => {});
    const stored = Buffer.from(await zipOf({ 'a.txt': packed }));
    putBoth(stored, 'method', 8);
    expect(zip.length).toBeGreaterThan(0);
    expect((await judged(stored)).ids).toEqual(['value']);
  });

  test.each([
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'unknown-compression'],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 7], 'unknown-compression'],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'unknown-compression'],
    ['zst', [0x28, 0xb5, 0x2f, 0xfd], 'unknown-compression'],
    ['bz2', Array.from('BZh91AY&SY', (sign) => sign.charCodeAt(0)), 'unknown-compression'],
    ['age', Array.from('age-encryption.org/v1\n', (sign) => sign.charCodeAt(0)), 'encrypted'],
  ])('a file %s', async (_kind, beginning, reason) => {
    const file = Uint8Array.from([...beginning, ...new Array<number>(60).fill(7)]);
    expect((await judged(await zipOf({ a: file }))).unread).toEqual([`a: ${reason}`]);
  });

  test('gzip that was cut off, of which the beginning is still searched', async () => {
    const packed = gzipSync(text.repeat(30));
    const cut = packed.subarray(0, packed.length - 12);
    expect(await judged(await zipOf({ 'a.gz': cut }))).toEqual({
      ids: ['value'],
      unread: ['a.gz: damaged'],
    });
  });

  test('a ZIP file in it without its directory, of which the entries are still searched', async () => {
    const inner = await zipOf({ 'b.txt': text, 'c.txt': 'niets' });
    const cut = inner.subarray(0, inner.length - 30);
    expect(await judged(await zipOf({ 'a.zip': cut }))).toEqual({
      ids: ['value'],
      unread: ['a.zip: damaged'],
    });
  });

  test('the pack itself', async () => {
    const pack = await zipOf({ 'a.txt': text });
    expect(await judged(pack.subarray(0, pack.length - 3))).toEqual({
      ids: ['value'],
      unread: [': damaged'],
    });
    expect(await judged(utf8(text))).toEqual({ ids: ['value'], unread: [': damaged'] });
    expect(await judged(new Uint8Array())).toEqual({ ids: [], unread: [': damaged'] });
  });

  test('pictures that were cut off', async () => {
    const png = made.pngText(text);
    const jpeg = made.jpegWith('comment', text);
    expect(
      await judged(await zipOf({ a: png.subarray(0, -20), b: jpeg.subarray(0, -20) })),
    ).toEqual({ ids: ['value'], unread: ['a: damaged', 'b: damaged'] });
  });

  test('each file once', async () => {
    const member = gzipSync('x').subarray(0, 11);
    const warc = Buffer.concat(
      Array.from({ length: 3 }, () => made.warcRecord('resource', member)),
    );
    const { unread } = await judged(await zipOf({ a: warc }));
    expect(unread).toEqual(['a!/#1: damaged', 'a!/#2: damaged', 'a!/#3: damaged']);
  });
});

describe('what grows too large', () => {
  test('an entry that unpacks to more than is allowed', async () => {
    const pack = await zipOf({ a: `${text}${'abcdefghij'.repeat(50_000)}`, b: text });
    expect(await judged(pack, { mostUnpacked: 100_000 })).toEqual({
      ids: ['value'],
      unread: ['a: too-large'],
    });
  });

  test('a bomb of zeros', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    expect(await judged(await zipOf({ a: bomb }), { ratioFrom: 1_000_000 })).toEqual({
      ids: [],
      unread: ['a: too-large'],
    });
    const nested = await zipOf({ inner: gzipSync(bomb) });
    expect((await judged(await zipOf({ a: nested }), { ratioFrom: 1_000_000 })).unread).toEqual([
      'a!/inner: too-large',
    ]);
  });

  test('what lies in an entry counts with it, and each entry counts anew', async () => {
    const inner = await zipOf({ b: 'b'.repeat(60_000), c: 'c'.repeat(60_000) });
    const pack = await zipOf({ a: inner, d: 'd'.repeat(60_000) });
    expect((await judged(pack, { mostUnpacked: 100_000 })).unread).toEqual(['a!/c: too-large']);
  });

  test('a packed picture that cannot be held is read as it stands', async () => {
    const pack = await zipOf({ a: made.pngText(text) });
    expect(await judged(pack, { mostHeld: 100 })).toEqual({
      ids: ['value'],
      unread: ['a: too-large'],
    });
  });

  test('a text in a picture, and a stream in a PDF', async () => {
    const zeros = '\0'.repeat(3_000_000);
    const limits = { ratioFrom: 1_000_000 };
    expect((await judged(await zipOf({ a: made.pngPackedText(zeros) }), limits)).unread).toEqual([
      'a: too-large',
    ]);
    expect((await judged(await zipOf({ a: made.pdfPage(zeros) }), limits)).unread).toEqual([
      'a: too-large',
    ]);
  });
});

describe('what never ends', () => {
  test.each([
    ['tags in tags', '<a '.repeat(5_000)],
    ['quotes that are not closed', '<a b="'.repeat(5_000)],
    ['percent signs', '%25'.repeat(20_000)],
    ['ampersands', '&amp;'.repeat(20_000)],
    ['backslashes', '\\\\'.repeat(20_000)],
    ['equals signs', '=3D'.repeat(20_000)],
    ['encoded words', '=?utf-8?Q?=3D?= '.repeat(2_000)],
    ['words that are never ended', '=?utf-8?Q?'.repeat(10_000)],
    ['comments that are never ended', '<!--'.repeat(10_000)],
    ['letters', 'a'.repeat(200_000)],
    ['parentheses in a PDF', `%PDF-1.7\n${'1 0 obj ('.repeat(3_000)}`],
    ['lists in a PDF', `%PDF-1.7\n1 0 obj ${'['.repeat(50_000)}`],
    ['beginnings of the value', '12345678'.repeat(20_000)],
    [
      'base64 of base64',
      Array.from({ length: 12 }).reduce<string>((inner) => way.base64(inner), text.slice(0, 90)),
    ],
  ])('%s', async (_what, content) => {
    const from = performance.now();
    await foundIn(content, { value });
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  test('files in files in texts', async () => {
    let file = await zipOf({ a: 'x' });
    for (let depth = 0; depth < 8; depth += 1)
      file = await zipOf({
        a: `{"a":"${way.base64(Buffer.from(file).toString('latin1'))}"}`,
        b: file,
      });
    const { unread } = await judged(file);
    expect(unread.some((told) => told.endsWith('too-deep'))).toBe(true);
  }, 20_000);

  test('a directory that names the same entry a thousand times', async () => {
    const inner = Buffer.from(await zipOf({ a: await zipOf({ b: Buffer.alloc(100_000, 'ab ') }) }));
    const at = inner.lastIndexOf('PK\x01\x02');
    const end = inner.indexOf('PK\x05\x06', at);
    const zip = Buffer.concat([
      inner.subarray(0, at),
      ...Array.from({ length: 1_000 }, () => inner.subarray(at, end)),
      inner.subarray(end),
    ]);
    const endAt = zip.lastIndexOf('PK\x05\x06');
    for (const place of [8, 10]) zip.writeUInt16LE(1_000, endAt + place);
    zip.writeUInt32LE(1_000 * (end - at), endAt + 12);
    const { unread } = await judged(await zipOf({ z: zip }), { mostUnpacked: 1_000_000 });
    expect(unread).toContain('z!/a: too-large');
  });
});

test('any file is searched or told, whatever byte of it is changed', async () => {
  const files = [
    made.pngPackedText(text),
    Buffer.from(made.jpegLongXmp(text)),
    made.mappedPage(value, (hex) => `<${hex.join('')}> Tj`),
    gzipSync(text),
    made.warcGz(made.warcRecord('resource', utf8(text))),
    Buffer.from(await zipOf({ a: text })),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(255),
      fc.nat(),
      async (file, at, byte, length) => {
        const bent = Buffer.from(file);
        bent[at % file.length] = byte;
        await gate(await zipOf({ a: bent.subarray(0, 1 + (length % file.length)) }), wanted);
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);

describe('stopping', () => {
  const large = () =>
    zipOf(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `top/${at}`,
          utf8(`${at} ${'Een lange tekst. '.repeat(60_000)}`),
        ]),
      ),
    );

  test('before it begins', async () => {
    const signal = AbortSignal.abort();
    await expect(gate(await zipOf({ a: text }), wanted, { signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('while it reads', async () => {
    const pack = await large();
    const controller = new AbortController();
    let heard = 0;
    const onProgress = (bytes: number) => {
      heard = bytes;
      if (bytes > pack.length / 3) controller.abort();
    };
    await expect(
      gate(pack, wanted, { signal: controller.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard).toBeLessThan(pack.length);
  });

  test('from outside, since it lets others have their turn', async () => {
    const controller = new AbortController();
    const pack = await large();
    setTimeout(() => controller.abort(), 1);
    await expect(gate(pack, wanted, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('by a fault of the source, which comes out', async () => {
    const source: ByteSource = {
      byteLength: 1_000,
      read: () => Promise.reject(new Error('disk gone')),
    };
    await expect(searchPack(source, wanted)).rejects.toThrow('disk gone');
  });
});

test('progress never goes back, and ends at the end', async () => {
  const pack = await zipOf({ a: text.repeat(99), b: text, 'c.zip': await zipOf({ d: text }) });
  const heard: number[] = [];
  await gate(pack, wanted, { onProgress: (bytes) => heard.push(bytes) });
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(pack.length);
});
