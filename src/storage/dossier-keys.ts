/** The key of each dossier: made when something is sealed for the first time, and used where it lies. */
import { bytesOfHex, hexOf } from '../domain/hex.ts';
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { SignedKey, Signer } from '../domain/signature.ts';
import { type DossierKey, parseDossierKey } from '../schemas/dossier-key.ts';
import { type KeptSigner, type KeyPair, newKeyPair, signerOf } from '../signing/keys.ts';
import { signKey } from '../signing/statements.ts';
import type { Session } from './open.ts';
import { type SealedSecret, sealSecret, secretsIn } from './secrets.ts';

/** A key that was just made: with the statement that it seals from now on, and what is to be kept of it. */
export type FreshKey = {
  readonly signer: KeptSigner;
  readonly statement: SignedKey;
  readonly secret: SealedSecret;
};

/** The key that the dossier is sealed with here, ready for use; `null` when there is none yet. */
export async function dossierSigner(
  session: Session,
  dossierId: DossierId,
): Promise<KeptSigner | null> {
  const newest = (await keysOf(session, dossierId)).at(-1);
  return newest === undefined ? null : signerOf(pairIn(newest));
}

const keysOf = async (session: Session, dossierId: DossierId): Promise<DossierKey[]> =>
  (await secretsIn(session))
    .flatMap((secret) => parseDossierKey(secret) ?? [])
    .filter((key) => key.dossierId === dossierId)
    .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));

const pairIn = ({ secret, key }: DossierKey): KeyPair => ({ secret: bytesOfHex(secret), key });

/** Another key. `before`: the one that it takes the place of, or the fingerprint when only that is known. */
export async function freshKey(
  session: Session,
  about: { readonly dossierId: DossierId; readonly at: Instant },
  before: Signer | Sha256 | null,
): Promise<FreshKey> {
  const pair = await newKeyPair();
  const [signer, secret] = await Promise.all([signerOf(pair), sealKey(session, about, pair)]);
  pair.secret.fill(0);
  return { signer, secret, statement: await signKey(about, signer, before) };
}

function sealKey(
  session: Session,
  { dossierId, at }: { readonly dossierId: DossierId; readonly at: Instant },
  { secret, key }: KeyPair,
): Promise<SealedSecret> {
  const kept: DossierKey = {
    kind: 'dossier-key',
    dossierId,
    madeAt: at,
    secret: hexOf(secret),
    key,
  };
  return sealSecret(session, kept);
}
