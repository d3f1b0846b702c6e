/** A file that somebody chose or dropped. */
import type { GivenFile } from '../verify/read-beside.ts';
import { browserHashing } from './hashing.ts';

export type ChosenFile = GivenFile & { readonly file: File };

/** A folder that was dropped among files cannot be read: that is told when it is opened. */
export const chosenFile = (file: File): ChosenFile => ({
  file,
  name: file.name,
  byteLength: file.size,
  text: () => file.text(),
  digest: async () => {
    const hash = await browserHashing.begin();
    const pieces = file.stream().getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read())
      hash.add(piece.value);
    return hash.end();
  },
});
