/** Reads any file that can be added, off the screen. */
import type { MakeCopy } from '../domain/copy-piece.ts';
import { copyPicture } from './copy-picture.ts';

export const makeCopy: MakeCopy = (file, signal) =>
  file.mediaType.startsWith('image/') ? copyPicture(file, signal) : noCopy(file, signal);

/** No other kind is read yet. */
const noCopy: MakeCopy = async function* () {
  yield { kind: 'fault', fault: 'kind-not-known' };
};
