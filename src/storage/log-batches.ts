/** The log as it lies in the vault: one sealed batch for each save, in the order in which they were made. */
import { hexOf } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import type { LogEvent } from '../domain/log-event.ts';
import { emptyLog, type LogEnd, readLine } from '../domain/log-line.ts';
import { parseLogBatch } from '../schemas/log-batch.ts';
import type { Session } from './open.ts';
import { jsonIn, paddedJson } from './padded-json.ts';
import type { Sealed } from './schema.ts';

export const digestOfText = async (text: string): Promise<Sha256> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return asSha256(hexOf(new Uint8Array(digest)));
};

export const sealBatch = ({ vault }: Session, key: number, batch: LogBatch): Promise<Sealed> =>
  vault.seal(['log', String(key)], paddedJson(batch));

async function openBatch(
  { vault }: Session,
  key: number,
  sealed: Sealed,
): Promise<LogBatch | null> {
  const bytes = await vault.open(['log', String(key)], sealed);
  return bytes === null ? null : parseLogBatch(jsonIn(bytes));
}

/** All of them, the oldest first, without those that are damaged. */
export async function readBatches(session: Session): Promise<LogBatch[]> {
  const { store } = session.db.transaction('log');
  const [keys, sealed] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const opened = await Promise.all(
    sealed.map((batch, index) => openBatch(session, keys[index] ?? 0, batch)),
  );
  return opened.filter((batch) => batch !== null);
}

/** Where the next batch goes, and what it follows on. */
export type LogPlace = {
  readonly nextKey: number;
  readonly end: LogEnd;
  /** When the last line was written. */
  readonly at: Instant | null;
};

/** A batch that is damaged is passed over: what comes next follows on the one before it. */
export async function logPlace(session: Session): Promise<LogPlace> {
  const keys = await session.db.getAllKeys('log');
  const nextKey = (keys.at(-1) ?? -1) + 1;
  for (const key of keys.toReversed()) {
    const sealed = await session.db.get('log', key);
    const text = sealed && (await openBatch(session, key, sealed))?.lines.at(-1);
    if (text !== undefined) return { nextKey, ...(await endIn(text)) };
  }
  return { nextKey, end: emptyLog, at: null };
}

async function endIn(text: string): Promise<Pick<LogPlace, 'end' | 'at'>> {
  const { event }: { readonly event: Pick<LogEvent, 'at'> } = JSON.parse(text);
  return { end: await readLine(text, digestOfText), at: event.at };
}
