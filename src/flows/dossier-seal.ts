/** By which key the dossier is sealed here, to be told beforehand, and who signed that they received a pack of it. */
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Receipt, SignedKey } from '../domain/signature.ts';
import { fingerprintOf } from '../signing/keys.ts';
import { readLog, signerHere } from '../storage/log.ts';
import type { Store } from '../storage/open.ts';

/** Somebody else's word that a pack of this dossier was with them. */
export type GivenReceipt = {
  readonly at: Instant;
  /** Fingerprint of the pack. */
  readonly pack: Sha256;
  /** Fingerprint of the key of who received it. */
  readonly key: Sha256;
};

export type DossierSeal = {
  readonly dossierId: DossierId;
  /** `null`: nothing was sealed on this device yet. */
  readonly key: { readonly fingerprint: Sha256; readonly since: Instant } | null;
  /** How many others sealed it before. */
  readonly keysBefore: number;
  readonly receipts: readonly GivenReceipt[];
};

export async function dossierSeal(store: Store, dossierId: DossierId): Promise<DossierSeal> {
  const [signer, { seals }] = await Promise.all([
    signerHere(store, dossierId),
    readLog(store, dossierId),
  ]);
  const keys = seals.filter((seal) => seal.type === 'key');
  const own = signer && (keys.find(({ key }) => key === signer.key) ?? null);
  const receipts = seals.filter((seal) => seal.type === 'receipt');
  return {
    dossierId,
    key: own && signer ? { fingerprint: signer.fingerprint, since: own.at } : null,
    keysBefore: keysBefore(keys, own),
    receipts: await Promise.all(receipts.map(givenOf)),
  };
}

const keysBefore = (keys: readonly SignedKey[], own: SignedKey | null): number =>
  own === null ? keys.length : keys.indexOf(own);

const givenOf = async ({ at, pack, key }: Receipt): Promise<GivenReceipt> => ({
  at,
  pack,
  key: await fingerprintOf(key),
});
