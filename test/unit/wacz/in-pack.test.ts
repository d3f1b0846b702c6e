/** A web archive lies in the pack beside the files that it is put together from, with the same bytes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFile } from '../../../src/pack/capture-files.ts';
import { planned, smallDossier, written } from '../pack/packs.ts';
import { canUnzip, inFolder, run } from '../pack/readers.ts';
import { archiveOf } from './archives.ts';

const { contents, capture, blobs } = smallDossier();

async function packWithArchive() {
  const { file, bytes } = await archiveOf(capture, blobs);
  const pack = planned(contents, { archives: new Map([[capture.id, file]]) });
  return { pack, bytes, ...(await written(pack, blobs.ports)) };
}

test.skipIf(!canUnzip)(
  'it comes out as it was made, and sha256sum finds it in the list',
  async () => {
    const { pack, zip, bytes } = await packWithArchive();
    await inFolder((folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'pack.zip'), zip);
      run('unzip', ['-qq', 'pack.zip'], folder);
      const bag = join(folder, pack.name);
      expect(readFileSync(join(bag, 'data', archiveFile(capture))).equals(bytes)).toBe(true);
      run('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt'], bag);
    });
  },
);

test('a kept file that was changed since makes the whole pack fail', async () => {
  const { file } = await archiveOf(capture, blobs);
  const pack = planned(contents, { archives: new Map([[capture.id, file]]) });
  const only = pack.entries.filter(({ path }) => path.endsWith('page.wacz'));
  const [snapshot] = capture.artefacts;
  if (snapshot) blobs.bytes.set(snapshot.blobId, new TextEncoder().encode('<p>iets anders'));
  const { result } = await written({ ...pack, entries: only }, blobs.ports);
  expect(result).toMatchObject({ ok: false, error: 'blob-damaged' });
});
