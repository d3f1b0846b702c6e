/** What stands on the pages of exhibits, read from a store: each has its own, and one fault stops nothing. */
import { expect, test } from 'vitest';
import type { ArtefactRole, Box, Capture } from '../../../src/domain/capture.ts';
import type { Exhibit } from '../../../src/domain/dossier.ts';
import type { PrintCopy } from '../../../src/domain/print-copy.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { firstRevision } from '../../../src/domain/revision.ts';
import { exhibitSheets, imageOf, type SheetPorts } from '../../../src/flows/exhibit-sheets.ts';
import { type CopySource, printCopyOf } from '../../../src/flows/print-copies.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { type Bytes, blobWriter } from '../../../src/storage/blobs.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { copyPicture } from '../../../src/workers/copy-picture.ts';
import { drawn } from '../print-copies/made-pictures.ts';
import { aMarkedPage, artefactOf, sealedAfter } from '../storage/nouns.ts';
import { freshStore, newId, ports, theValue } from '../storage/stores.ts';

const digests = {
  sha256,
  commitBytes: async (bytes: Bytes) => ({ salt: '0'.repeat(64), digest: await sha256(bytes) }),
};

const utf8 = (words: string) => new TextEncoder().encode(words);

const keep = (store: Store, words: string, role: ArtefactRole, mediaType = 'text/plain') =>
  keepBytes(store, utf8(words), role, mediaType);

async function keepBytes(store: Store, bytes: Bytes, role: ArtefactRole, mediaType: string) {
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  return { ...artefactOf(theValue(await writer.finish())), role, mediaType };
}

/** A sentence on a page with a text and a picture of its own. */
async function aQuote(store: Store, number: number, text: string, files = pictured) {
  const { draft, annotation: marked, capture: page } = aMarkedPage(newId());
  const artefacts = [await keep(store, text, 'text'), ...(await files(store))];
  const capture: Capture = { ...page, artefacts };
  const annotation = { ...marked, shownAt: [{ left: 64, top: 10, width: 128, height: 20 }] };
  const exhibit: Exhibit = { kind: 'quote', number, annotation, capture };
  return { exhibit, record: sealedAfter(draft, '') };
}

const pictured = async (store: Store) => [
  await keep(store, 'window', 'screenshot-viewport', 'image/png'),
];

/** A copy in two parts of a picture that is twice as wide as its window. */
const copyOf = async (source: CopySource) => ok(copiedFrom(source));

const copiedFrom = ({ blobId, dossierId }: CopySource): PrintCopy => ({
  ...firstRevision(newId(), dossierId, ports),
  kind: 'print-copy',
  of: blobId,
  pageCount: 1,
  images: [0, 720].map((top) => ({
    ...artefactOf({ blobId, byteLength: 1, chunks: 1 }),
    mediaType: 'image/jpeg' as const,
    width: 1_280,
    height: 360,
    area: { page: 1, left: 0, top, width: 2_560, height: 720 },
  })),
  text: null,
  places: null,
  notes: [],
});

const portsWith = (more: Partial<SheetPorts> = {}): SheetPorts => ({
  copyOf,
  onProgress: () => {},
  signal: new AbortController().signal,
  ...more,
});

async function twoQuotes(store: Store) {
  const [a, b] = [
    await aQuote(store, 1, 'Eerste pagina. Wij filmen elk gesprek. Tot zover.'),
    await aQuote(store, 2, 'Tweede pagina. Wij filmen elk gesprek. Geheim van de tweede.'),
  ];
  return {
    exhibits: [a.exhibit, b.exhibit],
    records: [a.record, b.record],
    language: 'nl' as const,
  };
}

test('each exhibit has the text, the mark and the pictures of its own page, and of no other', async () => {
  const store = await freshStore();
  const onPaper = await twoQuotes(store);
  const { sheets, list } = theValue(await exhibitSheets(store, onPaper, portsWith()));
  const [first, second] = sheets.map((sheet) => JSON.stringify(sheet));
  expect(first).toContain('Eerste pagina.');
  expect(first).not.toContain('Tweede pagina.');
  expect(second).toContain('Geheim van de tweede.');
  expect(sheets[0]?.pictures.map(({ marks }) => marks)).toEqual([
    [{ left: 64, top: 10, width: 128, height: 20 }],
    [],
  ]);
  expect(list.exhibits.map(({ number }) => number)).toEqual(sheets.map(({ number }) => number));
});

test('a picture that cannot be read is a sentence, and the next exhibit has its own', async () => {
  const store = await freshStore();
  const onPaper = await twoQuotes(store);
  const damaged = onPaper.exhibits[0];
  const bad = damaged?.kind === 'quote' ? damaged.capture.artefacts[1]?.blobId : null;
  const ports = portsWith({
    copyOf: async (source) => (source.blobId === bad ? fail('blob-damaged') : copyOf(source)),
  });
  const { sheets } = theValue(await exhibitSheets(store, onPaper, ports));
  expect(JSON.stringify(sheets[0]?.blocks)).toContain('Hier ontbreekt een beeld');
  expect(sheets.map(({ pictures }) => pictures.length)).toEqual([0, 2]);
});

test('a text that is gone is not known, and stops nothing', async () => {
  const store = await freshStore();
  const { exhibit, record } = await aQuote(store, 1, 'Weg.');
  if (exhibit.kind !== 'quote') throw new Error('no quote');
  const artefacts = exhibit.capture.artefacts.map((one) =>
    one.role === 'text' ? { ...one, blobId: newId<never>() } : one,
  );
  const gone = { ...exhibit, capture: { ...exhibit.capture, artefacts } };
  const onPaper = { exhibits: [gone], records: [record], language: 'en' as const };
  const { sheets } = theValue(await exhibitSheets(store, onPaper, portsWith()));
  expect(JSON.stringify(sheets[0]?.blocks)).toContain(' elk gesprek');
});

test('it tells how far it is, ends when asked, and when there is no room', async () => {
  const store = await freshStore();
  const onPaper = await twoQuotes(store);
  const told: (readonly [number, number])[] = [];
  const onProgress = (done: number, total: number) => told.push([done, total]);
  theValue(await exhibitSheets(store, onPaper, portsWith({ onProgress })));
  expect(told).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  const end = new AbortController();
  const stopping = portsWith({
    signal: end.signal,
    onProgress: (done) => {
      if (done === 1) end.abort();
    },
  });
  expect(await exhibitSheets(store, onPaper, stopping)).toEqual(fail('cancelled'));
  const full = portsWith({ copyOf: async () => fail('storage-full') });
  expect(await exhibitSheets(store, onPaper, full)).toEqual(fail('storage-full'));
});

test('of a page the whole picture is shown, of a sentence the window first, of a PDF the file', async () => {
  const store = await freshStore();
  const both = async () => [
    await keep(store, 'window', 'screenshot-viewport', 'image/png'),
    await keep(store, 'whole', 'screenshot-full', 'image/png'),
    await keep(store, 'tile', 'screenshot-tile', 'image/png'),
  ];
  const pdf = async () => [
    await keep(store, 'window', 'screenshot-viewport', 'image/png'),
    await keep(store, 'pdf', 'original', 'application/pdf'),
  ];
  const { exhibit: quote } = await aQuote(store, 1, 'Tekst.', both);
  const { exhibit: file } = await aQuote(store, 3, 'Tekst.', pdf);
  if (quote.kind !== 'quote' || file.kind !== 'quote') throw new Error('no quotes');
  const page: Exhibit = { kind: 'page', number: 2, capture: quote.capture };
  const asked: string[] = [];
  const ports = portsWith({
    copyOf: async (source) => {
      asked.push(new TextDecoder().decode((await imageOf(store)(source.blobId)) ?? undefined));
      return copyOf(source);
    },
  });
  const original: Exhibit = { kind: 'page', number: 3, capture: file.capture };
  const onPaper = { exhibits: [quote, page, original], records: [], language: 'nl' as const };
  theValue(await exhibitSheets(store, onPaper, ports));
  expect(asked).toEqual(['window', 'whole', 'whole', 'pdf']);
});

/** A window of 1280 CSS pixels at twice the size, high enough for two sheets, with the sentence in pink. */
const painted = () =>
  drawn(2_560, 4_400, (context) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 2_560, 4_400);
    context.fillStyle = '#f0f';
    context.fillRect(200, 4_000, 600, 60);
  });

async function pinkShare(bytes: Bytes, { left, top, width, height }: Box): Promise<number> {
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const area = [left + 2, top + 2, width - 4, height - 4].map(Math.round);
  const [x = 0, y = 0, across = 0, down = 0] = area;
  const pixels = context?.getImageData(x, y, across, down).data ?? new Uint8ClampedArray();
  let pink = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at + 1] ?? 255) < 60 && (pixels[at] ?? 0) > 200) pink++;
  return pink / (pixels.length / 4);
}

test('on the copy for paper the marked part is the sentence, in whichever part that lies', async () => {
  const store = await freshStore();
  const dossier = theValue(await currentDossier(store, ports));
  const { draft, annotation, capture } = aMarkedPage(dossier.id);
  const window = await keepBytes(store, await painted(), 'screenshot-viewport', 'image/png');
  const kept = { ...capture, artefacts: [window] };
  const mark = { ...annotation, shownAt: [{ left: 100, top: 2_000, width: 300, height: 30 }] };
  theValue(await saveEntities(store, [draft, mark, kept]));
  const exhibit: Exhibit = { kind: 'quote', number: 1, annotation: mark, capture: kept };
  const onPaper = { exhibits: [exhibit], records: [], language: 'nl' as const };
  const copying = { ...ports, ...digests, makeCopy: copyPicture };
  const { sheets } = theValue(
    await exhibitSheets(store, onPaper, {
      ...portsWith(),
      copyOf: (source) =>
        printCopyOf(store, source, { ...copying, signal: new AbortController().signal }),
    }),
  );
  const marked = sheets[0]?.pictures.flatMap(({ image, marks }) =>
    marks.map((box) => ({ image, box })),
  );
  expect(sheets[0]?.pictures.length).toBeGreaterThan(1);
  expect(marked?.length).toBeGreaterThan(0);
  for (const { image, box } of marked ?? []) {
    const bytes = await imageOf(store)(image.blobId);
    expect(bytes && (await pinkShare(bytes, box))).toBeGreaterThan(0.95);
  }
});
