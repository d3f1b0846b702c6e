/** Where a pack holds what was signed with the key of its dossier. */

/** Statements of keys, heads of the log, and receipts, one on a line. */
export const sealsFile = 'data/seals.jsonl';

/** Over the bytes of `tagmanifest-sha256.txt`, in DER. In no list: it comes after both. */
export const packSignatureFile = 'signatures/tagmanifest-sha256.txt.sig';

/** The key that made it. */
export const packKeyFile = 'signatures/key.pem';
