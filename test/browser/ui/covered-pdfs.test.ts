/** PDFs in a pack for others: drawn anew with their boxes, or left out; the original is never edited. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Artefact } from '../../../src/domain/capture.ts';
import type { PictureMask } from '../../../src/domain/cover-choice.ts';
import { emptyMask, type Mask } from '../../../src/domain/mask.ts';
import { keepOriginal } from '../../../src/flows/keep-original.ts';
import { lookAtPdfs } from '../../../src/flows/look-at-pdfs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { captureLog } from '../../support/capture-log.ts';
import { added, addPorts } from '../flows/added-files.ts';
import { lockedPdf } from '../print-copies/made-files.ts';
import { line, objectsOf, type Page, pdfOf } from '../print-copies/small-pdf.ts';
import { contentOf, report } from '../received/packs.ts';
import { freshStore, theValue } from '../storage/stores.ts';
import { decodedPdf } from '../workers/decoded-pdf.ts';
import { emptyOut } from '../workers/out-folder.ts';
import { build, reviewedBy } from './covered-packs.ts';

beforeEach(emptyOut);

const bsn = '123456782';
const words = 'Er hing een camera.';
const said = { content: line(`Uw BSN is ${bsn}.`) };
const greeting = { content: line('Met vriendelijke groet') };
const drawn = { content: '72 72 200 200 re f' };

/** With a title and a writer. */
const letterOf = (...pages: Page[]): File => {
  const info = { 1000: '<< /Title (Besluit Haddad) /Author (L. Haddad) >>' };
  return new File([pdfOf({ ...objectsOf(pages), ...info }, '/Info 1000 0 R')], 'Brief.pdf');
};

const over: Mask = { boxes: [{ left: 100, top: 250, width: 600, height: 120 }], isWhole: false };

/** A report with a letter that somebody added. */
async function withLetter(...pages: Page[]) {
  const store = await freshStore();
  const record = await report(store, words, 1);
  return { store, file: (await added(store, record.id, letterOf(...pages))).file };
}

/** A report with a file that the browser showed. */
async function withShown(file: File) {
  const store = await freshStore();
  const record = await report(store, words, 1);
  const ports = { ...addPorts, program: captureLog, elapsed: () => performance.now() };
  theValue(await keepOriginal(store, record.id, file, ports));
  return store;
}

const onPages = ({ blobId }: Artefact, ...masks: readonly Mask[]): readonly PictureMask[] =>
  masks.map((mask, at) => ({ blobId, page: at + 1, mask }));

/** The pack, and the PDF in it where there is one. */
async function packed(store: Store, masks: readonly PictureMask[]) {
  const reviewed = await reviewedBy(store, 'authority');
  await lookAtPdfs(store, reviewed.review.contents, addPorts);
  const { covers } = await reviewedBy(store, 'authority');
  const { made, leaks } = await build(store, { ...reviewed, covers, masks });
  expect(leaks).toEqual([]);
  const { parts } = await contentOf(
    new File([theValue(made).files[0]?.file ?? new Blob()], 'p.zip'),
  );
  const [part] = parts;
  const read = async (path: string) => (await part?.read(path)) ?? new Uint8Array();
  const paths = (part?.files ?? []).map(({ path }) => path);
  const path = paths.find((one) => one.endsWith('/original.pdf'));
  const redactions = new TextDecoder().decode(await read('data/redactions.json'));
  return { paths, read, redactions, pdf: path === undefined ? null : await read(path) };
}

describe('a letter in which a number stands', () => {
  test('stays out as long as nobody looked at it, or only at a part of it', async () => {
    const { store, file } = await withLetter(said, greeting);
    for (const masks of [[], onPages(file, over)]) {
      const { pdf, redactions } = await packed(store, masks);
      expect(pdf).toBeNull();
      expect(redactions).toContain('"handling": "left-out"');
    }
  });

  test('goes out as pictures, without a word of the original, when it has a box', async () => {
    const { store, file } = await withLetter(said, greeting);
    const { pdf, redactions, paths, read } = await packed(store, onPages(file, over, emptyMask));
    const text = await decodedPdf(pdf ?? new Uint8Array());
    expect(text).not.toMatch(/123456782|Haddad|Besluit|vriendelijke|\/Font\b/);
    expect(text.match(/\/Subtype \/Image\b/g)).toHaveLength(2);
    expect(redactions).toContain('"handling": "covered"');
    expect(redactions).toContain(file.commitment.digest);
    const all = await Promise.all(paths.map(async (path) => decodedPdf(await read(path))));
    expect(paths).toContain('data/documents/dossier.pdf');
    for (const one of all) {
      expect(one).not.toContain(bsn);
      expect(one).not.toContain(file.sha256);
      expect(one).not.toContain(file.commitment.salt);
    }
  });

  test('stays out when it was looked at and has no box: its text would tell', async () => {
    const { store, file } = await withLetter(said, greeting);
    const { pdf } = await packed(store, onPages(file, emptyMask, emptyMask));
    expect(pdf).toBeNull();
  });
});

test('a scan goes along as it is when somebody says that it may, and with its box when it has one', async () => {
  const { store, file } = await withLetter(drawn);
  const fine = await packed(store, [{ blobId: file.blobId, mask: emptyMask }]);
  expect(fine.pdf?.byteLength).toBe(file.byteLength);
  const boxed = await packed(store, onPages(file, over));
  expect(await decodedPdf(boxed.pdf ?? new Uint8Array())).not.toContain('Haddad');
});

describe('a PDF that the browser showed', () => {
  test('goes out with its boxes', async () => {
    const store = await withShown(letterOf(said));
    const { review } = await reviewedBy(store, 'authority');
    const [kept] = review.contents.captures.flatMap(({ artefacts }) =>
      artefacts.filter(({ role }) => role === 'original'),
    );
    if (!kept) throw new Error('no original');
    expect((await packed(store, [])).pdf).toBeNull();
    const { pdf, redactions } = await packed(store, onPages(kept, over));
    expect(await decodedPdf(pdf ?? new Uint8Array())).not.toMatch(/123456782|Haddad/);
    expect(redactions).toContain('"handling": "covered"');
  });

  test('stays out behind its password when anything is covered, and goes along when nothing is', async () => {
    const store = await withShown(new File([lockedPdf], 'a.pdf'));
    const { pdf } = await packed(store, []);
    expect(pdf?.byteLength).toBe(lockedPdf.byteLength);
    const reviewed = await reviewedBy(store, 'authority');
    const covers = [{ kind: 'own-word', value: 'Haddad' }] as const;
    const { made } = await build(store, { ...reviewed, covers });
    const { parts } = await contentOf(
      new File([theValue(made).files[0]?.file ?? new Blob()], 'p.zip'),
    );
    const paths = (parts[0]?.files ?? []).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/original.pdf'))).toEqual([]);
  });
});

test('a box hides what nobody knew to be in the text', async () => {
  const { store, file } = await withLetter(said);
  const reviewed = await reviewedBy(store, 'authority');
  const { made } = await build(store, { ...reviewed, covers: [], masks: onPages(file, over) });
  expect(theValue(made).files).toHaveLength(1);
});
