/** Where a time stamp lies in a pack: beside the list that it is about, and so in no list. */
import type { EntryHead } from '../zip/ready-entry.ts';

export const stampRequestFile = 'timestamps/tagmanifest-sha256.txt.tsq';
export const stampAnswerFile = 'timestamps/tagmanifest-sha256.txt.tsr';

/** In the order in which they are written. */
export const stampFiles: readonly string[] = [stampRequestFile, stampAnswerFile];

export const isStampFile = (path: string): boolean => stampFiles.includes(path);

/** Both are small, and much of them is random. */
export const stampEntry = (
  folder: string,
  path: string,
  modifiedAt: EntryHead['modifiedAt'],
): EntryHead => ({ path: `${folder}/${path}`, modifiedAt, compress: false });
