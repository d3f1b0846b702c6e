/** What can be searched of each PDF before a pack is made, and where on its pages a box is proposed. */
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/domain/capture.ts';
import { emptyMask } from '../../../src/domain/mask.ts';
import { boxesInPdf } from '../../../src/flows/boxes-in-pdf.ts';
import { keepOriginal, type OriginalPorts } from '../../../src/flows/keep-original.ts';
import { lookAtPdfs } from '../../../src/flows/look-at-pdfs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { openPages } from '../../../src/workers/open-pages.ts';
import { captureLog } from '../../support/capture-log.ts';
import { darkIn } from '../print-copies/copies.ts';
import { lockedPdf } from '../print-copies/made-files.ts';
import { line, objectsOf, type Page, pdfOf } from '../print-copies/small-pdf.ts';
import { theValue } from '../storage/stores.ts';
import { added, adding, addPorts, contentsOf, reported } from './added-files.ts';

const bsn = '123456782';
const covers = [{ kind: 'bsn', value: bsn }] as const;
const { signal } = addPorts;

const bytesOf = (...pages: Page[]) => pdfOf(objectsOf(pages));
const fileOf = (...pages: Page[]) => new File([bytesOf(...pages)], 'Brief.pdf');
const written = { content: line('Er staat een camera.') };
const drawn = { content: '72 72 200 200 re f' };

const looksIn = async (store: Store) =>
  (await lookAtPdfs(store, await contentsOf(store), addPorts)).map(({ of, look }) => ({
    of,
    look,
  }));

const originalPorts: OriginalPorts = { ...addPorts, program: captureLog, elapsed: () => 0 };

describe('a PDF that was added', () => {
  test.each([
    ['whose pages all have words', [written, written], 0],
    ['of which a page is a scan', [written, drawn], 1],
    ['that is a scan', [drawn, drawn], 2],
  ] as const)('%s tells how many have none', async (_name, pages, withoutText) => {
    const { store, record } = await reported();
    await added(store, record.id, fileOf(...pages));
    const look = { kind: 'read', pageCount: 2, withoutText };
    expect(await looksIn(store)).toEqual([{ of: 'file', look }]);
  });

  test('is not there when it asks for a password: it is told at once', async () => {
    const { store, record } = await reported();
    const file = new File([lockedPdf], 'Slot.pdf');
    expect(await adding(store, record.id, file)).toMatchObject({ error: 'file-locked' });
    expect(await looksIn(store)).toEqual([]);
  });
});

describe('a PDF that the browser showed', () => {
  test('is read then, and tells whether it is locked', async () => {
    const { store, record } = await reported();
    theValue(await keepOriginal(store, record.id, fileOf(drawn), originalPorts));
    theValue(await keepOriginal(store, record.id, new File([lockedPdf], 'a.pdf'), originalPorts));
    expect(await looksIn(store)).toEqual([
      { of: 'original', look: { kind: 'read', pageCount: 1, withoutText: 1 } },
      { of: 'original', look: { kind: 'locked' } },
    ]);
  });

  test('tells that it cannot be read', async () => {
    const { store, record } = await reported();
    const damaged = new File(['%PDF-1.7 and no more'], 'a.pdf');
    theValue(await keepOriginal(store, record.id, damaged, originalPorts));
    expect(await looksIn(store)).toEqual([{ of: 'original', look: { kind: 'unreadable' } }]);
  });
});

describe('a box is proposed', () => {
  const before = 'Geachte mevrouw, uw nummer is ';

  test('over every place of what is covered, on its page, and nowhere else', async () => {
    const { store, record } = await reported();
    const pages = [
      written,
      { content: `${line(`${before}${bsn} bij ons.`, 700)} ${line('BSN 1234.56.782', 300)}` },
    ];
    const { file } = await added(store, record.id, fileOf(...pages));
    const placed = await boxesInPdf(store, file.blobId, covers);
    expect(placed.map(({ page }) => page)).toEqual([2, 2]);
    const [first, second] = placed.map(({ box }) => Math.round(841.89 - box.top));
    expect([first, second]).toEqual([711, 311]);
  });

  test('that hides all of the number when it is drawn, and leaves the beginning of its line', async () => {
    const whole = bytesOf({ content: line(`${before}${bsn} bij ons`) });
    // The same line, in which only the number is dark.
    const only = bytesOf({
      content: `BT /F1 12 Tf 72 700 Td 1 g (${before}) Tj 0 g (${bsn}) Tj 1 g ( bij ons) Tj ET`,
    });
    const { store, record } = await reported();
    const { file } = await added(store, record.id, new File([whole], 'Brief.pdf'));
    const [placed] = await boxesInPdf(store, file.blobId, covers);
    const pages = theValue(await openPages(only, signal));
    const picture = await pages.pictureOf(1, emptyMask);
    pages.close();
    if (!placed || !picture) throw new Error('nothing is proposed');
    const area = { page: 1, left: 0, top: 0, ...picture.points };
    const dark = (where: Box) => darkIn({ ...picture, area }, where);
    const { box } = placed;
    const right = box.left + box.width;
    expect(await dark(box)).toBeGreaterThan(0.02);
    // The dot at the edge belongs to the box.
    expect(await dark({ ...box, left: 0, width: box.left - 1 })).toBe(0);
    expect(await dark({ ...box, left: right + 1, width: 500 - right })).toBe(0);
    expect(box.left).toBeGreaterThan(72 + 100);
  });

  test('nowhere when nothing is covered, or nothing can be read', async () => {
    const { store, record } = await reported();
    const some = await added(store, record.id, fileOf({ content: line(`BSN ${bsn}`) }));
    const scan = await added(store, record.id, fileOf(drawn));
    expect(await boxesInPdf(store, some.file.blobId, [])).toEqual([]);
    expect(await boxesInPdf(store, scan.file.blobId, covers)).toEqual([]);
  });
});
