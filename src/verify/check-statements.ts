/** Whether statements were signed by the keys that should have signed them. */
import type { Sha256 } from '../domain/ids.ts';
import type { Receipt, SealLine, SignedHead, SignedKey } from '../domain/signature.ts';
import type { FindingCode, KeyBefore, KeySigner } from '../domain/verification.ts';
import { fingerprintOf, publicKeyOf } from '../signing/keys.ts';
import { isHeadBy, isLinked, isOwnKey, isOwnReceipt } from '../signing/statements.ts';
import { inBatches } from './in-batches.ts';

export type StatementsCheck = {
  readonly codes: readonly FindingCode[];
  /** Whose dossier it is if nothing else is wrong; `null` when no key could be believed. */
  readonly signer: KeySigner | null;
};

/** What a key said of itself, with its fingerprint. */
type Key = {
  readonly said: SignedKey;
  readonly fingerprint: Sha256;
  /** Made ready once: that takes longer than checking a signature. */
  readonly ready: CryptoKey | null;
};

/** A signature to be checked, and what is found when it is not right. */
type Job = { readonly isRight: () => Promise<boolean>; readonly otherwise: FindingCode };

const jobsAtATime = 256;

export async function checkStatements(
  seals: readonly SealLine[],
  signal?: AbortSignal,
): Promise<StatementsCheck> {
  const keys = await keysIn(seals);
  const codes = [...faultsOfKeys(keys), ...faultsOfHeads(seals, keys)];
  for await (const batch of inBatches(codes.length > 0 ? [] : jobsOf(seals, keys), jobsAtATime)) {
    signal?.throwIfAborted();
    const found = await Promise.all(batch.map(faultOf));
    codes.push(...found.flatMap((code) => code ?? []));
    // One that is not right tells enough: whoever made it can have made as many as they like.
    if (codes.length > 0) break;
  }
  return { codes, signer: codes.length > 0 ? null : await signerOf(seals, keys) };
}

const faultOf = async ({ isRight, otherwise }: Job): Promise<FindingCode | null> =>
  (await isRight()) ? null : otherwise;

const isKey = (seal: SealLine): seal is SignedKey => seal.type === 'key';
const isHead = (seal: SealLine): seal is SignedHead => seal.type === 'head';
const isReceipt = (seal: SealLine): seal is Receipt => seal.type === 'receipt';

const keysIn = (seals: readonly SealLine[]): Promise<readonly Key[]> =>
  Promise.all(seals.filter(isKey).map(keyIn));

async function keyIn(said: SignedKey): Promise<Key> {
  const ready = await publicKeyOf(said.key, crypto.subtle);
  return { said, fingerprint: await fingerprintOf(said.key), ready };
}

/** Each names the one before it, and the first names none. */
const faultsOfKeys = (keys: readonly Key[]): FindingCode[] =>
  keys.length > 0 &&
  keys.every(({ said }, index) => said.previous === (keys[index - 1]?.fingerprint ?? null))
    ? []
    : ['key-statement-wrong'];

/** Each is by the newest key before it, and none is of an earlier line than the one before it. */
function faultsOfHeads(seals: readonly SealLine[], keys: readonly Key[]): FindingCode[] {
  const codes = new Set<FindingCode>(seals[0]?.type === 'key' ? [] : ['key-statement-wrong']);
  let [key, seq] = [-1, 0];
  for (const seal of seals) {
    if (isKey(seal)) key += 1;
    if (!isHead(seal)) continue;
    if (seal.key !== keys[key]?.fingerprint) codes.add('signature-other-key');
    if (seal.seq < seq) codes.add('seals-unreadable');
    seq = seal.seq;
  }
  return [...codes];
}

function* jobsOf(seals: readonly SealLine[], keys: readonly Key[]): Generator<Job> {
  const known = new Map(keys.map(({ fingerprint, ready }) => [fingerprint, ready]));
  for (const seal of seals) {
    if (isKey(seal)) yield { isRight: () => isOwnKey(seal), otherwise: 'key-statement-wrong' };
    if (isReceipt(seal)) yield { isRight: () => isOwnReceipt(seal), otherwise: 'receipt-wrong' };
    if (isHead(seal)) {
      const key = known.get(seal.key) ?? '';
      yield { isRight: () => isHeadBy(seal, key), otherwise: 'signature-wrong' };
    }
  }
}

async function signerOf(
  seals: readonly SealLine[],
  keys: readonly Key[],
): Promise<KeySigner | null> {
  const newest = keys.at(-1);
  if (newest === undefined) return null;
  const keysBefore: KeyBefore[] = [];
  for (const [index, { said, fingerprint }] of keys.slice(0, -1).entries()) {
    const next = keys[index + 1];
    const linked = next !== undefined && (await isLinked(next.said, said.key));
    keysBefore.push({ fingerprint, isLinked: linked });
  }
  const heads = seals.filter(isHead).length;
  const { fingerprint, said } = newest;
  return { kind: 'key', fingerprint, since: said.at, heads, keysBefore };
}
