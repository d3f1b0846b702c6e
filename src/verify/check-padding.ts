/** Whether what is in no list, to make a pack longer, is nothing else: zero bytes, as they are, at the end. */
import type { Finding } from '../domain/verification.ts';
import { paddingFile } from '../pack/padding.ts';
import { isStampFile } from '../pack/stamp-files.ts';
import type { Bytes } from '../zip/records.ts';
import type { Files } from './check-lists.ts';
import type { PackReader } from './pack-reader.ts';

/** Nothing when there is none, or when it cannot be read, which is found elsewhere. */
export async function paddingFindings(
  files: Files,
  { stream }: Pick<PackReader, 'stream'>,
): Promise<Finding[]> {
  const state = files.get(paddingFile);
  if (state === undefined || state.fault !== null) return [];
  // A time stamp is put behind whatever is there.
  const isLast = [...files.keys()].findLast((path) => !isStampFile(path)) === paddingFile;
  const isPadding =
    isLast && state.entry.method === 'stored' && (await isZero(stream(paddingFile)));
  return isPadding ? [] : [{ code: 'file-not-listed', path: paddingFile }];
}

async function isZero(pieces: AsyncIterable<Bytes>): Promise<boolean> {
  for await (const piece of pieces) if (piece.some((byte) => byte !== 0)) return false;
  return true;
}
