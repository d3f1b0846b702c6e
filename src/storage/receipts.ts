/**
 * Receipts (ontvangstbewijzen): those that were given here for packs of others, and those that others gave
 * for packs of one's own. They lie with the seals of the log.
 */
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { LogEnd } from '../domain/log-line.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Receipt } from '../domain/signature.ts';
import { signReceipt } from '../signing/statements.ts';
import { sealAndKeep } from './log.ts';
import { readBatches } from './log-batches.ts';
import { withLogLock } from './log-change.ts';
import type { Session, Store } from './open.ts';
import { keyFor } from './sealing-key.ts';

/** The pack that was received: which, of which dossier, and where its log ended. */
export type ReceivedHead = {
  readonly dossierId: DossierId;
  readonly pack: Sha256;
  readonly end: LogEnd;
};

/** All that are kept here, in the order in which they came. */
export const readReceipts = async (store: Store): Promise<Receipt[]> =>
  receiptsIn(await store.session());

const receiptsIn = async (session: Session): Promise<Receipt[]> =>
  (await readBatches(session))
    .flatMap(({ seals }) => seals)
    .filter((seal) => seal.type === 'receipt');

/** The receipt for that pack: the one that was given before, or one signed with the key of `by`, a dossier here. */
export const giveReceipt = (
  store: Store,
  by: DossierId,
  { dossierId, pack, end }: ReceivedHead,
): Promise<Result<Receipt, 'storage-full'>> =>
  store.writing((session) =>
    withLogLock(session.db, async () => {
      const given = (await receiptsIn(session)).find((receipt) => receipt.pack === pack);
      if (given !== undefined) return ok(given);
      const key = await keyFor(session, by);
      const about = { dossierId, at: session.clock.now() };
      const receipt = await signReceipt(about, { ...end, pack }, key.signer);
      const kept = await sealAndKeep(session, key, [receipt]);
      return kept.ok ? ok(receipt) : kept;
    }),
  );

/** Keeps one that somebody else gave. It was checked before. Twice is once. */
export const keepReceipt = (
  store: Store,
  receipt: Receipt,
): Promise<Result<void, 'storage-full'>> =>
  store.writing((session) =>
    withLogLock(session.db, async () => {
      const isHere = (await receiptsIn(session)).some(
        ({ signature }) => signature === receipt.signature,
      );
      return isHere ? ok(undefined) : sealAndKeep(session, null, [receipt]);
    }),
  );
