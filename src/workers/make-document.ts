/** Has a document made off the screen. The code for that is loaded now, and is gone afterwards. */
import { ok, type Result } from '../domain/result.ts';
import { askWorker } from './ask-worker.ts';
import type { DocumentKind, DocumentOrder, WrittenDocument } from './document-order.ts';

export type DocumentError = 'cancelled' | 'document-failed';

export type MadeDocument = {
  readonly file: Blob;
  /** Names of the pictures that are not in it; the document says so in their place. */
  readonly withoutPicture: readonly string[];
};

const mediaTypes: Readonly<Record<DocumentKind, string>> = {
  html: 'text/html;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The ending of its file name. */
export const endings: Readonly<Record<DocumentKind, string>> = {
  html: 'html',
  text: 'txt',
  docx: 'docx',
};

const startWorker = (): Worker =>
  new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });

/** The whole file, or why there is none: nothing half-made is left either way. */
export function makeDocument(
  order: DocumentOrder,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<Result<MadeDocument, DocumentError>> {
  return askWorker({
    start,
    begin: (worker) => worker.postMessage(order),
    hearing: (_worker, done) => (written: WrittenDocument) => done(ok(fileOf(written, order.kind))),
    broken: 'document-failed',
    signal,
  });
}

const fileOf = ({ bytes, withoutPicture }: WrittenDocument, kind: DocumentKind): MadeDocument => ({
  file: new Blob([bytes], { type: mediaTypes[kind] }),
  withoutPicture,
});
