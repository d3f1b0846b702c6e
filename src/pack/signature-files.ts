/** The signature over a pack: it stands in no list, for it is about the list that stands for all. */
import { bytesOfHex } from '../domain/hex.ts';
import type { Signer } from '../domain/signature.ts';
import { pemOf } from '../signing/pem.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Statements of keys, heads of the log, and receipts, one on a line. */
export const sealsFile = 'data/seals.jsonl';

export const packSignatureFile = 'signatures/tagmanifest-sha256.txt.sig';
export const packKeyFile = 'signatures/key.pem';

/** In DER, over the bytes of `tagmanifest-sha256.txt`; and the key, as openssl reads it. */
export async function signatureFiles(signer: Signer, tagManifest: Bytes) {
  return [
    { path: packSignatureFile, bytes: bytesOfHex(await signer.sign(tagManifest)) },
    { path: packKeyFile, bytes: new TextEncoder().encode(pemOf(signer.key)) },
  ];
}
