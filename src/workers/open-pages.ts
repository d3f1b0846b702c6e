/** Opens a PDF off the screen, to look at its pages one by one. Its worker lives until it is closed. */
import type { CopyFault } from '../domain/copy-piece.ts';
import type { Mask } from '../domain/mask.ts';
import type { PagePicture } from '../domain/page-picture.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { answerOf } from './answer-of.ts';
import { startFileWorker } from './copy-file.ts';
import { end, hold } from './held-worker.ts';
import type { OpenedAnswer, PageAnswer, ToPagesWorker } from './page-messages.ts';

export type PdfPages = {
  readonly pageCount: number;
  /** From 1. `null`: it cannot be shown, or nobody asks any more. */
  readonly pictureOf: (page: number, mask: Mask) => Promise<PagePicture | null>;
  readonly close: () => void;
};

/** A file at which the reader itself breaks down is taken for a damaged one. The bytes stay with their owner. */
export async function openPages(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Result<PdfPages, CopyFault | 'cancelled'>> {
  if (signal.aborted) return fail('cancelled');
  const { ask, close } = asking(hold(startFileWorker()), signal);
  const opened = await ask<OpenedAnswer>({ kind: 'open-pages', bytes });
  if (opened?.ok) {
    const pictureOf = (page: number, mask: Mask) =>
      ask<PageAnswer>({ kind: 'draw-page', page, mask });
    return ok({ pageCount: opened.value, pictureOf, close });
  }
  close();
  if (signal.aborted) return fail('cancelled');
  return opened ?? fail('file-damaged');
}

/** One question at a time, for answers do not say what they answer. */
function asking(worker: Worker, signal: AbortSignal) {
  const closing = new AbortController();
  const stopped = AbortSignal.any([closing.signal, signal]);
  stopped.addEventListener('abort', () => end(worker), { once: true });
  let before: Promise<unknown> = Promise.resolve();
  const ask = <Answer>(question: ToPagesWorker): Promise<Answer | null> => {
    const answer = before.then(() => answerOf<Answer>(worker, question, stopped));
    before = answer;
    return answer;
  };
  return { ask, close: () => closing.abort() };
}
