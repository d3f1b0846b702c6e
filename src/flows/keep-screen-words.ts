/** Keeps where the words stood on a picture: for whoever covers them, so without a seal. */
import type { Capture } from '../domain/capture.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ScreenWords } from '../domain/screen-words.ts';
import type { Shelf } from './keep-artefact.ts';

/** What the capture says of them: nothing when nobody looked. */
export async function keepScreenWords(
  words: ScreenWords | null,
  shelf: Shelf,
): Promise<Result<Pick<Capture, 'screenWords'>, 'storage-full'>> {
  if (words === null) return ok({});
  const kept = await shelf.keepPlain(new TextEncoder().encode(JSON.stringify(words)));
  return kept.ok ? ok({ screenWords: kept.value }) : kept;
}
