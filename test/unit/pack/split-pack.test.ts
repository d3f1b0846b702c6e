/** A pack in parts: each whole by itself, together the whole, and none longer than asked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/domain/pack.ts';
import { estimatedLength } from '../../../src/pack/pack-length.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
import { dossierWith, onPage, recordWith } from '../complaint/dossiers.ts';
import { Blobs, captureOf, planned, smallDossier, textIn, written } from './packs.ts';
import { canUnzip, inFolder, run } from './readers.ts';

/** Pages with a picture of that many bytes each. */
function pagesOf(sizes: readonly number[]) {
  const blobs = new Blobs();
  const captures = sizes.map((size, index) => captureOf(index + 1, blobs, size));
  const record = recordWith(1, { happening: onPage([], captures) });
  return { blobs, pack: planned(dossierWith({ records: [record], captures })) };
}

const partsOf = (pack: Pack, limit: number): readonly Pack[] => {
  const parts = splitPack(pack, limit);
  if (!parts.ok) throw new Error(parts.error);
  return parts.value;
};

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const isPiece = (path: string) => path.startsWith('data/captures/');
const front = (pack: Pack) => pack.entries.map(({ path }) => path).filter((path) => !isPiece(path));
const pieces = (pack: Pack) => pack.entries.map(({ path }) => path).filter(isPiece);

const sizes = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 2, maxLength: 12 });
const limit = 200_000;

test('together the parts hold every file once, in its order, and each has all that is read first', () => {
  fc.assert(
    fc.property(sizes, (given) => {
      const { pack } = pagesOf(given);
      const parts = partsOf(pack, limit);
      expect(parts.flatMap(pieces)).toEqual(pieces(pack));
      for (const part of parts) expect(front(part)).toEqual(front(pack));
      for (const part of parts) expect(textIn(part, rowsFile)).toBe(textIn(pack, rowsFile));
      const folders = parts.flatMap((part) => [...new Set(pieces(part).map(folderOf))]);
      expect(new Set(folders).size).toBe(folders.length);
      expect(parts.map(({ part }) => part)).toEqual(
        parts.map((_, index) => ({ number: index + 1, of: parts.length })),
      );
    }),
    { numRuns: 30 },
  );
});

test('no part is longer than asked, and no pack longer than was said', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async (given) => {
      const { pack, blobs } = pagesOf(given);
      for (const part of partsOf(pack, limit)) {
        const { zip } = await written(part, blobs.ports);
        expect(zip.byteLength).toBeLessThanOrEqual(limit);
        expect(zip.byteLength).toBeLessThanOrEqual(estimatedLength(part).atMost);
      }
    }),
    { numRuns: 6 },
  );
}, 60_000);

test('what is likely lies between a half and twice of what comes of it', async () => {
  const { pack, blobs } = pagesOf([300_000, 300_000]);
  const { zip } = await written(pack, blobs.ports);
  expect(estimatedLength(pack).likely / zip.byteLength).toBeGreaterThan(0.5);
  expect(estimatedLength(pack).likely / zip.byteLength).toBeLessThan(2);
});

test('a pack that fits is not split, and is the same', () => {
  const { contents } = smallDossier();
  const pack = planned(contents);
  expect(partsOf(pack, 10_000_000)).toEqual([pack]);
});

test('the files of one exhibit stay together, and say so when they fit nowhere', () => {
  const { pack } = pagesOf([90_000, 500_000]);
  expect(splitPack(pack, limit)).toEqual({ ok: false, error: 'piece-too-large' });
  expect(splitPack(pack, 10)).toEqual({ ok: false, error: 'piece-too-large' });
});

describe.skipIf(!canUnzip)('each part', () => {
  test('is a bag that sha256sum accepts, and says which it is', async () => {
    const { pack, blobs } = pagesOf([60_000, 60_000, 60_000, 60_000]);
    const parts = partsOf(pack, limit);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const { zip } = await written(part, blobs.ports);
      const info = textIn(part, 'bag-info.txt');
      expect(info).toContain(`\nBag-Count: ${part.part.number} of ${parts.length}\n`);
      expect(info).toMatch(/\nBag-Group-Identifier: urn:uuid:[0-9a-f-]{36}\n/);
      await inFolder((folder) => {
        writeFileSync(join(folder, 'part.zip'), zip);
        run('unzip', ['-qq', 'part.zip'], folder);
        const bag = join(folder, part.name);
        for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
          run('sha256sum', ['-c', '--strict', '--quiet', list], bag);
        const [bytes, files] = /Payload-Oxum: (\d+)\.(\d+)/.exec(info)?.slice(1) ?? [];
        const found = run('find', ['data', '-type', 'f', '-printf', '%s\\n'], bag)
          .trim()
          .split('\n')
          .map(Number);
        expect(String(found.length)).toBe(files);
        expect(String(found.reduce((sum, size) => sum + size, 0))).toBe(bytes);
      });
    }
  });
});
