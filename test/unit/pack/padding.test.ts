/** A pack whose length says no more than a class: sound, the same pack, and checkable by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeClass } from '../../../src/domain/size-class.ts';
import { openPack } from '../../../src/verify/open-pack.ts';
import { openZip } from '../../../src/zip/write-zip.ts';
import { at } from '../complaint/dossiers.ts';
import { check, findingsOf, sourceOf, ports as verifying } from '../verify/check.ts';
import { sealed } from '../verify/sealed.ts';
import { isAt, partsOf, zipOf } from '../verify/surgery.ts';
import { planned, smallDossier, written } from './packs.ts';
import { inFolder, readers } from './readers.ts';

const note = fc.string({ unit: 'grapheme', maxLength: 3000 });

async function both(said: string) {
  const { contents, blobs } = smallDossier(said);
  const pack = planned(await sealed(contents));
  const plain = await written(pack, blobs.ports);
  return { plain, padded: await written(pack, blobs.ports, { isPadded: true }) };
}

test('its length is that of a class, whatever its writer says', async () => {
  await fc.assert(
    fc.asyncProperty(note, async (said) => {
      const { padded } = await both(said);
      expect(sizeClass(padded.zip.byteLength)).toBe(padded.zip.byteLength);
      expect(padded.result).toMatchObject({ value: { byteLength: padded.zip.byteLength } });
    }),
    { numRuns: 15 },
  );
});

test('it is the same pack, intact, and has the same fingerprint', async () => {
  const { plain, padded } = await both('Er hing een camera.');
  const [before, after] = [await check(plain.zip), await check(padded.zip)];
  expect(findingsOf(after)).toEqual([]);
  expect(after).toEqual(before);
});

test('padding with a wrong checksum is a changed file', async () => {
  const { zip } = (await both('Er hing een camera.')).padded;
  const changed = (await partsOf(zip)).map((part) =>
    isAt('padding')(part) ? { ...part, record: { crc32: 1 } } : part,
  );
  expect(findingsOf(await check(zipOf(changed)))).toEqual(['file-changed padding']);
});

test('whoever takes it in finds no padding in it', async () => {
  const { plain, padded } = await both('Er hing een camera.');
  const paths = async (zip: Uint8Array) =>
    (await openPack(sourceOf(zip), verifying)).pack?.files.map(({ path }) => path);
  expect(await paths(padded.zip)).toEqual(await paths(plain.zip));
});

test.each(readers)('$name accepts it', ({ test: accepts }) =>
  inFolder(async (folder) => {
    const file = join(folder, 'pack.zip');
    writeFileSync(file, (await both('Er hing een camera.')).padded.zip);
    accepts(file);
  }),
);

/** A sink that counts, and keeps nothing. */
function counting() {
  let byteLength = 0;
  const write = (bytes: Uint8Array) => {
    byteLength += bytes.byteLength;
  };
  return { file: { write, patch: () => {} }, counted: () => byteLength };
}

const head = { path: 'a/padding', modifiedAt: at('2026-11-25T17:14:04.000Z') };

test.each([0, 100_000, 2 ** 32 - 200, 2 ** 32 + 5_000])(
  'a file of zeros brings a ZIP file to the wanted length, from %i bytes too',
  async (wanted) => {
    const { file, counted } = counting();
    const zip = openZip(file);
    await zip.fill(head, (least) => Math.max(wanted, least));
    expect(await zip.close()).toBe(counted());
    expect(counted()).toBe(Math.max(wanted, 116));
  },
  60_000,
);
