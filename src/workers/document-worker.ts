/** The worker that makes one document, while the screen goes on. Started by `make-document.ts`. */
import type { DocumentOrder, WrittenDocument } from './document-order.ts';
import { writeDocument } from './write-document.ts';

// What is reported here reaches the page as an error of its worker.
addEventListener('message', ({ data }: MessageEvent<DocumentOrder>) => {
  writeDocument(data).then(hand, reportError);
});

const hand = (written: WrittenDocument): void =>
  self.postMessage(written, { transfer: [written.bytes.buffer] });
