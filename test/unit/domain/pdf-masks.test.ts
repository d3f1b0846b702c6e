/** What goes out of a PDF follows from what it shows and from what somebody decided about its pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Artefact } from '../../../src/domain/capture.ts';
import { nothingChosen, type PictureMask, withMask } from '../../../src/domain/cover-choice.ts';
import { asId, asSha256, type BlobId } from '../../../src/domain/ids.ts';
import { emptyMask, type Mask } from '../../../src/domain/mask.ts';
import { isAskedAbout, type PdfLook } from '../../../src/domain/pack-pdf.ts';
import { handlingOf, isLookedAt, maskOfPage, pdfMasksOf } from '../../../src/domain/pdf-masks.ts';

const blobId = asId<BlobId>('33333333-3333-4333-8333-333333333333');
const other = asId<BlobId>('44444444-4444-4444-8444-444444444444');
const boxed: Mask = { boxes: [{ left: 1, top: 1, width: 9, height: 9 }], isWhole: false };

const page = (at: number, mask: Mask = emptyMask): PictureMask => ({ blobId, page: at, mask });
const fine: PictureMask = { blobId, mask: emptyMask };
const of = (...masks: PictureMask[]) => pdfMasksOf(masks, blobId);

const someMasks = fc
  .array(fc.record({ at: fc.integer({ min: 1, max: 4 }), hasBox: fc.boolean() }), { maxLength: 6 })
  .map((all) => all.map(({ at, hasBox }) => page(at, hasBox ? boxed : emptyMask)));

describe('a page', () => {
  test('has the mask that was chosen last, and no page has that of another', () => {
    fc.assert(
      fc.property(someMasks, (masks) => {
        const { masks: kept } = masks.reduce(withMask, nothingChosen);
        for (const at of [1, 2, 3, 4]) {
          const last = masks.findLast((one) => one.page === at)?.mask ?? emptyMask;
          expect(maskOfPage(pdfMasksOf(kept, blobId), at)).toBe(last);
        }
        expect(pdfMasksOf(kept, other).pages.size).toBe(0);
      }),
    );
  });

  test('keeps its boxes when the rest of the file is said to be fine', () => {
    const { masks } = [page(1, boxed), fine].reduce(withMask, nothingChosen);
    expect(maskOfPage(pdfMasksOf(masks, blobId), 1)).toBe(boxed);
  });
});

test('a PDF is looked at when each page was, or when somebody knows the rest', () => {
  expect(isLookedAt(of(page(1)), 2)).toBe(false);
  expect(isLookedAt(of(page(1), page(2)), 2)).toBe(true);
  expect(isLookedAt(of(page(2), fine), 9)).toBe(true);
});

describe('a PDF', () => {
  const facts = { pageCount: 2, showsCovered: false, isAnythingCovered: true };
  const shows = { ...facts, showsCovered: true };
  const locked = { ...facts, pageCount: null };

  test.each([
    ['shows nothing', facts, of(), 'as-it-is'],
    ['shows nothing and was looked at', facts, of(page(1), page(2)), 'as-it-is'],
    ['shows nothing and has a box', facts, of(page(2, boxed)), 'drawn'],
    ['shows something', shows, of(), 'left-out'],
    ['shows something and was half looked at', shows, of(page(1, boxed)), 'left-out'],
    ['shows something and has a box', shows, of(page(1, boxed), page(2)), 'drawn'],
    ['shows something in no box', shows, of(page(1), page(2)), 'left-out'],
    ['is locked while something is covered', locked, of(fine), 'left-out'],
    ['is locked', { ...locked, isAnythingCovered: false }, of(fine), 'as-it-is'],
  ] as const)('that %s goes out so', (_name, given, masks, handling) => {
    expect(handlingOf(given, masks)).toBe(handling);
  });

  test('that has a box never goes out as it is', () => {
    fc.assert(
      fc.property(someMasks, fc.boolean(), fc.boolean(), (masks, showsCovered, isFine) => {
        const own = pdfMasksOf(
          [page(1, boxed), ...masks.slice(1), ...(isFine ? [fine] : [])],
          blobId,
        );
        if (maskOfPage(own, 1) !== boxed) return;
        const given = { pageCount: 4, showsCovered, isAnythingCovered: true };
        expect(handlingOf(given, own)).not.toBe('as-it-is');
      }),
    );
  });
});

describe('nothing is made before somebody answers for', () => {
  const digest = asSha256('a'.repeat(64));
  const artefact: Artefact = {
    role: 'original',
    number: 1,
    mediaType: 'application/pdf',
    ...{ blobId, byteLength: 1, sha256: digest },
    commitment: { salt: 'b'.repeat(64), digest },
  };
  const asked = (look: PdfLook, masks: readonly PictureMask[], isAnythingCovered = false) =>
    isAskedAbout({ artefact, of: 'file', title: 'Brief', look }, masks, isAnythingCovered);
  const scan: PdfLook = { kind: 'read', pageCount: 2, withoutText: 1 };

  test('a page that cannot be searched', () => {
    expect(asked(scan, [])).toBe(true);
    expect(asked(scan, [page(1)])).toBe(true);
    expect(asked(scan, [page(1), page(2)])).toBe(false);
    expect(asked(scan, [fine])).toBe(false);
    expect(asked({ ...scan, withoutText: 0 }, [])).toBe(false);
  });

  test('a file that cannot be opened, unless it stays out', () => {
    for (const look of [{ kind: 'locked' }, { kind: 'unreadable' }] as const) {
      expect(asked(look, [])).toBe(true);
      expect(asked(look, [fine])).toBe(false);
      expect(asked(look, [], true)).toBe(false);
    }
  });
});
