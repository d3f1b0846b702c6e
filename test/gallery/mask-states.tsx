/** The editor of boxes: without boxes, with some, with proposals, whole, large, compared, and over pages of a PDF. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Artefact } from '../../src/domain/capture.ts';
import type { PictureMask } from '../../src/domain/cover-choice.ts';
import { asId, asSha256, type BlobId } from '../../src/domain/ids.ts';
import { emptyMask, type Mask, type MaskBox, type PictureExtent } from '../../src/domain/mask.ts';
import type { PackPdf } from '../../src/domain/pack-pdf.ts';
import { MaskEditor } from '../../src/ui/dossier/masks/MaskEditor.tsx';
import type { OpenPdf } from '../../src/ui/dossier/masks/opened-pdf.ts';
import { PdfPages } from '../../src/ui/dossier/masks/PdfPages.tsx';
import type { State } from './states.tsx';

/** A screen with some lines of words, drawn here. */
export function drawnScreen({ width, height }: PictureExtent): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return '';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#123';
  context.fillRect(0, 0, width, Math.round(height / 10));
  context.font = `${Math.max(9, Math.round(width / 40))}px sans-serif`;
  const lines = ['Mijn zaken', 'Burgerservicenummer 123456782', 'Dorpsweg 12, Voorbeeldstad'];
  for (const [at, line] of [...lines, ...lines, ...lines].entries())
    context.fillText(line, width / 20, height * (0.2 + at / 12));
  return canvas.toDataURL('image/png');
}

const screen: PictureExtent = { width: 800, height: 500 };
/** So narrow that it fits on a telephone when it is twice as large. */
const slip: PictureExtent = { width: 90, height: 420 };

const box = (left: number, top: number, width: number, height: number): MaskBox => ({
  left,
  top,
  width,
  height,
});

const three: Mask = {
  boxes: [box(40, 120, 330, 30), box(40, 160, 300, 30), box(600, 0, 200, 50)],
  isWhole: false,
};
const found = [box(40, 245, 330, 30), box(40, 370, 330, 30)];

type Props = {
  readonly first?: Mask;
  readonly proposed?: readonly MaskBox[];
  readonly extent?: PictureExtent;
};

/** Boxes are kept for as long as it is looked at. */
export function Masked({ first = emptyMask, proposed = [], extent = screen }: Props) {
  const [mask, setMask] = useState(first);
  const [url] = useState(() => drawnScreen(extent));
  return (
    <main class="stack">
      <MaskEditor
        picture={{ ...extent, url }}
        mask={mask}
        proposed={proposed}
        onChange={setMask}
        onDone={() => {}}
        onCancel={() => {}}
      />
    </main>
  );
}

type PressedProps = { readonly action: string; readonly children: ComponentChildren };

/** As it is after that button. */
function Pressed({ action, children }: PressedProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => ref.current?.querySelector<HTMLElement>(`[data-action=${action}]`)?.click(),
    [],
  );
  return <div ref={ref}>{children}</div>;
}

const state = (name: string, props: Props, action?: string): State => ({
  name: `boxes: ${name}`,
  surface: 'dossier',
  show: () =>
    action === undefined ? (
      <Masked {...props} />
    ) : (
      <Pressed action={action}>
        <Masked {...props} />
      </Pressed>
    ),
});

/** Three pages; what is covered stands on the second. */
export const drawnPdf: OpenPdf = async () => ({
  pageCount: 3,
  proposedOn: [2],
  pictureOf: async (page) => ({
    ...screen,
    url: drawnScreen(screen),
    proposed: page === 2 ? found : [],
  }),
  close: () => {},
});

const digest = asSha256('a'.repeat(64));
const aPdf: Artefact = {
  role: 'original',
  number: 1,
  mediaType: 'application/pdf',
  blobId: asId<BlobId>('33333333-3333-4333-8333-333333333333'),
  byteLength: 120_000,
  sha256: digest,
  commitment: { salt: 'b'.repeat(64), digest },
};

/** One whose words are searched, a scan, one behind a password, and a damaged one. */
export const reviewedPdfs: readonly PackPdf[] = [
  { artefact: aPdf, of: 'file', title: 'Besluit', look: readPdf(2, 0) },
  { artefact: pdfNamed('4'), of: 'file', title: 'Scan van de brief', look: readPdf(3, 3) },
  { artefact: pdfNamed('5'), of: 'original', title: 'Folder', look: { kind: 'locked' } },
  { artefact: pdfNamed('6'), of: 'original', title: 'Regels', look: { kind: 'unreadable' } },
];

function readPdf(pageCount: number, withoutText: number): PackPdf['look'] {
  return { kind: 'read', pageCount, withoutText };
}

function pdfNamed(digit: string): PackPdf['artefact'] {
  return { ...aPdf, blobId: asId<BlobId>(`${digit.repeat(8)}-3333-4333-8333-333333333333`) };
}

export const lookedAtPages: readonly PictureMask[] = [1, 2].map((page) => ({
  blobId: aPdf.blobId,
  page,
  mask: { boxes: [{ left: 10, top: 10, width: 90, height: 20 }], isWhole: false },
}));

const pages = (name: string, openPdf: OpenPdf): State => ({
  name: `boxes: pages of a PDF${name}`,
  surface: 'dossier',
  show: () => (
    <main class="stack">
      <PdfPages
        artefact={aPdf}
        first={{ pages: new Map([[1, three]]), isFine: false }}
        covers={[]}
        openPdf={openPdf}
        onDone={() => {}}
        onCancel={() => {}}
      />
    </main>
  ),
});

/** Its pages cannot be shown. */
const damagedPdf: OpenPdf = async (...asked) => {
  const pdf = await drawnPdf(...asked);
  return pdf && { ...pdf, pictureOf: async () => null };
};

export const maskStates: readonly State[] = [
  state('none yet', {}),
  state('on a picture', { first: three }),
  state('proposed', { first: three, proposed: found }),
  state('over all of it', { first: { ...three, isWhole: true }, proposed: found }),
  state(
    'twice as large',
    { extent: slip, first: { boxes: [box(5, 110, 60, 20)], isWhole: false } },
    'zoom-2',
  ),
  state('compared', { first: three, proposed: found }, 'compare'),
  pages('', drawnPdf),
  pages(', one that cannot be shown', damagedPdf),
  pages(', that cannot be opened', async () => null),
];
