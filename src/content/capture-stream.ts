/** Answers the background's port with a capture of this page, in pieces. */
import { cachedFetch, fetchAgain } from '../capture/cached-fetch.ts';
import { captureFile } from '../capture/capture-file.ts';
import { capturePage } from '../capture/capture-page.ts';
import type { Bytes } from '../capture/page-yield.ts';
import { laterBy } from '../domain/instant.ts';
import { type PageCalls, pageCallsKey } from '../messaging/page-calls.ts';
import {
  type CaptureMessage,
  type CaptureOrder,
  type ChunkTaken,
  captureStream,
  chunkByteLength,
} from '../messaging/page-stream.ts';
import { isReadingCacheUnseen, onConnect } from './extension.ts';
import { pageContentType } from './page-document.ts';
import { shadowRootOf } from './shadow.ts';

type Line = {
  readonly send: (message: CaptureMessage) => void;
  /** Sends a chunk, and waits until it was taken. */
  readonly sendChunk: (bytes: Bytes) => Promise<void>;
};

/** Starts to answer; stays for as long as the page. */
export function answerCaptures(): void {
  onConnect((port) => {
    if (port.name !== captureStream) return;
    let goOn = () => {};
    const send = (message: CaptureMessage) => port.postMessage(message);
    const sendChunk = (bytes: Bytes) =>
      new Promise<void>((resolve) => {
        goOn = resolve;
        send({ kind: 'chunk', bytes });
      });
    port.onMessage.addListener((message) => {
      const asked = message as CaptureOrder | ChunkTaken;
      if (asked.kind === 'taken') return goOn();
      sendCapture(asked, { send, sendChunk }).catch((error) =>
        send({ kind: 'failed', detail: String(error) }),
      );
    });
  });
}

async function sendCapture(order: CaptureOrder, { send, sendChunk }: Line): Promise<void> {
  const { choices, sentAt } = order;
  const arrived = performance.now();
  const capture = pageContentType() === 'application/pdf' ? captureFile : capturePage;
  const page = await capture(document, {
    shadowRootOf,
    observe,
    choices,
    screenshot: await pixelsOf(order),
    cachedFetch: isReadingCacheUnseen || choices.readsCache ? cachedFetch : null,
    fetchAgain: choices.asksAgain ? fetchAgain : null,
    moment: () => laterBy(sentAt, Math.round(performance.now() - arrived)),
  });
  for (const { role, mediaType, chunks } of page.parts) {
    send({ kind: 'part', role, mediaType });
    for (const chunk of evenChunks(chunks, chunkByteLength)) await sendChunk(chunk);
  }
  const { facts, missing, observation } = page;
  const sent = await page.readSent();
  if (sent) send({ kind: 'sent-text', sent });
  send({ kind: 'end', facts, missing, observation });
}

/** The same bytes in chunks of `length`, but for the last. Each is a copy: it is about to be sent away. */
function* evenChunks(chunks: readonly Bytes[], length: number): Generator<Bytes> {
  let even = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; ) {
      const some = chunk.subarray(at, at + length - filled);
      even.set(some, filled);
      [at, filled] = [at + some.length, filled + some.length];
      if (filled < length) continue;
      yield even;
      [even, filled] = [new Uint8Array(length), 0];
    }
  if (filled > 0) yield even.slice(0, filled);
}

/** The picture of the screen, to be cut from; `null` when it is none, and then nothing is cut. */
const pixelsOf = ({ screenshot }: CaptureOrder): Promise<ImageBitmap | null> =>
  createImageBitmap(new Blob([screenshot], { type: 'image/png' })).catch(() => null);

type World = { readonly [pageCallsKey]?: Pick<PageCalls, 'observe'> };

/** By our other script in this world: it was put here first, and so this one stays small. */
function observe() {
  const calls = (globalThis as World)[pageCallsKey];
  return calls ? calls.observe() : Promise.reject(new Error('nobody observes'));
}
