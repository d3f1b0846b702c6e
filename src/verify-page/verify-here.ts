/** Checks a file where this runs. */
import { verifyWith } from '../verify/verify-with.ts';
import { blobSource } from '../zip/byte-source.ts';
import type { VerifyFile } from './check-files.ts';
import { checkPorts } from './check-ports.ts';

export const verifyHere: VerifyFile = (file, { signal, stamps, onProgress }, beside) =>
  verifyWith(blobSource(file), beside, { ...checkPorts, signal, stamps, onProgress });
