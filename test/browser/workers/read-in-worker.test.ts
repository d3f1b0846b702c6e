/** A file is read in a worker, piece by piece, and the worker is gone afterwards. */
import { expect, test, vi } from 'vitest';
import type { CopyPiece } from '../../../src/domain/copy-piece.ts';
import { readInWorker } from '../../../src/workers/read-in-worker.ts';

/** Answers each request with how many there were. */
const counting = `let count = 0;
onmessage = ({ data }) => {
  count += 1;
  postMessage(data.kind === 'start' && data.mediaType === 'broken' ? { kind: 'fault', fault: 'file-locked' }
    : count < 4 ? { kind: 'progress', done: count, total: 3 } : { kind: 'end', facts: {} });
};`;

const workerOf = (code: string) => {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return Object.assign(worker, { terminate: vi.fn(worker.terminate.bind(worker)) });
};

const file = (mediaType = 'image/png') => ({ bytes: new Uint8Array([1]), mediaType });

async function read(code: string, signal: AbortSignal, mediaType?: string) {
  const worker = workerOf(code);
  const pieces: CopyPiece[] = [];
  const make = readInWorker(() => worker, 'picture-too-large');
  for await (const piece of make(file(mediaType), signal)) pieces.push(piece);
  expect(worker.terminate).toHaveBeenCalledOnce();
  return pieces;
}

const going = () => new AbortController().signal;

test('every piece is asked for, until the last', async () => {
  const pieces = await read(counting, going());
  expect(pieces.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'progress', 'end']);
});

test('a fault is the last piece', async () => {
  expect(await read(counting, going(), 'broken')).toEqual([
    { kind: 'fault', fault: 'file-locked' },
  ]);
});

test.each([
  ['cannot be loaded', 'this is no code'],
  ['breaks down', 'onmessage = () => { throw new Error("no room") }'],
  ['gives up', 'onmessage = () => { reportError(new Error("half done")) }'],
])('a worker that %s is a fault of the file', async (_, code) => {
  expect(await read(code, going())).toEqual([{ kind: 'fault', fault: 'picture-too-large' }]);
});

test('who stops gets nothing more, and no word of a fault', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  expect(await read('onmessage = () => {}', stop.signal)).toEqual([]);
});

test('who stopped before it began starts no worker', async () => {
  const start = vi.fn(() => workerOf(counting));
  const make = readInWorker(start, 'file-damaged');
  for await (const piece of make(file(), AbortSignal.abort())) throw new Error(piece.kind);
  expect(start).not.toHaveBeenCalled();
});

test('who looks no further ends the worker', async () => {
  const worker = workerOf(counting);
  const make = readInWorker(() => worker, 'file-damaged');
  for await (const piece of make(file(), going())) if (piece.kind === 'progress') break;
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('the bytes stay with whoever handed them in', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const make = readInWorker(() => workerOf(counting), 'file-damaged');
  for await (const piece of make({ bytes, mediaType: 'image/png' }, going()))
    expect(piece.kind).not.toBe('fault');
  expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
});
