/** Copies a picture off the screen, in a worker that is gone afterwards. */
import type { MakeCopy } from '../domain/copy-piece.ts';
import { readInWorker } from './read-in-worker.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });

export const copyPicture: MakeCopy = readInWorker(startWorker, 'picture-too-large');
