/** Reads any file that can be added, off the screen. */
import type { MakeCopy } from '../domain/copy-piece.ts';

/** No kind is read yet. */
export const makeCopy: MakeCopy = async function* () {
  yield { kind: 'fault', fault: 'kind-not-known' };
};
