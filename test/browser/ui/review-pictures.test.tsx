/** Pictures of a pack: each can be looked at, and what is covered on it is kept when that is done. */
import '../../../src/ui/dossier/masks/masks.css';
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Artefact } from '../../../src/domain/capture.ts';
import type { PictureMask } from '../../../src/domain/cover-choice.ts';
import { asId, asSha256, type BlobId } from '../../../src/domain/ids.ts';
import type { MaskBox } from '../../../src/domain/mask.ts';
import type { PackPicture } from '../../../src/ui/dossier/masks/pictures-in-pack.ts';
import { ReviewPictures } from '../../../src/ui/dossier/masks/ReviewPictures.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

let dutch: Words;
beforeAll(async () => {
  dutch = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const blobId = asId<BlobId>('33333333-3333-4333-8333-333333333333');
const digest = asSha256('a'.repeat(64));
const artefact: Artefact = {
  role: 'screenshot-viewport',
  number: 1,
  blobId,
  mediaType: 'image/png',
  byteLength: 1,
  sha256: digest,
  commitment: { salt: 'b'.repeat(64), digest },
};
const pictures: readonly PackPicture[] = [{ artefact, of: 'window', title: 'Mijn zaak' }];

async function aPicture(): Promise<string> {
  const canvas = new OffscreenCanvas(60, 30);
  canvas.getContext('2d')?.fillRect(0, 0, 60, 30);
  return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/png' }));
}

function show(
  pictureOf = aPicture,
  masks: readonly PictureMask[] = [],
  all = pictures,
  proposed: readonly MaskBox[] = [],
  unsearched: readonly BlobId[] = [],
): PictureMask[] {
  const told: PictureMask[] = [];
  render(
    <WordsContext.Provider value={dutch}>
      <ReviewPictures
        pictures={all}
        masks={masks}
        unsearched={unsearched}
        isAsked={false}
        pictureOf={pictureOf}
        boxesOn={async () => proposed}
        onMask={(made) => told.push(made)}
      />
    </WordsContext.Provider>,
    document.body,
  );
  document.querySelector('details')?.setAttribute('open', '');
  return told;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a picture that nobody looked at says so, and can be looked at', async () => {
  const told = show();
  await expect.element(page.getByText('Nog niet bekeken.')).toBeVisible();
  await button('Bekijk en dek af').click();
  await button('Nieuw vak').click();
  await button('Klaar').click();
  expect(told).toHaveLength(1);
  expect(told[0]?.blobId).toBe(blobId);
  expect(told[0]?.mask.boxes).toHaveLength(1);
  await expect.element(button('Klaar')).not.toBeInTheDocument();
});

test('what is not wanted after all changes nothing', async () => {
  const told = show();
  await button('Bekijk en dek af').click();
  await button('Nieuw vak').click();
  await button('Annuleren').click();
  expect(told).toEqual([]);
});

test('a picture that cannot be read says so, and what to do', async () => {
  show(async () => URL.createObjectURL(new Blob(['no picture'])));
  await button('Bekijk en dek af').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Er is niets veranderd.');
});

test('a photo of one’s own can be said to be fine, a picture of a page has to be opened', async () => {
  const file: PackPicture = { artefact, of: 'file', title: 'Bord' };
  const told = show(aPicture, [], [...pictures, file]);
  await expect.element(button('Bekijk en dek af').first()).toBeVisible();
  const fine = button('Ik ken dit beeld. Er hoeft niets afgedekt');
  await fine.click();
  expect(told).toEqual([{ blobId, mask: { boxes: [], isWhole: false } }]);
});

test('what was covered before is there again', async () => {
  const mask = { boxes: [{ left: 1, top: 2, width: 3, height: 4 }], isWhole: false };
  show(aPicture, [{ blobId, mask }]);
  await expect.element(page.getByText('Bekeken. Er is 1 vak.')).toBeVisible();
});

test('boxes that are proposed cover nothing until they are taken over', async () => {
  const box = { left: 10, top: 5, width: 20, height: 8 };
  const told = show(aPicture, [], pictures, [box]);
  await button('Bekijk en dek af').click();
  await button(dutch.messages.masks.proposals.acceptAll).click();
  await button('Klaar').click();
  expect(told[0]?.mask.boxes).toEqual([box]);
});

test('a page on which something was typed says so, and can be said to be fine', async () => {
  const told = show(aPicture, [], pictures, [], [blobId]);
  await expect.element(page.getByText(dutch.messages.masks.pictures.typed)).toBeVisible();
  await button(dutch.messages.masks.pictures.isFine).click();
  expect(told).toEqual([{ blobId, mask: { boxes: [], isWhole: false } }]);
});
