/**
 * A shared lock that is kept for a moment between two uses, with what was found out under it. To save a
 * page takes several writes, and to ask for the lock and look around each time costs more than sealing.
 */

/** Kept so long after the last use. */
const lingerMs = 15;

/** No new use joins after this, however much is done: somebody else may be waiting for the lock. */
const longestMs = 250;

type Hold<Value> = {
  readonly value: Promise<Value>;
  /** Settles when the lock is free again. */
  readonly freed: Promise<unknown>;
  readonly free: () => void;
  users: number;
  /** From then on nobody joins. Not known before the lock is there. */
  until: number;
};

export type HeldLock<Value> = <T>(work: (value: Value) => Promise<T>) => Promise<T>;

/**
 * Does `work` with what `enter` found out under the lock `name`. When `isGood` says that this is over, the
 * lock is let go and taken anew. Throws what `enter` throws.
 */
export function heldLock<Value>(
  name: string,
  enter: () => Promise<Value>,
  isGood: (value: Value) => boolean,
): HeldLock<Value> {
  let hold: Hold<Value> | null = null;
  const join = async (): Promise<Hold<Value>> => {
    while (hold !== null && isOver(hold)) await freed(hold);
    hold ??= take(name, enter, () => {
      hold = null;
    });
    hold.users += 1;
    return hold;
  };
  const use: HeldLock<Value> = async (work) => {
    const mine = await join();
    try {
      const value = await goodValue(mine, isGood);
      if (value !== null) return await work(value.value);
    } finally {
      leave(mine);
    }
    return use(work);
  };
  return use;
}

const isOver = (hold: Hold<unknown>): boolean => performance.now() >= hold.until;

async function freed(hold: Hold<unknown>): Promise<void> {
  if (hold.users === 0) hold.free();
  await hold.freed;
}

/** `null` when it is good no more. Either way, and when it could not be had, nobody joins this one then. */
async function goodValue<Value>(hold: Hold<Value>, isGood: (value: Value) => boolean) {
  let isUsable = false;
  try {
    const value = await hold.value;
    isUsable = isGood(value);
    return isUsable ? { value } : null;
  } finally {
    if (!isUsable) hold.until = 0;
  }
}

function leave(hold: Hold<unknown>): void {
  hold.users -= 1;
  const freeIfUnused = () => {
    if (hold.users === 0) hold.free();
  };
  if (isOver(hold)) freeIfUnused();
  else setTimeout(freeIfUnused, lingerMs);
}

function take<Value>(name: string, enter: () => Promise<Value>, forget: () => void): Hold<Value> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isThere: (value: Promise<Value>) => void = () => {};
  const value = new Promise<Value>((resolve) => {
    isThere = resolve;
  });
  const free = () => {
    forget();
    letGo();
  };
  const hold: Hold<Value> = {
    value,
    freed: navigator.locks.request(name, { mode: 'shared' }, async () => {
      hold.until = performance.now() + longestMs;
      isThere(enter());
      await isLetGo;
    }),
    free,
    users: 0,
    until: Number.POSITIVE_INFINITY,
  };
  return hold;
}
