/** Other threads for a worker: they fingerprint and pack what is handed to them, and give it back. */
import type { Sha256 } from '../domain/ids.ts';
import type { PrepareFile } from '../pack/prepare-file.ts';
import type { BufferPool } from './buffer-pool.ts';
import type { HelpDone, HelpOrder } from './helper-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Outcome = PromiseWithResolvers<HelpDone>;
type Task = { readonly kind: 'digest' } | { readonly kind: 'prepare'; readonly compress: boolean };

export type Helpers = {
  readonly digest: (bytes: Bytes) => Promise<Sha256>;
  readonly prepare: PrepareFile;
};

// More of them would wait for the disk.
const most = 4;

/** They end with the worker that started them. What breaks one of them rejects all that it was asked. */
export function startHelpers(pool: BufferPool, count = countHere()): Helpers {
  const all = Array.from({ length: count }, () => helper());
  const give = (bytes: Bytes, task: Task) => leastBusy(all).give(bytes, task);
  return {
    async digest(bytes) {
      const { sha256, spare } = await give(bytes, { kind: 'digest' });
      if (spare !== null) pool.give(spare);
      return sha256;
    },
    async prepare(bytes, compress) {
      const { packed, spare, sha256 } = await give(bytes, { kind: 'prepare', compress });
      if (spare !== null) pool.give(spare);
      if (packed === null) throw new Error('a helper packed nothing');
      return { packed, sha256, release: () => packed.kept.forEach(pool.give) };
    },
  };
}

const countHere = () => Math.min(most, Math.max(1, navigator.hardwareConcurrency));

type Helper = {
  readonly busy: () => number;
  readonly give: (bytes: Bytes, task: Task) => Promise<HelpDone>;
};

const leastBusy = (all: readonly Helper[]): Helper => {
  const [first] = all.toSorted((a, b) => a.busy() - b.busy());
  if (first === undefined) throw new Error('no helper');
  return first;
};

function helper(): Helper {
  const worker = new Worker(new URL('./helper-worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, Outcome>();
  let last = 0;
  let isBroken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<HelpDone>) => {
    asked.get(data.id)?.resolve(data);
    asked.delete(data.id);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const { reject } of asked.values()) reject(new Error('a helper broke down'));
    asked.clear();
  });
  return {
    busy: () => asked.size,
    async give(bytes, task) {
      if (isBroken) throw new Error('a helper broke down');
      const id = ++last;
      const outcome = Promise.withResolvers<HelpDone>();
      asked.set(id, outcome);
      const order: HelpOrder = { id, bytes, ...task };
      worker.postMessage(order, { transfer: [bytes.buffer] });
      return outcome.promise;
    },
  };
}
