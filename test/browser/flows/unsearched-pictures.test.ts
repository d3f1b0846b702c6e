/** Which pictures of a dossier a person has to look at, for nobody can search what was typed on them. */
import { expect, test } from 'vitest';
import type { Artefact, ArtefactRole, Capture } from '../../../src/domain/capture.ts';
import { asSha256, type BlobId } from '../../../src/domain/ids.ts';
import type { Unsearched } from '../../../src/domain/screen-words.ts';
import { unsearchedPictures } from '../../../src/flows/unsearched-pictures.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { dossierWith, onPage, recordWith } from '../../unit/complaint/dossiers.ts';
import { aCapture } from '../storage/nouns.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

const digest = asSha256('a'.repeat(64));

const file = (role: ArtefactRole): Artefact => ({
  ...{ role, number: 1, mediaType: 'image/png', byteLength: 1, sha256: digest },
  blobId: ports.newId<BlobId>(),
  commitment: { salt: 'b'.repeat(64), digest },
});

async function captureOn(store: Store, of: readonly Unsearched['of'][]): Promise<Capture> {
  const box = { left: 0, top: 0, width: 10, height: 10 };
  const words = {
    width: 500,
    text: '',
    places: [],
    unsearched: of.map((one) => ({ of: one, box })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  return {
    ...aCapture(ports.newId()),
    artefacts: [file('screenshot-viewport'), file('snapshot'), file('screenshot-full')],
    screenWords: { blobId, byteLength, sha256: await sha256(bytes) },
  };
}

const reportedOn = (capture: Capture) =>
  dossierWith({
    records: [recordWith(1, { happening: onPage([], [capture]) })],
    captures: [capture],
  });

test('both pictures of a page on which something was typed, and none of its other files', async () => {
  const store = await freshStore();
  const capture = await captureOn(store, ['field', 'typed']);
  const pictures = capture.artefacts.filter(({ role }) => role.startsWith('screenshot'));
  expect(await unsearchedPictures(store, reportedOn(capture))).toEqual(
    pictures.map(({ blobId }) => blobId),
  );
});

test.each([[[]], [['field', 'frame']]] as const)(
  'none of a page with %j: what the page offered is searched in the kept page',
  async (of) => {
    const store = await freshStore();
    expect(await unsearchedPictures(store, reportedOn(await captureOn(store, of)))).toEqual([]);
  },
);

test('none of a page that is in no report, or of which nobody measured the words', async () => {
  const store = await freshStore();
  const { screenWords: _, ...old } = await captureOn(store, ['typed']);
  expect(await unsearchedPictures(store, reportedOn(old))).toEqual([]);
  const alone = dossierWith({ captures: [await captureOn(store, ['typed'])] });
  expect(await unsearchedPictures(store, alone)).toEqual([]);
});
