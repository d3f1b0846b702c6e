/** The pages of a PDF while somebody looks at them: which is open, and what was decided about each. */
import { useEffect, useState } from 'preact/hooks';
import type { Artefact } from '../../../domain/capture.ts';
import type { Cover } from '../../../domain/cover.ts';
import { emptyMask, type Mask } from '../../../domain/mask.ts';
import type { PdfMasks } from '../../../domain/pdf-masks.ts';
import type { OpenedPdf, OpenPdf, PageToMask } from './opened-pdf.ts';

export type PagesToMask = {
  readonly artefact: Artefact;
  readonly first: PdfMasks;
  readonly covers: readonly Cover[];
  readonly openPdf: OpenPdf;
};

/** `null`: it cannot be read. */
type Read<Thing> = Thing | 'reading' | null;

export function usePdfPages({ artefact, first, covers, openPdf }: PagesToMask) {
  const [page, setPage] = useState(1);
  const [masks, setMasks] = useState<ReadonlyMap<number, Mask>>(first.pages);
  const pdf = useOpened(artefact, covers, openPdf);
  const picture = usePicture(pdf, page);
  const set = (mask: Mask) => setMasks((before) => new Map(before).set(page, mask));
  const isShown = picture !== null && picture !== 'reading';
  useEffect(() => {
    // Whoever sees a page has looked at it.
    if (isShown && !masks.has(page)) set(emptyMask);
  }, [isShown, page]);
  const count = pdf === null || pdf === 'reading' ? 1 : pdf.pageCount;
  return {
    ...{ pdf, page, picture, masks, set },
    mask: masks.get(page) ?? emptyMask,
    goTo: (next: number) => setPage(Math.min(Math.max(1, next), count)),
  };
}

function useOpened(artefact: Artefact, covers: readonly Cover[], openPdf: OpenPdf) {
  const [pdf, setPdf] = useState<Read<OpenedPdf>>('reading');
  useEffect(() => {
    const opening = openPdf(artefact, covers);
    let isGone = false;
    void opening.then((opened) => isGone || setPdf(opened));
    return () => {
      isGone = true;
      void opening.then((opened) => opened?.close());
    };
  }, [artefact.blobId, openPdf]);
  return pdf;
}

/** One at a time; the address of the one before is given back. */
function usePicture(pdf: Read<OpenedPdf>, page: number): Read<PageToMask> {
  const [shown, show] = useState<{ page: number; picture: PageToMask | null } | null>(null);
  useEffect(() => {
    if (pdf === null || pdf === 'reading') return;
    const drawing = pdf.pictureOf(page);
    let isGone = false;
    void drawing.then((picture) => isGone || show({ page, picture }));
    return () => {
      isGone = true;
      void drawing.then((picture) => picture && URL.revokeObjectURL(picture.url));
    };
  }, [pdf, page]);
  return shown?.page === page ? shown.picture : 'reading';
}
