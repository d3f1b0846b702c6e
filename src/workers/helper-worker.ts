/** Fingerprints and packs files for a worker that has other things to do. Started by `helpers.ts`. */
import { packBytes } from '../zip/ready-entry.ts';
import { fingerprint } from './fingerprint.ts';
import type { HelpDone, HelpOrder } from './helper-messages.ts';

async function help(order: HelpOrder): Promise<HelpDone> {
  const { id, bytes } = order;
  const sha256 = await fingerprint(bytes);
  if (order.kind === 'digest') return { id, sha256, spare: bytes, packed: null };
  const packed = await packBytes([bytes], order.compress);
  // What is not compressed lies in the same memory still.
  return { id, sha256, spare: order.compress ? bytes : null, packed };
}

function say(done: HelpDone): void {
  const all = [...(done.packed?.kept ?? []), ...(done.spare === null ? [] : [done.spare])];
  self.postMessage(done, { transfer: [...new Set(all.map(({ buffer }) => buffer))] });
}

addEventListener('message', ({ data }: MessageEvent<HelpOrder>) => {
  help(data).then(say).catch(reportError);
});
