/** Answers the background's port with a capture of this page, in pieces. */
import { cachedFetch, fetchAgain } from '../capture/cached-fetch.ts';
import { captureFile } from '../capture/capture-file.ts';
import { capturePage } from '../capture/capture-page.ts';
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
  readonly sendChunk: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

/** Starts to answer; stays for as long as the page. */
export function answerCaptures(): void {
  onConnect((port) => {
    if (port.name !== captureStream) return;
    let goOn = () => {};
    const send = (message: CaptureMessage) => port.postMessage(message);
    const sendChunk = (bytes: Uint8Array<ArrayBuffer>) =>
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
  for (const { role, mediaType, bytes } of page.parts) {
    send({ kind: 'part', role, mediaType });
    for (let start = 0; start < bytes.length; start += chunkByteLength)
      await sendChunk(bytes.slice(start, start + chunkByteLength));
  }
  const { facts, missing, observation } = page;
  if (page.sent) send({ kind: 'sent-text', sent: page.sent });
  send({ kind: 'end', facts, missing, observation });
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
