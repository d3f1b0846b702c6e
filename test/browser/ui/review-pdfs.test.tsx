/** PDFs of a pack: their pages are looked at one after the other, each with boxes of its own. */
import '../../../src/ui/dossier/masks/masks.css';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Artefact } from '../../../src/domain/capture.ts';
import type { Cover } from '../../../src/domain/cover.ts';
import type { PictureMask } from '../../../src/domain/cover-choice.ts';
import { asId, asSha256, type BlobId } from '../../../src/domain/ids.ts';
import { emptyMask } from '../../../src/domain/mask.ts';
import type { PdfLook } from '../../../src/domain/pack-pdf.ts';
import type { PlacedBox } from '../../../src/flows/boxes-in-pdf.ts';
import { type OpenPdf, openedPdf } from '../../../src/ui/dossier/masks/opened-pdf.ts';
import { ReviewPdfs } from '../../../src/ui/dossier/masks/ReviewPdfs.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { openPages } from '../../../src/workers/open-pages.ts';
import { pdfBytes } from '../../support/small-files.ts';
import { theValue } from '../storage/stores.ts';

let dutch: Words;
beforeAll(async () => {
  dutch = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const blobId = asId<BlobId>('33333333-3333-4333-8333-333333333333');
const digest = asSha256('a'.repeat(64));
const artefact: Artefact = {
  role: 'original',
  number: 1,
  blobId,
  mediaType: 'application/pdf',
  byteLength: 1,
  sha256: digest,
  commitment: { salt: 'b'.repeat(64), digest },
};

const placed: readonly PlacedBox[] = [
  { page: 2, box: { left: 72, top: 130, width: 100, height: 15 } },
];

/** A real PDF of three pages, in a real worker. */
const openThree: OpenPdf = async () => {
  const bytes = pdfBytes(['Voorblad', 'Uw BSN is 123456782', 'Groeten']);
  return openedPdf(theValue(await openPages(bytes, new AbortController().signal)), placed);
};

type Given = {
  readonly look?: PdfLook;
  readonly masks?: readonly PictureMask[];
  readonly covers?: readonly Cover[];
  readonly openPdf?: OpenPdf;
};

const read: PdfLook = { kind: 'read', pageCount: 3, withoutText: 0 };

function show({ look = read, masks = [], covers = [], openPdf = openThree }: Given = {}) {
  const told: PictureMask[] = [];
  render(
    <WordsContext.Provider value={dutch}>
      <ReviewPdfs
        pdfs={[{ artefact, of: 'file', title: 'Besluit', look }]}
        masks={masks}
        covers={covers}
        isAsked
        openPdf={openPdf}
        onMask={(...made) => told.push(...made)}
      />
    </WordsContext.Provider>,
    document.body,
  );
  return told;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (words: string) => expect.element(page.getByText(words)).toBeVisible();
const fine = () => button('Ik ken dit bestand. Er hoeft verder niets afgedekt');

/** Waits for the page to be drawn. */
const atPage = (number: number) =>
  expect
    .poll(() => document.querySelector(`[data-page="${number}"] .mask-sheet img`), {
      timeout: 20_000,
    })
    .not.toBeNull();

describe('pages', () => {
  test('are looked at one after the other, and each keeps its own boxes', async () => {
    const told = show();
    await button('Bekijk en dek af').click();
    await atPage(1);
    await says('Pagina 1 van 3');
    await button('Nieuw vak').click();
    await button('Volgende pagina').click();
    await atPage(2);
    await says('Er is nog geen vak.');
    await button('Vorige pagina').click();
    await atPage(1);
    await says('Er is 1 vak.');
    await button('Klaar').click();
    expect(told.map((one) => [one.page, one.mask.boxes.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test('have a proposal where something stands that is covered, which is told beforehand', async () => {
    const told = show();
    await button('Bekijk en dek af').click();
    await atPage(1);
    await says('Daar staat iets dat u afdekt: pagina 2. Kantlijn stelt er vakken voor.');
    await button('Volgende pagina').click();
    await atPage(2);
    await button('Neem alles over').click();
    await button('Klaar').click();
    const [box] = told.find((one) => one.page === 2)?.mask.boxes ?? [];
    // 72 and 130 points, in dots of which 168 are an inch.
    expect(box).toEqual({ left: 168, top: 303, width: 234, height: 36 });
  });

  test('are turned by the keyboard alone, and the focus is never lost', async () => {
    show();
    await button('Bekijk en dek af').click();
    await atPage(1);
    await button('Nieuw vak').click();
    for (const [key, number] of [
      ['PageDown', 2],
      ['PageDown', 3],
      ['PageDown', 3],
      ['PageUp', 2],
    ] as const) {
      await userEvent.keyboard(`{Alt>}{${key}}{/Alt}`);
      await atPage(number);
      await says(`Pagina ${number} van 3`);
      expect(document.activeElement?.closest('.mask-pages')).not.toBeNull();
    }
  });

  test('change nothing when it is not wanted after all, and show what was there before', async () => {
    const mask = { boxes: [{ left: 1, top: 2, width: 30, height: 40 }], isWhole: false };
    const told = show({ masks: [{ blobId, page: 1, mask }] });
    await says('1 van de 3 pagina’s bekeken.');
    await says('Op 1 pagina is iets afgedekt.');
    await button('Bekijk en dek af').click();
    await atPage(1);
    await says('Er is 1 vak.');
    await button('Annuleren').click();
    expect(told).toEqual([]);
  });
});

test('a file that cannot be opened says so', async () => {
  show({ openPdf: async () => null });
  await button('Bekijk en dek af').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Er is niets veranderd.');
});

test('a page that cannot be shown does not take what was done to the others', async () => {
  const openPdf: OpenPdf = async (...asked) => {
    const pdf = await openThree(...asked);
    const pictureOf = async (at: number) => (at === 2 ? null : (pdf?.pictureOf(at) ?? null));
    return pdf && { ...pdf, pictureOf };
  };
  const told = show({ openPdf });
  await button('Bekijk en dek af').click();
  await atPage(1);
  await button('Volgende pagina').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Deze pagina kan niet');
  await button('Klaar').click();
  expect(told.map((one) => one.page)).toEqual([1]);
});

describe('what cannot be searched', () => {
  test('says so, and can be said to be fine', async () => {
    const told = show({ look: { kind: 'read', pageCount: 3, withoutText: 2 } });
    await says('Op 2 pagina’s kan Kantlijn niets lezen, zoals bij een scan.');
    await fine().click();
    expect(told).toEqual([{ blobId, mask: emptyMask }]);
  });

  test('behind a password cannot be opened, and stays out when anything is covered', async () => {
    show({ look: { kind: 'locked' } });
    await says('Dit bestand vraagt om een wachtwoord.');
    await expect.element(fine()).toBeVisible();
    await expect.element(button('Bekijk en dek af')).not.toBeInTheDocument();
    show({ look: { kind: 'locked' }, covers: [{ kind: 'bsn', value: '123456782' }] });
    await says('Daarom gaat dit bestand niet mee.');
    await expect.element(fine()).not.toBeInTheDocument();
  });
});
