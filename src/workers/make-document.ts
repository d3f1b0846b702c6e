/** Has a document made off the screen. The code for that is loaded now, and is gone afterwards. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { DocumentKind, DocumentOrder, WrittenDocument } from './document-order.ts';
import { end, hold } from './held-worker.ts';

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
export async function makeDocument(
  order: DocumentOrder,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<Result<MadeDocument, DocumentError>> {
  if (signal.aborted) return fail('cancelled');
  const worker = hold(start());
  const listening = new AbortController();
  try {
    const answered = await answerOf(worker, order, signal, listening.signal);
    return answered.ok ? ok(fileOf(answered.value, order.kind)) : answered;
  } finally {
    listening.abort();
    end(worker);
  }
}

function answerOf(
  worker: Worker,
  order: DocumentOrder,
  cancelling: AbortSignal,
  signal: AbortSignal,
): Promise<Result<WrittenDocument, DocumentError>> {
  const { promise, resolve } = Promise.withResolvers<Result<WrittenDocument, DocumentError>>();
  const failed = () => resolve(fail('document-failed'));
  cancelling.addEventListener('abort', () => resolve(fail('cancelled')), { signal });
  worker.addEventListener('error', failed, { signal });
  worker.addEventListener('messageerror', failed, { signal });
  const made = ({ data }: MessageEvent<WrittenDocument>) => resolve(ok(data));
  worker.addEventListener('message', made, { signal });
  worker.postMessage(order);
  return promise;
}

const fileOf = ({ bytes, withoutPicture }: WrittenDocument, kind: DocumentKind): MadeDocument => ({
  file: new Blob([bytes], { type: mediaTypes[kind] }),
  withoutPicture,
});
