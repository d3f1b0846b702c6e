/**
 * Root keys of vaults that are open, in memory that the browser shares among our pages and forgets when
 * it closes. Each stands beside a mark of its own database: a key of an earlier vault opens no later one.
 */
import { withLock } from './locks.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type SessionSecret = {
  /** What was written last, or `null` when there is nothing (any more). */
  read(): Promise<Uint8Array | null>;
  /** `null` forgets it. */
  write(bytes: Bytes | null): Promise<void>;
};

const markLength = 16;
const rootLength = 32;
const entryLength = markLength + rootLength;

/** The root key of that database, or `null` when it is not open. */
export async function rootInMemory(secret: SessionSecret, database: string): Promise<Bytes | null> {
  const mark = await markOf(database);
  const entry = entriesIn(await secret.read()).find((one) => isMarked(one, mark));
  return entry?.slice(markLength) ?? null;
}

/** Keeps the root key of that database, in place of an earlier one. */
export const keepRoot = (secret: SessionSecret, database: string, root: Bytes): Promise<void> =>
  changing(secret, async (entries) => {
    const mark = await markOf(database);
    return [...entries.filter((one) => !isMarked(one, mark)), joined(mark, root)];
  });

/** Forgets all root keys but those of the databases given. */
export const keepOnlyRootsOf = (
  secret: SessionSecret,
  databases: readonly string[],
): Promise<void> =>
  changing(secret, async (entries) => {
    const marks = await Promise.all(databases.map(markOf));
    return entries.filter((one) => marks.some((mark) => isMarked(one, mark)));
  });

const changing = (
  secret: SessionSecret,
  change: (entries: readonly Bytes[]) => Promise<readonly Bytes[]>,
): Promise<void> =>
  withLock('kantlijn-session-secret', async () => {
    const before = entriesIn(await secret.read());
    const after = await change(before);
    if (after.length === 0 && before.length === 0) return;
    await secret.write(after.length === 0 ? null : joined(...after));
  });

function entriesIn(bytes: Uint8Array | null): Bytes[] {
  const whole = new Uint8Array(bytes ?? []);
  return Array.from({ length: Math.floor(whole.byteLength / entryLength) }, (_, index) =>
    whole.slice(index * entryLength, (index + 1) * entryLength),
  );
}

const isMarked = (entry: Bytes, mark: Bytes): boolean =>
  mark.every((byte, index) => entry[index] === byte);

const marks = new Map<string, Promise<Bytes>>();

/** The same for the same database. It is asked for at every use of the store. */
function markOf(database: string): Promise<Bytes> {
  const known = marks.get(database) ?? newMark(database);
  marks.set(database, known);
  return known;
}

async function newMark(database: string): Promise<Bytes> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(database));
  return new Uint8Array(digest, 0, markLength);
}

function joined(...parts: readonly Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
