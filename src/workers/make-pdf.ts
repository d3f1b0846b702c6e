/** Makes a PDF in a worker of its own: whole or not at all. */
import type { BlobId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PdfOrder } from '../pdf/pdf-order.ts';
import { askWorker, handOver } from './ask-worker.ts';
import { fileParts } from './file-parts.ts';
import type { DocumentError } from './make-document.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';

export type MadePdf = {
  /** One for each volume, in their order. */
  readonly files: readonly Blob[];
  readonly pages: number;
  /** Numbers of the exhibits of which a picture is not in it; the document says so in its place. */
  readonly withoutPicture: readonly number[];
};

export type MakePdfPorts = {
  /** The bytes of an image, which are handed over; `null` when they cannot be read. */
  readonly imageOf: (id: BlobId) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Exhibits done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

type Outcome = Result<MadePdf, DocumentError>;

export const startPdfWorker = (): Worker =>
  new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });

/** The whole document, or why there is none: nothing half-made is left either way. */
export function makePdf(
  order: PdfOrder,
  ports: MakePdfPorts,
  signal: AbortSignal,
  start: () => Worker = startPdfWorker,
): Promise<Outcome> {
  return askWorker({
    start,
    begin: (worker) => tell(worker, { kind: 'order', order }),
    hearing: (worker, done) => hearing(worker, ports, done),
    broken: 'document-failed',
    signal,
  });
}

const tell = (worker: Worker, message: ToPdfWorker): void =>
  handOver(worker, message, message.kind === 'picture' ? message.bytes : null);

/** Takes the file in as it comes. */
export function hearing(
  worker: Worker,
  { imageOf, onProgress }: MakePdfPorts,
  done: (it: Outcome) => void,
) {
  const parts = fileParts('application/pdf');
  return async (said: FromPdfWorker): Promise<void> => {
    switch (said.kind) {
      case 'picture-wanted':
        return tell(worker, { kind: 'picture', bytes: await imageOf(said.id) });
      case 'file':
        return parts.begin();
      case 'part':
        return parts.add(said.part);
      case 'progress':
        return onProgress(said.done, said.total);
      case 'made': {
        const { pages, withoutPicture } = said.report;
        return done(ok({ files: parts.files(), pages, withoutPicture }));
      }
    }
  };
}
