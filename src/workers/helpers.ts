/** Others who fingerprint and pack what is handed to them, and give it back: the worker's side. */
import type { PrepareFile } from '../pack/prepare-file.ts';
import type { PrintOf } from '../verify/print-of.ts';
import { smallEnough } from '../zip/block-source.ts';
import type { BufferPool } from './buffer-pool.ts';
import type { HelpAnswer, HelpDone, HelpOrder, HelpTask } from './helper-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type Helpers = {
  readonly prepare: PrepareFile;
  readonly printOf: PrintOf;
  /** To be told each answer, of whichever helper. */
  readonly hear: (answer: HelpAnswer) => void;
};

export type HelpersPorts = {
  readonly count: number;
  /** Has the helper with that number, from 0, do it. The bytes of the task are handed over. */
  readonly ask: (helper: number, order: HelpOrder) => void;
  readonly pool: BufferPool;
};

/** Whoever started them ends all of it when one breaks down: nobody here hears of that. */
export function helpersThrough({ count, ask, pool }: HelpersPorts): Helpers {
  const busy = Array.from({ length: count }, () => 0);
  const asked = new Map<number, { readonly helper: number; readonly resolve: Resolve }>();
  let last = 0;
  const give = async (task: HelpTask): Promise<HelpDone> => {
    const helper = busy.indexOf(Math.min(...busy));
    const id = ++last;
    const { promise, resolve } = Promise.withResolvers<HelpDone>();
    asked.set(id, { helper, resolve });
    busy[helper] = (busy[helper] ?? 0) + 1;
    ask(helper, { id, task });
    return promise;
  };
  const hear = ({ id, done }: HelpAnswer): void => {
    const one = asked.get(id);
    if (one === undefined) return;
    asked.delete(id);
    busy[one.helper] = (busy[one.helper] ?? 0) - 1;
    if (done.spare !== null) pool.give(done.spare);
    one.resolve(done);
  };
  return { ...tasksOf(give, pool), hear };
}

type Resolve = (done: HelpDone) => void;

function tasksOf(
  give: (task: HelpTask) => Promise<HelpDone>,
  pool: BufferPool,
): Pick<Helpers, 'prepare' | 'printOf'> {
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
