/** Copies of PDFs and e-mails, made off the screen. The code for that is loaded now, and is gone afterwards. */
import { readInWorker } from './read-in-worker.ts';

export const startFileWorker = (): Worker =>
  new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });

/** A file at which the reader itself breaks down is taken for a damaged one. */
export const copyFile = readInWorker(startFileWorker, 'file-damaged');
