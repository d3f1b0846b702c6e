/** The log of the dossier as a whole, and its seal when a pack is made. */
import type { DossierId } from '../domain/ids.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import { emptyLog, type LogLine, readLine } from '../domain/log-line.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { SealLine } from '../domain/signature.ts';
import type { KeptSigner } from '../signing/keys.ts';
import { commit } from './commit.ts';
import { dossierSigner } from './dossier-keys.ts';
import { digestOfText, logPlace, readBatches } from './log-batches.ts';
import { changeAt, logStores, toldBefore, withLogLock, writeLog } from './log-change.ts';
import type { Session, Store } from './open.ts';
import { allRows } from './rows.ts';
import { keyFor, nextKey, type SealingKey } from './sealing-key.ts';

export type KeptLog = {
  readonly lines: readonly LogLine[];
  /** Keys, heads and receipts, in the order in which they were made. */
  readonly seals: readonly SealLine[];
};

/** The log, with the seals of that dossier. */
export async function readLog(store: Store, dossierId: DossierId): Promise<KeptLog> {
  const { lines, seals } = await readAll(store);
  return { lines, seals: seals.filter((seal) => seal.dossierId === dossierId) };
}

/** All of it, of every dossier that is kept here, to be put back elsewhere. */
export async function wholeLog(store: Store): Promise<LogBatch> {
  const { lines, seals } = await readAll(store);
  return { lines: lines.map(({ text }) => text), seals };
}

async function readAll(store: Store): Promise<KeptLog> {
  const batches = await readBatches(await store.session());
  const lines = await Promise.all(
    batches.flatMap((batch) => batch.lines).map((text) => readLine(text, digestOfText)),
  );
  return { lines: unbroken(lines), seals: batches.flatMap(({ seals }) => seals) };
}

/** Without lines that were followed by others after a batch behind them was damaged. */
function unbroken(lines: readonly LogLine[]): LogLine[] {
  const whole: LogLine[] = [];
  for (const line of lines) {
    while ((whole.at(-1)?.seq ?? emptyLog.seq) >= line.seq) whole.pop();
    whole.push(line);
  }
  return whole;
}

/** The key that the dossier is sealed with here; made when there is none. The log up to now is signed with it. */
export const sealLog = (
  store: Store,
  dossierId: DossierId,
): Promise<Result<KeptSigner, 'storage-full'>> =>
  sealWith(store, (session) => keyFor(session, dossierId));

/** Another key in its place, which the one before it vouches for when it is here. */
export const replaceKey = (
  store: Store,
  dossierId: DossierId,
): Promise<Result<KeptSigner, 'storage-full'>> =>
  sealWith(store, (session) => nextKey(session, dossierId));

const sealWith = (
  store: Store,
  keyOf: (session: Session) => Promise<SealingKey>,
): Promise<Result<KeptSigner, 'storage-full'>> =>
  store.writing((session) =>
    withLogLock(session.db, async () => {
      const key = await keyOf(session);
      const sealed = await sealAndKeep(session, key, []);
      return sealed.ok ? ok(key.signer) : sealed;
    }),
  );

/** Signs the log up to now, and keeps `also` with it. Hold the lock of the log. */
export async function sealAndKeep(
  session: Session,
  key: SealingKey | null,
  also: readonly SealLine[],
): Promise<Result<void, 'storage-full'>> {
  const place = await logPlace(session);
  const told = await toldBefore(session, place, () => rowsOf(session));
  const change = await changeAt(session, place, told, key, also);
  return commit(session.db, [...logStores], (writing) => writeLog(writing, change));
}

const rowsOf = async (session: Session) => (await allRows(session)).entities;

/** `null`: nothing was sealed yet. */
export const signerHere = async (store: Store, dossierId: DossierId): Promise<KeptSigner | null> =>
  dossierSigner(await store.session(), dossierId);
