/** The PDFs that go into a pack: pages of each can be looked at, and covered where nobody may look. */
import { useState } from 'preact/hooks';
import type { Cover } from '../../../domain/cover.ts';
import { isAnythingCovered, type PictureMask } from '../../../domain/cover-choice.ts';
import { coversNothing, emptyMask } from '../../../domain/mask.ts';
import { isAskedAbout, type PackPdf } from '../../../domain/pack-pdf.ts';
import { isLookedAt, pdfMasksOf } from '../../../domain/pdf-masks.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';
import type { OpenPdf } from './opened-pdf.ts';
import { PdfPages } from './PdfPages.tsx';

type Props = {
  readonly pdfs: readonly PackPdf[];
  readonly masks: readonly PictureMask[];
  readonly covers: readonly Cover[];
  /** Nothing can be made before those that cannot be searched were looked at. */
  readonly isAsked: boolean;
  readonly openPdf: OpenPdf;
  readonly onMask: (...made: readonly PictureMask[]) => void;
};

export function ReviewPdfs({ pdfs, masks, covers, isAsked, openPdf, onMask }: Props) {
  const { pdfs: words } = useWords().messages.masks;
  const [open, setOpen] = useState<PackPdf['artefact'] | null>(null);
  if (pdfs.length === 0) return null;
  return (
    <details class="stack" data-pdfs={pdfs.length} open={isAsked}>
      <summary>{words.summary(pdfs.length)}</summary>
      <p>{words.what}</p>
      <p>{words.limits}</p>
      {pdfs.map((pdf) => (
        <PdfCard
          key={pdf.artefact.blobId}
          pdf={pdf}
          masks={masks}
          covers={covers}
          onOpen={() => setOpen(pdf.artefact)}
          onFine={() => onMask({ blobId: pdf.artefact.blobId, mask: emptyMask })}
        />
      ))}
      {open && (
        <PdfPages
          key={open.blobId}
          artefact={open}
          first={pdfMasksOf(masks, open.blobId)}
          covers={covers}
          openPdf={openPdf}
          onDone={(made) => {
            onMask(...made);
            setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </details>
  );
}

type CardProps = Pick<Props, 'masks' | 'covers'> & {
  readonly pdf: PackPdf;
  readonly onOpen: () => void;
  readonly onFine: () => void;
};

function PdfCard({ pdf, masks, covers, onOpen, onFine }: CardProps) {
  const { pdfs: words } = useWords().messages.masks;
  const lines = useLines({ pdf, masks, covers });
  return (
    <div class="card stack tight" data-pdf={pdf.look.kind}>
      <p>
        {words.of[pdf.of]}: <bdi {...asWritten}>{pdf.title}</bdi>
      </p>
      {lines.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <div class="row">
        {pdf.look.kind === 'read' && (
          <button type="button" data-action="open-pdf" onClick={onOpen}>
            {words.open}
          </button>
        )}
        {canBeFine({ pdf, masks, covers }) && (
          <button type="button" data-action="pdf-is-fine" onClick={onFine}>
            {words.isFine}
          </button>
        )}
      </div>
    </div>
  );
}

type Card = Pick<CardProps, 'pdf' | 'masks' | 'covers'>;

/** What is asked about, or of which some pages were looked at. */
function canBeFine({ pdf, masks, covers }: Card): boolean {
  if (isAskedAbout(pdf, masks, isAnythingCovered(covers, masks))) return true;
  const own = pdfMasksOf(masks, pdf.artefact.blobId);
  return pdf.look.kind === 'read' && own.pages.size > 0 && !isLookedAt(own, pdf.look.pageCount);
}

function useLines({ pdf: { artefact, look }, masks, covers }: Card): readonly string[] {
  const { pdfs: words } = useWords().messages.masks;
  const own = pdfMasksOf(masks, artefact.blobId);
  if (look.kind !== 'read') {
    const said = own.isFine ? words.saidFine : words.unseen;
    return [words[look.kind], isAnythingCovered(covers, masks) ? words.staysOut : said];
  }
  const boxed = [...own.pages.values()].filter((mask) => !coversNothing(mask)).length;
  return [
    words.pages(look.pageCount),
    ...(look.withoutText > 0 ? [words.withoutText(look.withoutText)] : []),
    words.seen(own.pages.size, look.pageCount),
    ...(own.isFine ? [words.saidFine] : []),
    ...(boxed > 0 ? [words.boxed(boxed)] : []),
  ];
}
