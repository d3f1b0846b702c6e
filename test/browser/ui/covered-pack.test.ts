/** A pack in which something is covered: searched for beforehand, covered in every file, and searched afterwards. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Artefact, ArtefactRole } from '../../../src/domain/capture.ts';
import type { CaptureId, RevisionId } from '../../../src/domain/ids.ts';
import type { Edition } from '../../../src/domain/pack.ts';
import { usualFile } from '../../../src/domain/pack-choice.ts';
import { type Happening, sealRecord } from '../../../src/domain/record.ts';
import { fail } from '../../../src/domain/result.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { proposeCovers } from '../../../src/flows/propose-covers.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import { type Bytes, blobWriter } from '../../../src/storage/blobs.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { contentOf, importing } from '../received/packs.ts';
import { aMarkedPage } from '../storage/nouns.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { emptyOut, namesOut } from '../workers/out-folder.ts';
import { build, going, reviewedBy, sender, textsIn } from './covered-packs.ts';

beforeEach(emptyOut);

const bsn = '123456782';
const spread = '123<b>45</b>6782';

/** As a capture shows what it may not read: from the picture of the screen. */
const fromScreen = '<img data-orig-shown="screenshot" src="data:image/png;base64,iVBORw0KGgo=">';

const page = `<!doctype html><title>Mijn zaak</title><p>Uw BSN: ${spread}.</p><input value="${bsn}">${fromScreen}`;
const kept: readonly [ArtefactRole, string, string][] = [
  ['snapshot', 'text/html;charset=utf-8', page],
  ['source', 'text/html', `${page}<script>const user = {"bsn": ${bsn}};</script>`],
  [
    'source-headers',
    'application/json',
    JSON.stringify({ url: `https://x.nl/?bsn=${bsn}`, status: 200 }),
  ],
  ['text', 'text/plain;charset=utf-8', `Mijn zaak\nUw BSN: ${bsn}.`],
  ['screenshot-viewport', 'image/png', ''],
];

function onPage(happening: Happening): Extract<Happening, { kind: 'page' }> {
  if (happening.kind !== 'page') throw new Error('not of a page');
  return happening;
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

async function keep(
  store: Store,
  [role, mediaType, text]: (typeof kept)[number],
  picture: Bytes,
): Promise<Artefact> {
  const writer = blobWriter(store);
  const bytes = mediaType === 'image/png' ? picture : utf8(text);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  const prints = { sha256: await sha256(bytes), commitment: await commitBytes(bytes) };
  return { role, number: 1, mediaType, blobId, byteLength, ...prints };
}

/** One report about a page on which a citizen number stands, in every way in which a page can hold it. */
async function dossier(picture: Bytes = utf8('a picture')): Promise<Store> {
  const store = await freshStore();
  const { id } = theValue(await currentDossier(store, ports));
  const { draft, annotation, capture } = aMarkedPage(id);
  const artefacts = await Promise.all(kept.map((one) => keep(store, one, picture)));
  const held = { ...capture, artefacts };
  const full = await keep(store, ['screenshot-full', 'image/png', ''], picture);
  const whole = {
    ...capture,
    ...{ id: ports.newId<CaptureId>(), rev: ports.newId<RevisionId>() },
    ...{ follows: capture.id, artefacts: [full] },
  };
  const content = {
    happening: { ...onPage(draft.happening), captures: [capture.id, whole.id] },
    tier: draft.tier,
    practice: 'recording-interview',
    organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' },
    note: `Op de pagina stond mijn BSN ${bsn}.`,
    ownVisit: null,
    answers: [],
  } as const;
  const record = await sealRecord(nextRevision(draft, ports), content, [held, whole], commitJson);
  theValue(await saveEntities(store, [draft, annotation, held, whole, record]));
  return store;
}

test('a number on a page is proposed once, with where it was seen', async () => {
  const store = await dossier();
  const review = theValue(await previewPack(store, { ...sender, edition: 'organisation' }, ports));
  const proposals = await proposeCovers(store, review.contents, [], going);
  const found = proposals.filter(({ kind }) => kind === 'bsn');
  expect(found).toHaveLength(1);
  expect(found[0]?.confidence).toBe('high');
  expect(found[0]?.places).toEqual(expect.arrayContaining(['own-words', 'page-text', 'page-code']));
});

describe.each(['organisation', 'authority'] as const)('a pack for an %s', (edition) => {
  test('holds what is covered in no file, and is whole', async () => {
    const store = await dossier();
    const { made } = await build(store, await reviewedBy(store, edition), {
      ...usualFile,
      withArchives: true,
    });
    const [file] = theValue(made).files;
    const texts = await textsIn(file?.file ?? new Blob());
    const holding = [...texts].filter(([, text]) => text.includes(bsn) || text.includes(spread));
    expect(holding.map(([path]) => path)).toEqual([]);
    const names = [...texts.keys()];
    expect(names.some((path) => path.endsWith('.wacz'))).toBe(true);
    expect(names.filter((path) => path.endsWith('.png'))).toEqual([]);
    expect(texts.get('data/redactions.json')).toContain('"handling": "left-out"');
    expect(texts.get('data/index.html')).toContain('burgerservicenummer (1)');
    expect(texts.get('data/index.html')).not.toContain('weggelaten door de schrijver');
  });

  test('tells no salt and no fingerprint of a file that is covered', async () => {
    const store = await dossier();
    const reviewed = await reviewedBy(store, edition);
    const [capture] = reviewed.review.contents.captures;
    const { made } = await build(store, reviewed);
    const texts = await textsIn(theValue(made).files[0]?.file ?? new Blob());
    const all = [...texts.values()].join('\n');
    for (const { sha256: print, commitment } of capture?.artefacts ?? []) {
      expect(all).not.toContain(print);
      expect(all).not.toContain(commitment.salt);
    }
  });
});

test('a tip holds what is covered in no file, and counts it', async () => {
  const store = await dossier();
  const { made } = await build(store, await reviewedBy(store, 'anonymous'));
  const texts = await textsIn(theValue(made).files[0]?.file ?? new Blob());
  const holding = [...texts].filter(([, text]) => text.includes(bsn) || text.includes(spread));
  expect(holding.map(([path]) => path)).toEqual([]);
  const redactions = JSON.parse(texts.get('data/redactions.json') ?? '');
  expect(redactions.covered).toEqual([{ kind: 'bsn', count: 1 }]);
  expect(redactions.derived).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ role: 'text', handling: 'covered', original: null }),
    ]),
  );
  expect([...texts.keys()].some((path) => path.endsWith('text.txt'))).toBe(true);
});

test('a pack for oneself holds everything as it was kept', async () => {
  const store = await dossier();
  const { made } = await build(store, await reviewedBy(store, 'full'));
  const texts = await textsIn(theValue(made).files[0]?.file ?? new Blob());
  const pages = [...texts].filter(([path]) => path.includes('snapshot'));
  expect(pages.map(([, text]) => text)).toEqual([page]);
});

test('the same covers give the same files whenever the pack is made', async () => {
  const store = await dossier();
  const reviewed = await reviewedBy(store, 'organisation');
  const captures = async () => {
    const { made } = await build(store, reviewed);
    const texts = await textsIn(theValue(made).files[0]?.file ?? new Blob());
    return [...texts].filter(([path]) => /captures\/|rows\.jsonl|redactions/.test(path));
  };
  expect(await captures()).toEqual(await captures());
});

describe('with covering switched off', () => {
  test.each([usualFile, { ...usualFile, form: 'pdf' } as const])(
    'no pack comes of it, nothing is left, and it is told where ($form)',
    async (file) => {
      const store = await dossier();
      const { review } = await reviewedBy(store, 'organisation');
      const { made, leaks } = await build(store, { review, cuts: [], covers: [] }, file);
      expect(made).toEqual(fail('leak-found'));
      expect(leaks.length).toBeGreaterThan(0);
      expect(leaks.every(({ kind, isChosen }) => kind === 'bsn' && !isChosen)).toBe(true);
      expect(await namesOut()).toEqual([]);
    },
  );

  test('a number that somebody looked at and left visible goes along', async () => {
    const store = await dossier();
    const { review } = await reviewedBy(store, 'organisation');
    const { made } = await build(store, { review, cuts: [], covers: [], shown: [bsn] });
    expect(theValue(made).files).toHaveLength(1);
  });
});

test('of a pack in which something was covered and a whole one later, the whole one is shown', async () => {
  const maker = await dossier();
  const pack = async (edition: Edition) => {
    const { made } = await build(maker, await reviewedBy(maker, edition));
    return new File([theValue(made).files[0]?.file ?? new Blob()], 'pak.zip');
  };
  const covered = await pack('authority');
  const whole = await pack('full');
  const reader = await freshStore();
  const shown = async () => {
    const review = theValue(await previewPack(reader, { ...sender, edition: 'authority' }, ports));
    const { contents, exhibits } = review.read([]);
    return {
      note: contents.records.map(({ note }) => note),
      captures: contents.captures.length,
      exhibits: exhibits.length,
    };
  };
  theValue(await importing(reader, await contentOf(covered), 'received'));
  expect(await shown()).toEqual({
    note: ['Op de pagina stond mijn BSN [BSN afgedekt].'],
    captures: 2,
    exhibits: 2,
  });
  theValue(await importing(reader, await contentOf(whole), 'received'));
  expect(await shown()).toEqual({
    note: [`Op de pagina stond mijn BSN ${bsn}.`],
    captures: 2,
    exhibits: 2,
  });
});

describe('a picture that somebody looked at', () => {
  /** Red and blue halves. */
  async function aPicture(): Promise<Bytes> {
    const canvas = new OffscreenCanvas(80, 40);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 40, 40);
    context.fillStyle = '#0000ff';
    context.fillRect(40, 0, 40, 40);
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  }

  async function pixelsOf(bytes: Bytes): Promise<Uint8ClampedArray> {
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, 40, 40).data ?? new Uint8ClampedArray();
  }

  const box = { left: 0, top: 0, width: 40, height: 40 };

  test.each([
    ['with its box, also where the page tells what is covered', [box], 1],
    ['as it is, where nobody has to cover anything on it', [], 1],
  ] as const)('goes along %s', async (_name, boxes, count) => {
    const store = await dossier(await aPicture());
    const reviewed = await reviewedBy(store, 'organisation');
    const kept = reviewed.review.contents.captures.flatMap(({ artefacts }) => artefacts);
    const picture = kept.find(({ role }) => role === 'screenshot-viewport');
    if (!picture) throw new Error('no picture');
    const masks = [{ blobId: picture.blobId, mask: { boxes, isWhole: false } }];
    const { made } = await build(store, { ...reviewed, masks });
    const { parts } = await contentOf(
      new File([theValue(made).files[0]?.file ?? new Blob()], 'p.zip'),
    );
    const pictures = (parts[0]?.files ?? []).filter(({ path }) => path.endsWith('.png'));
    expect(pictures).toHaveLength(count);
    const bytes = await parts[0]?.read(pictures[0]?.path ?? '');
    const [red, green, blue] = await pixelsOf(bytes ?? new Uint8Array());
    expect([red, green, blue]).toEqual(boxes.length > 0 ? [17, 17, 17] : [255, 0, 0]);
  });

  test.each([
    [[box], false],
    [[], true],
  ] as const)(
    'with the boxes %j the kept page shows what it took from the screen: %s',
    async (boxes, isShown) => {
      const store = await dossier(await aPicture());
      const reviewed = await reviewedBy(store, 'organisation');
      const artefacts = reviewed.review.contents.captures.flatMap((capture) => capture.artefacts);
      const masks = artefacts
        .filter(({ mediaType }) => mediaType === 'image/png')
        .map(({ blobId }) => ({ blobId, mask: { boxes, isWhole: false } }));
      // Nothing of its words is covered.
      const { made } = await build(store, { ...reviewed, covers: [], shown: [bsn], masks });
      const texts = await textsIn(theValue(made).files[0]?.file ?? new Blob());
      const kept = [...texts].find(([path]) => path.endsWith('snapshot.html'))?.[1] ?? '';
      expect(kept).toContain('Uw BSN');
      expect(kept.includes('iVBOR')).toBe(isShown);
    },
  );
});
