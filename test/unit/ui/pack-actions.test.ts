/** The way to a pack: a choice to leave something out is never lost without being asked again. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type CoverChoices, nothingChosen } from '../../../src/domain/cover-choice.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { emptyMask } from '../../../src/domain/mask.ts';
import { usualFile } from '../../../src/domain/pack-choice.ts';
import type { PackPdf } from '../../../src/domain/pack-pdf.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { ReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { reviewOf } from '../../../src/flows/preview-pack.ts';
import { packActions } from '../../../src/ui/dossier/pack/pack-actions.ts';
import { type MadePack, openToAll } from '../../../src/ui/dossier/pack/pack-build.ts';
import {
  newPack,
  type PackTask,
  type PackTaskPorts,
} from '../../../src/ui/dossier/pack/pack-task.ts';
import {
  captureWith,
  dossierWith,
  idOf,
  inRoom,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { fileOf } from '../complaint/files.ts';

const order = {
  language: 'nl',
  name: 'A',
  address: 'Markt 1',
  email: '',
  edition: 'organisation',
} as const;
const note = 'Er hing een camera. Mijn zus betaalt de huur.';
const record = recordWith(1, { happening: inRoom(), note });

type Closed = { readonly kind: 'none' };

/** A promise that the test keeps. Node 20 has no `Promise.withResolvers`. */
function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** A pack of so many files; `dropped` hears of each that is let go. */
const madeOf = (names: readonly string[], dropped: string[] = []): MadePack => ({
  files: names.map((fileName) => ({
    fileName,
    file: new Blob(),
    fingerprint: null,
    savedAs: null,
    drop: async () => {
      dropped.push(fileName);
    },
  })),
  withoutPicture: [],
  lock: openToAll,
});

function table(change: Partial<PackTaskPorts> = {}) {
  const asked: ReviewedPack[] = [];
  const released: string[] = [];
  const stored = { record };
  const task = signal<PackTask | Closed>(newPack);
  const ports: PackTaskPorts = {
    previewPack: async (given) =>
      reviewOf(dossierWith({ records: [stored.record] }), given, asDay('2026-11-26')),
    findCovers: async () => ok({ proposals: [], choices: nothingChosen, pdfs: [], unsearched: [] }),
    keepChoices: async () => ok(undefined),
    measurePack: async () => ok({ byteLength: 1000, parts: 1 }),
    makePack: async (reviewed) => {
      asked.push(reviewed);
      return fail('cancelled');
    },
    addressOf: () => 'blob:',
    releaseAddress: (url) => {
      released.push(url);
    },
    ...change,
  };
  const pack = packActions({ task, ports, safely: (action) => action() });
  return { asked, released, stored, task, pack };
}

type Table = ReturnType<typeof table>;

/** What is under review now. Throws when something else is open. */
function underReview({ task }: Table) {
  if (task.value.kind !== 'review') throw new Error(`open is ${task.value.kind}`);
  return task.value;
}

const touching = (at: Table) => {
  const found = underReview(at).review.sentences.find(({ topics }) => topics.length > 0);
  if (!found) throw new Error('nothing was pointed out');
  return found.cut;
};

async function withChoice(change: Partial<PackTaskPorts> = {}): Promise<Table> {
  const at = table(change);
  await at.pack.review(order);
  at.pack.choose(touching(at), true);
  return at;
}

test('nothing is left out until somebody chooses so', async () => {
  const at = table();
  await at.pack.review(order);
  expect(underReview(at).cuts).toEqual([]);
  await at.pack.build();
  expect(at.asked[0]?.cuts).toEqual([]);
});

const tip = { ...order, name: '', address: '', edition: 'anonymous', rounding: 'month' } as const;

test('a tip asks for no name, holds no letter and no pages, and is searched like the others', async () => {
  const at = table();
  await at.pack.review(tip);
  const { review, file, proposals } = underReview(at);
  expect(review.read([]).letters).toEqual([]);
  expect(review.day).toBe('2026-11-01');
  expect(file).toMatchObject({ form: 'zip', withPdf: false, withArchives: false });
  expect(proposals).toEqual([]);
});

test('whoever turns back from a tip gets the pages again', async () => {
  const at = table();
  await at.pack.review(tip);
  at.pack.backToSender();
  await at.pack.review(order);
  expect(underReview(at).file).toEqual(usualFile);
});

test('a choice can be taken back, and counts once', async () => {
  const at = await withChoice();
  at.pack.choose(touching(at), true);
  expect(underReview(at).cuts).toEqual([touching(at)]);
  at.pack.choose(touching(at), false);
  expect(underReview(at).cuts).toEqual([]);
});

test('a choice survives a pack that was stopped, with the reason on the screen', async () => {
  const at = await withChoice();
  await at.pack.build();
  expect(at.asked[0]?.cuts).toHaveLength(1);
  expect(underReview(at)).toMatchObject({ code: 'cancelled', cuts: [touching(at)] });
});

test('a choice and the sender survive going back, and coming again', async () => {
  const at = await withChoice();
  at.pack.backToSender();
  expect(at.task.value).toMatchObject({ kind: 'sender', order });
  await at.pack.review({ ...order, name: 'B' });
  expect(underReview(at)).toMatchObject({ cuts: [touching(at)], review: { order: { name: 'B' } } });
});

test('a choice about a note that was changed meanwhile is asked again', async () => {
  const at = await withChoice();
  at.pack.backToSender();
  at.stored.record = { ...record, rev: idOf('record-rev', 2), note: `Nieuw. ${note}` };
  await at.pack.review(order);
  expect(underReview(at).cuts).toEqual([]);
  expect(underReview(at).review.sentences.map(({ text }) => text)).toContain('Nieuw.');
});

test('the pack is made of what was looked at, whatever is stored by then', async () => {
  const at = await withChoice();
  at.stored.record = { ...record, note: 'Iets anders.' };
  await at.pack.build();
  expect(at.asked[0]?.review.contents.records).toEqual([record]);
});

test('why there is nothing to review is said with the sender, who need not type again', async () => {
  const at = table();
  await at.pack.review({ ...order, name: ' ' });
  expect(at.task.value).toMatchObject({ kind: 'sender', code: 'sender-missing' });
  expect(at.task.value).toMatchObject({ order: { address: 'Markt 1' } });
});

test('a review that comes when the person has left does not come back', async () => {
  const at = table();
  const coming = at.pack.review(order);
  at.task.value = { kind: 'none' };
  await coming;
  expect(at.task.value).toEqual({ kind: 'none' });
});

test('a finished pack can be saved, each part by itself', async () => {
  const made = madeOf(['deel-1.zip', 'deel-2.zip']);
  const at = await withChoice({ makePack: async () => ok(made) });
  await at.pack.build();
  expect(at.task.value).toMatchObject({ kind: 'pack-ready', pack: made, form: 'zip' });
  expect(at.task.value).toHaveProperty('saving.1.url', 'blob:');
  expect(at.task.value).toHaveProperty('letters.length', 1);
});

const photo = fileOf(7, record);
const image = { ...photo.file, mediaType: 'image/jpeg' } as const;
/** A dossier with a photo in it. */
const previewPack: PackTaskPorts['previewPack'] = async (given) =>
  reviewOf(
    dossierWith({ records: [record], files: [{ ...photo, file: image }] }),
    given,
    asDay('2026-11-26'),
  );

test.each(['organisation', 'authority'] as const)(
  'nothing is made for the %s before somebody looked at the photos',
  async (edition) => {
    const at = table({ previewPack });
    await at.pack.review({ ...order, edition });
    await at.pack.build();
    expect(underReview(at).code).toBe('photos-not-seen');
    expect(at.asked).toEqual([]);
    const seen = { blobId: image.blobId, mask: { boxes: [], isWhole: false } };
    await at.pack.setMask(seen);
    await at.pack.build();
    expect(at.asked[0]?.masks).toEqual([seen]);
  },
);

const scan: PackPdf = {
  artefact: photo.file,
  of: 'file',
  title: 'Brief',
  look: { kind: 'read', pageCount: 2, withoutText: 1 },
};

test.each([
  ['a scan of which not every page was looked at', scan, 'photos-not-seen'],
  ['a file behind a password', { ...scan, look: { kind: 'locked' } }, 'photos-not-seen'],
  [
    'a letter that can be read, which is searched',
    { ...scan, look: { kind: 'read', pageCount: 2, withoutText: 0 } },
    'cancelled',
  ],
] as const)('with %s it goes as it should', async (_name, pdf, code) => {
  const findCovers = async () =>
    ok({ proposals: [], choices: nothingChosen, pdfs: [pdf], unsearched: [] });
  const at = table({ findCovers });
  await at.pack.review(order);
  await at.pack.setMask({ blobId: photo.file.blobId, page: 1, mask: emptyMask });
  await at.pack.build();
  expect(underReview(at).code).toBe(code);
});

test('pages that were looked at are kept at once, and then a pack is made', async () => {
  const kept: CoverChoices[] = [];
  const at = table({
    findCovers: async () =>
      ok({ proposals: [], choices: nothingChosen, pdfs: [scan], unsearched: [] }),
    keepChoices: async (_review, choices) => {
      kept.push(choices);
      return ok(undefined);
    },
  });
  await at.pack.review(order);
  const masks = [1, 2].map((page) => ({ blobId: photo.file.blobId, page, mask: emptyMask }));
  await at.pack.setMask(...masks);
  expect(kept.map((choices) => choices.masks)).toEqual([masks]);
  await at.pack.build();
  expect(at.asked[0]?.masks).toEqual(masks);
});

test('a page on which something was typed goes along once somebody looked at its picture', async () => {
  const picture = { ...image, role: 'screenshot-viewport' } as const;
  const capture = captureWith(1, { artefacts: [picture] });
  const happening = onPage([], [capture]);
  const at = table({
    previewPack: async (given) =>
      reviewOf(
        dossierWith({ records: [recordWith(1, { happening, note })], captures: [capture] }),
        given,
        asDay('2026-11-26'),
      ),
    findCovers: async () =>
      ok({ proposals: [], choices: nothingChosen, pdfs: [], unsearched: [picture.blobId] }),
  });
  await at.pack.review(order);
  await at.pack.build();
  expect(underReview(at).code).toBe('photos-not-seen');
  await at.pack.setMask({ blobId: picture.blobId, mask: emptyMask });
  await at.pack.build();
  expect(at.asked).toHaveLength(1);
});

test('a copy for oneself holds every photo, seen or not', async () => {
  const at = table({ previewPack });
  await at.pack.review({ ...order, edition: 'full' });
  await at.pack.build();
  expect(at.asked).toHaveLength(1);
});

test('what could not be searched is told with the pack that is ready', async () => {
  const at = await withChoice({
    makePack: async (_reviewed, _file, { onUnread }) => {
      for (const part of ['deel-1', 'deel-2']) onUnread([`${part}/data/files/slot.pdf`]);
      return ok(madeOf(['deel-1.zip', 'deel-2.zip']));
    },
  });
  await at.pack.build();
  const unread = ['deel-1/data/files/slot.pdf', 'deel-2/data/files/slot.pdf'];
  expect(at.task.value).toMatchObject({ kind: 'pack-ready', unread });
});

test('whoever leaves lets go of every file that was made, and of its address', async () => {
  const dropped: string[] = [];
  const made = madeOf(['deel-1.zip', 'deel-2.zip'], dropped);
  const at = await withChoice({ makePack: async () => ok(made) });
  await at.pack.build();
  at.pack.leave();
  await expect.poll(() => dropped).toEqual(['deel-1.zip', 'deel-2.zip']);
  expect(at.released).toHaveLength(2);
});

test('a pack that comes when it was stopped is dropped, and the choices are there', async () => {
  const dropped: string[] = [];
  const making = later<void>();
  const at = await withChoice({
    makePack: async () => {
      await making.promise;
      return ok(madeOf(['late.zip'], dropped));
    },
  });
  const building = at.pack.build();
  at.pack.cancelBuild();
  making.resolve();
  await building;
  expect(dropped).toEqual(['late.zip']);
  expect(underReview(at)).toMatchObject({ code: 'cancelled', cuts: [touching(at)] });
});

test('a pack that comes when the person has left is dropped, and opens nothing', async () => {
  const dropped: string[] = [];
  const making = later<void>();
  const heard: (() => void)[] = [];
  const at = await withChoice({
    makePack: async (_reviewed, _file, { signal, onProgress }) => {
      heard.push(() => onProgress({ step: 'writing', done: 1, total: 2 }));
      await making.promise;
      expect(signal.aborted).toBe(true);
      return ok(madeOf(['late.zip'], dropped));
    },
  });
  const building = at.pack.build();
  at.pack.leave();
  at.task.value = { kind: 'none' };
  for (const hear of heard) hear();
  making.resolve();
  await building;
  expect(dropped).toEqual(['late.zip']);
  expect(at.task.value).toEqual({ kind: 'none' });
});

test('what goes wrong while it is made brings the person back to the choices', async () => {
  const at = await withChoice({
    makePack: async () => {
      throw new Error('the worker fell over');
    },
  });
  await expect(at.pack.build()).rejects.toThrow('the worker fell over');
  expect(underReview(at)).toMatchObject({ code: null, cuts: [touching(at)] });
});

test('the size is that of the file that is chosen last', async () => {
  const sizes = new Map<number | null, ReturnType<typeof later<number>>>();
  const at = table({
    measurePack: async (_reviewed, { largest }) => {
      const size = later<number>();
      sizes.set(largest, size);
      return ok({ byteLength: await size.promise, parts: 1 });
    },
  });
  const reviewing = at.pack.review(order);
  await expect.poll(() => sizes.has(null)).toBe(true);
  at.pack.chooseFile({ ...usualFile, largest: 7 });
  await expect.poll(() => sizes.has(7)).toBe(true);
  expect(underReview(at).size).toBeNull();
  sizes.get(7)?.resolve(70);
  await expect.poll(() => underReview(at).size).toEqual(ok({ byteLength: 70, parts: 1 }));
  sizes.get(null)?.resolve(1);
  await reviewing;
  expect(underReview(at)).toMatchObject({ size: { value: { byteLength: 70 } } });
});

test('the kind of file that was chosen survives going back', async () => {
  const at = await withChoice();
  at.pack.chooseFile({ ...usualFile, form: 'pdf' });
  at.pack.backToSender();
  await at.pack.review({ ...order, edition: 'authority' });
  expect(underReview(at)).toMatchObject({
    file: { form: 'pdf' },
    review: { order: { edition: 'authority' } },
  });
});

test('a copy for oneself is a ZIP file, whatever was chosen before', async () => {
  const at = await withChoice();
  at.pack.chooseFile({ ...usualFile, form: 'pdf', largest: 5 });
  at.pack.backToSender();
  await at.pack.review({ ...order, edition: 'full' });
  expect(underReview(at).file).toEqual({ ...usualFile, form: 'zip', largest: 5 });
});
