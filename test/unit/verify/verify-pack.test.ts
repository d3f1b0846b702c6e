/** Controle: what was written is intact, however it is read, and it stops when it is told to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateWhole } from '../../../src/cli/node-inflate.ts';
import { openPack } from '../../../src/verify/open-pack.ts';
import { verifyPack } from '../../../src/verify/verify-pack.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { planned, smallDossier, written } from '../pack/packs.ts';
import { check, findingsOf, goodPack, ports, sourceOf } from './check.ts';
import { sealed } from './sealed.ts';
import { pathIn } from './surgery.ts';
import { parts, zip } from './taken-pack.ts';

test('what was written is intact, whatever its writer says and for whomever it is', async () => {
  const editions = fc.constantFrom('full', 'authority', 'organisation');
  const note = fc.string({ unit: 'grapheme', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(note, editions, async (said, edition) => {
      const { contents, blobs } = smallDossier(said);
      const pack = planned(await sealed(contents), { edition });
      const verification = await check((await written(pack, blobs.ports)).zip);
      expect(findingsOf(verification)).toEqual([]);
      expect(verification.pack).toMatchObject({ edition, version: 1 });
    }),
    { numRuns: 20 },
  );
});

test('it says what the pack says of itself, and of signer and time that there is none', async () => {
  expect(await check(await goodPack())).toMatchObject({
    verdict: 'intact',
    pack: { software: 'Kantlijn 0.1.0', day: '2026-11-26', part: { number: 1, of: 1 } },
    signer: { kind: 'none' },
    knownSince: { kind: 'none' },
  });
});

test('it says the same from a disk, from a browser, and unpacked in another way', async () => {
  const said = await check(zip);
  expect(await verifyPack(blobSource(new Blob([zip])), ports)).toEqual(said);
  expect(await verifyPack(sourceOf(zip), { ...ports, inflateWhole })).toEqual(said);
});

test('an intact pack is opened, with each file as it was', async () => {
  const { pack } = await openPack(sourceOf(zip), ports);
  expect(pack?.files.map(({ path }) => path)).toEqual(parts.map(pathIn));
  for (const part of parts) expect(await pack?.read(pathIn(part))).toEqual(part.bytes);
  await expect(pack?.read('data/nothing')).rejects.toThrow('no file data/nothing');
});

test('nothing of another pack is opened', async () => {
  const { pack, verification } = await openPack(sourceOf(zip.slice(0, -1)), ports);
  expect([pack, verification.verdict]).toEqual([null, 'unreadable']);
});

test('progress ends with all bytes of the files', async () => {
  const heard: (readonly [number, number])[] = [];
  const onProgress = (done: number, total: number) => void heard.push([done, total]);
  const { pack } = await verifyPack(sourceOf(zip), { ...ports, onProgress });
  expect(heard).toHaveLength(parts.length);
  expect(heard.at(-1)).toEqual([pack?.byteLength, pack?.byteLength]);
});

test('it stops at once, and a disk that fails is no finding', async () => {
  const signal = AbortSignal.abort();
  await expect(verifyPack(sourceOf(zip), { ...ports, signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  const failing = {
    byteLength: zip.byteLength,
    read: async (from: number, to: number) => {
      if (from === 0) throw new Error('disk');
      return zip.slice(from, to);
    },
  };
  await expect(verifyPack(failing, ports)).rejects.toThrow('disk');
});
