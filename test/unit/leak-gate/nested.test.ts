/** Whatever ways of writing stand in each other, a value is found; and where it is not, nothing is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, gate, idsOf, wantedOf, zipOf } from './gated.ts';
import * as way from './ways.ts';

const needles = { number: '123456782', name: 'Renée Özdemir', id: '3f2a9c1e77b04d559e210c4b' };

const oneOf = <T>(all: Readonly<Record<string, T>> | readonly T[]) =>
  fc.constantFrom(...Object.entries(all));

type Way = (text: string) => string;

/** Each makes text of text, and is what programs make. */
const ways: Readonly<Record<string, Way>> = {
  percent: (text) => encodeURIComponent(text),
  percentAll: way.percentAll,
  form: way.formEncoded,
  json: (text) => JSON.stringify({ html: text }),
  jsonUnicode: way.jsonUnicode,
  jsBytes: way.jsBytes,
  css: way.cssSpaced,
  decimal: way.entitiesDecimal,
  hexadecimal: way.entitiesHex,
  html: (text) => text.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`),
  base64: (text) => `x=${way.base64(`vooraf ${text} erna`)};`,
  base64Lines: (text) => `x:\n${way.inLines(way.base64(`een ${text} einde`), 76)}\n`,
  base64url: (text) => `"${way.base64url(`op ${text} neer`)}"`,
  base64Wide: (text) => `x=${way.utf16le(`op ${text} neer`).toString('base64')} `,
  quoted: (text) => way.quotedPrintable(text),
  hex: (text) => `"${way.hexText(`van ${text} tot`)}"`,
  attribute: (text) =>
    `<a title="${text.replace(/[&"<]/g, (one) => `&#${one.charCodeAt(0)};`)}">x</a>`,
  page: (text) =>
    `<!doctype html><p>Hier staat ${text.replace(/[&<]/g, (one) => `&#${one.charCodeAt(0)};`)}.</p>`,
};

/** What is done to the value itself first. */
const dressed: readonly Way[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => way.between(text, '\u200b'),
  (text) => way.inMiddle(text, '</b><b>'),
  (text) => way.inMiddle(text, '<!-- -->'),
  (text) => way.inMiddle(text, '&shy;'),
  (text) => way.inMiddle(text, '\u00ad'),
];

const wayNames = fc.array(fc.constantFrom(...Object.keys(ways)), { minLength: 1, maxLength: 5 });

const writtenIn = (names: readonly string[], text: string): string =>
  names.reduce((written, name) => ways[name]?.(written) ?? written, text);

test('any ways of writing in each other', async () => {
  await fc.assert(
    fc.asyncProperty(
      wayNames,
      oneOf(needles),
      oneOf(dressed),
      async (names, [id, value], [, dress]) => {
        const text = writtenIn(names, `Dit is ${dress(value)}, zegt men.`);
        expect(idsOf(await foundIn(text, needles)), names.join(' in ')).toContain(id);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
}, 60_000);

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('de', 'gemeente', 'aanvraag', 'René', 'Öz', 'besluit', 'kan nee', 'Demir'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.integer({ min: 0, max: 999_999_999 }).map(String),
      fc.stringMatching(/^[0-9a-f]{8,64}$/),
      fc.uuid(),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(' '));

/** How the same text would be looked at that has nothing between its letters and digits. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const holdsNone = (text: string): boolean =>
  Object.values(needles).every((value) => !bare(text).includes(bare(value)));

test('a text that does not hold the value gives no hit, however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(words.filter(holdsNone), wayNames, async (text, names) => {
      expect(await foundIn(writtenIn(names, text), needles)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('bytes of any kind give no hit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) => {
      expect(await foundIn(bytes, needles)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a value is found wherever a long file is cut', async () => {
  const filler = 'Het college van burgemeester en wethouders (van Voorbeeldstad) besluit. ';
  await fc.assert(
    fc.asyncProperty(fc.nat(9_000), oneOf(needles), async (before, [, value]) => {
      const text = `${filler.repeat(200).slice(0, before)} ${value} ${filler.repeat(150)}`;
      const pack = await zipOf({ 'top/a.txt': text });
      const limits = { window: 1_000, overlap: 300 };
      const { hitCount } = await gate(pack, wantedOf(needles), { limits });
      expect(hitCount).toBe(1);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a file in base64 is read whole, wherever a long file is cut', async () => {
  const inside = way.gzipped(`${'lang '.repeat(300)} ${needles.name} ${Math.random()}`);
  const text = `"${'woord '.repeat(150)}":"${inside.toString('base64')}","${'woord '.repeat(300)}"`;
  const pack = await zipOf({ 'top/a.json': text });
  const { hits } = await gate(pack, wantedOf(needles), { limits: { window: 300, overlap: 100 } });
  expect(idsOf(hits)).toEqual(['name']);
});
