/** A key to sign with, as a dossier has. */
import { newKeyPair, signerOf } from '../../src/signing/keys.ts';

export const aSigner = await signerOf(await newKeyPair());
