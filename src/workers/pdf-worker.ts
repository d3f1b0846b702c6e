/** The worker that makes a PDF, while the screen goes on. Started by `make-pdf.ts`, and ended by it. */
import type { BlobId } from '../domain/ids.ts';
import type { PdfOrder, PdfPorts } from '../pdf/pdf-order.ts';
import { type PicturedPage, writePagePictures } from '../pdf/write-page-pictures.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const say = (message: FromPdfWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

let answered: ((bytes: Bytes | null) => void) | null = null;

const imageOf = (id: BlobId): Promise<Bytes | null> =>
  new Promise((resolve) => {
    answered = resolve;
    say({ kind: 'picture-wanted', id });
  });

const ports: PdfPorts = {
  imageOf,
  begin: () => say({ kind: 'file' }),
  write: (bytes) => say({ kind: 'part', part: new Blob([bytes]) }),
  onProgress: (done, total) => say({ kind: 'progress', done, total }),
};

// Nobody aborts it in here: the page ends the worker, and with it everything that it holds.
const going = new AbortController().signal;

async function make(order: PdfOrder): Promise<void> {
  say({ kind: 'made', report: await writePdf(order, ports, going) });
}

async function makeOfPictures(pages: readonly PicturedPage[]): Promise<void> {
  say({ kind: 'file' });
  await writePagePictures(pages, ports.write);
  say({ kind: 'made', report: { volumes: 1, pages: pages.length, withoutPicture: [] } });
}

addEventListener('message', ({ data }: MessageEvent<ToPdfWorker>) => {
  // What is reported here reaches the page as an error of its worker.
  if (data.kind === 'order') make(data.order).catch(reportError);
  else if (data.kind === 'pages') makeOfPictures(data.pages).catch(reportError);
  else answered?.(data.bytes);
});
