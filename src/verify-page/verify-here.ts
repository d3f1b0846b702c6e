/** Checks a file where this runs. */
import { verifyPack } from '../verify/verify-pack.ts';
import { blobSource } from '../zip/byte-source.ts';
import type { VerifyFile } from './check-files.ts';
import { browserHashing } from './hashing.ts';

export const verifyHere: VerifyFile = (file, { signal, stamps, onProgress }) =>
  verifyPack(blobSource(file), { hashing: browserHashing, signal, stamps, onProgress });
