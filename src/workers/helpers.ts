/** Other threads for a worker: they fingerprint and pack what is handed to them, and give it back. */
import type { PrepareFile } from '../pack/prepare-file.ts';
import type { PrintOf } from '../verify/print-of.ts';
import { smallEnough } from '../zip/block-source.ts';
import type { BufferPool } from './buffer-pool.ts';
import type { HelpAnswer, HelpDone, HelpOrder, HelpTask } from './helper-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type Helpers = { readonly prepare: PrepareFile; readonly printOf: PrintOf };

// More of them would wait for the disk.
const most = 4;

/** They end with the worker that started them. What breaks one of them rejects all that it was asked. */
export function startHelpers(pool: BufferPool, count = countHere()): Helpers {
  const all = Array.from({ length: count }, () => helper());
  const give = async (task: HelpTask): Promise<HelpDone> => {
    const done = await leastBusy(all).give(task);
    if (done.spare !== null) pool.give(done.spare);
    return done;
  };
  return {
    async prepare(bytes, compress) {
      const done = await give({ kind: 'prepare', bytes, compress });
      if (done.kind !== 'prepare') throw new Error('a helper did something else');
      const { prepared } = done;
      return { ...prepared, release: () => prepared.packed.kept.forEach(pool.give) };
    },
    async printOf(bytes, entry) {
      const done = await give({ kind: 'print', bytes: alone(bytes), entry });
      if (done.kind !== 'print') throw new Error('a helper did something else');
      return done.print;
    },
  };
}

/** Of a small file others may lie in the same buffer: see `ByteSource`. */
const alone = (bytes: Bytes): Bytes =>
  bytes.byteLength > smallEnough || bytes.byteLength === bytes.buffer.byteLength
    ? bytes
    : bytes.slice();

const countHere = () => Math.min(most, Math.max(1, navigator.hardwareConcurrency));

type Helper = {
  readonly busy: () => number;
  readonly give: (task: HelpTask) => Promise<HelpDone>;
};

const leastBusy = (all: readonly Helper[]): Helper => {
  const [first] = all.toSorted((a, b) => a.busy() - b.busy());
  if (first === undefined) throw new Error('no helper');
  return first;
};

function helper(): Helper {
  const worker = new Worker(new URL('./helper-worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, PromiseWithResolvers<HelpDone>>();
  let last = 0;
  let isBroken = false;
  worker.addEventListener('message', ({ data: { id, done } }: MessageEvent<HelpAnswer>) => {
    asked.get(id)?.resolve(done);
    asked.delete(id);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const { reject } of asked.values()) reject(new Error('a helper broke down'));
    asked.clear();
  });
  return {
    busy: () => asked.size,
    async give(task) {
      if (isBroken) throw new Error('a helper broke down');
      const id = ++last;
      const { promise, ...outcome } = Promise.withResolvers<HelpDone>();
      asked.set(id, { promise, ...outcome });
      const order: HelpOrder = { id, task };
      worker.postMessage(order, { transfer: [task.bytes.buffer] });
      return promise;
    },
  };
}
