/** Where the words stood on the picture of a window. */
import type { Capture } from '../domain/capture.ts';
import { noScreenWords, type ScreenWords } from '../domain/screen-words.ts';
import { parseScreenWordsFile } from '../schemas/screen-words.ts';
import { readBlob } from './blobs.ts';
import type { Store } from './open.ts';

/** Nothing when nobody looked, or when it cannot be read any more. */
export async function readScreenWords(
  store: Store,
  { screenWords }: Pick<Capture, 'screenWords'>,
): Promise<ScreenWords> {
  const bytes = screenWords && (await readBlob(store, screenWords.blobId));
  const text = bytes?.ok ? new TextDecoder().decode(bytes.value) : '';
  return parseScreenWordsFile(text) ?? noScreenWords;
}
