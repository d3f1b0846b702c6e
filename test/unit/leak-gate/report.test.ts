/** The report tells where, and never what. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GateReport } from '../../../src/leak-gate/gate-report.ts';
import { foundIn, gate, wantedOf, zipOf } from './gated.ts';
import * as made from './handmade.ts';
import * as way from './ways.ts';

const needles = {
  one: '123456782',
  two: 'Renée Özdemir',
  three: 'c0ffee5a17f0d1e2b3c4d5e6f7081923',
};

/** The gate itself looks at what the gate says, but for the ids, which are the caller's. */
const holdsValue = async (report: GateReport): Promise<boolean> =>
  (await foundIn(JSON.stringify(report), needles)).length > 0;

test('neither the value nor what stands around it', async () => {
  const around = 'AROUNDBEFORE';
  const texts = Object.values(needles).map((value) => `${around} ${value} ${around}`);
  const pack = await zipOf({
    'top/a.txt': texts.join('\n'),
    'top/b.json': JSON.stringify(texts.map(way.base64)),
    'top/c.pdf': made.pdfPage(`BT /F1 9 Tf (${texts[0]}) Tj ET`),
    'top/d.png': made.pngPackedText(texts.join()),
  });
  const report = await gate(pack, wantedOf(needles));
  expect(report.hitCount).toBeGreaterThan(6);
  expect(await holdsValue(report)).toBe(false);
  expect(JSON.stringify(report)).not.toContain(around);
});

const namings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.replaceAll(' ', '_'),
  (value) => value.replaceAll(' ', '-').toLowerCase(),
  (value) => encodeURIComponent(value),
  (value) => way.base64url(`van ${value}`),
  (value) => value.normalize('NFD'),
];

test('a name with a value in it is told by its number', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(needles)),
      fc.constantFrom(...namings),
      fc.boolean(),
      async (value, naming, isFolder) => {
        const path = isFolder ? `top/${naming(value)}/a.txt` : `top/${naming(value)}.txt`;
        const pack = await zipOf({ 'top/first': '', [path]: `ook ${value}` });
        const report = await gate(await zipOf({ 'outer.zip': pack }), wantedOf(needles));
        expect(report.hits.map(({ place }) => place.kind)).toContain('name');
        expect(new Set(report.hits.map((hit) => hit.path))).toEqual(new Set(['outer.zip!/#2']));
        expect(await holdsValue(report)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test('signs that cannot be seen do not come out of a name', async () => {
  const { unread } = await gate(
    await zipOf({ 'a\u202eb\u0007.gz': Uint8Array.of(0x1f, 0x8b, 8, 0) }),
    wantedOf({}),
  );
  expect(unread.map(({ path }) => path)).toEqual(['a\ufffdb\ufffd.gz']);
});

test('where it stands is where it begins in the file, however it is written', async () => {
  const value = '123456782';
  const before = '<p>Één zin. 🙂</p> ';
  const from = Buffer.byteLength(before);
  for (const written of [
    value,
    way.percentAll(value),
    way.entitiesHex(value),
    way.inMiddle(value, '<b>'),
    way.between(value, '\u00ad'),
    `\\31 ${value.slice(1)}`,
  ]) {
    const hits = await foundIn(before + written, { value });
    // Not undone, a way of writing may look like a longer number.
    const hit = hits.find(({ extent }) => extent === 'whole');
    expect(hit?.place, written).toEqual({ kind: 'offset', offset: from });
  }
});

test('the chain tells how it is written, the outermost first', async () => {
  const chainOf = async (content: string | Uint8Array) =>
    (await foundIn(content, { value: '123456782' }))[0]?.chain;
  expect(await chainOf('123456782')).toEqual([]);
  expect(await chainOf(way.base64(`een ${way.entitiesHex('123456782')}`))).toEqual([
    'base64',
    'entity',
  ]);
  expect(await chainOf(encodeURIComponent('1234<b>56782'))).toEqual(['percent', 'markup']);
  expect(await chainOf(await zipOf({ a: way.gzipped('nr 123456782') }))).toEqual(['zip', 'gzip']);
  expect(await chainOf(made.pdfPage('BT /F1 9 Tf [(1234) 5 (56782)] TJ ET'))).toEqual(['pdf-text']);
});

test('a value that stands in one place is one hit, whatever ways lead to it', async () => {
  const page = '<p>&nbsp;<b>123456782</b>&eacute;</p>{"a":"\\u0020 123456782 \\n"} %20123456782%20';
  const report = await gate(await zipOf({ a: page }), wantedOf({ value: '123456782' }));
  expect(report.hitCount).toBe(3);
});

test('a thousand are listed, all are counted', async () => {
  const pack = await zipOf({ a: '123456782 '.repeat(2_500), b: '123456782' });
  const report = await gate(pack, wantedOf({ value: '123456782' }));
  expect([report.hits.length, report.hitCount]).toEqual([1_000, 2_501]);
});
