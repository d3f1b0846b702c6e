/** With which key a dossier is sealed at this moment, and what is said of it and signed with it. */
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { LogEvent } from '../domain/log-event.ts';
import type { LogLine } from '../domain/log-line.ts';
import type { SealLine, Signer } from '../domain/signature.ts';
import { fingerprintOf, type KeptSigner } from '../signing/keys.ts';
import { signHead } from '../signing/statements.ts';
import { dossierSigner, type FreshKey, freshKey } from './dossier-keys.ts';
import { readBatches } from './log-batches.ts';
import type { Session } from './open.ts';

export type SealingKey = {
  readonly dossierId: DossierId;
  readonly signer: KeptSigner;
  /** When it was made just now. */
  readonly fresh: FreshKey | null;
};

/** The key that is there, or a new one. Hold the lock of the log. */
export async function keyFor(session: Session, dossierId: DossierId): Promise<SealingKey> {
  const known = await dossierSigner(session, dossierId);
  if (known !== null) return { dossierId, signer: known, fresh: null };
  return otherKey(session, dossierId, await lastKeyTold(session, dossierId));
}

/** A new key in the place of the one there is, which says so too. */
export async function nextKey(session: Session, dossierId: DossierId): Promise<SealingKey> {
  const known = await dossierSigner(session, dossierId);
  return otherKey(session, dossierId, known ?? (await lastKeyTold(session, dossierId)));
}

async function otherKey(
  session: Session,
  dossierId: DossierId,
  before: Signer | Sha256 | null,
): Promise<SealingKey> {
  const fresh = await freshKey(session, { dossierId, at: session.clock.now() }, before);
  return { dossierId, signer: fresh.signer, fresh };
}

/** Its fingerprint: the secret half stayed on another device. */
async function lastKeyTold(session: Session, dossierId: DossierId): Promise<Sha256 | null> {
  const seals = (await readBatches(session)).flatMap((batch) => batch.seals);
  const told = seals
    .filter((seal) => seal.type === 'key')
    .filter((seal) => seal.dossierId === dossierId);
  const last = told.at(-1);
  return last === undefined ? null : fingerprintOf(last.key);
}

export function keyEvent(session: Session, { signer }: SealingKey): LogEvent {
  const { fingerprint } = signer;
  const object = { kind: 'key', id: fingerprint, rev: fingerprint };
  return { at: session.clock.now(), action: 'key', object, digests: [fingerprint] };
}

/** What is said of a new key, and the last line signed. */
export async function sealsAt(
  session: Session,
  { dossierId, signer, fresh }: SealingKey,
  last: Pick<LogLine, 'seq' | 'line'>,
): Promise<SealLine[]> {
  const about = { dossierId, at: session.clock.now() };
  const head = await signHead(about, last, signer);
  return fresh === null ? [head] : [fresh.statement, head];
}
