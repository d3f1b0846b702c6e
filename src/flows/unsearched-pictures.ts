/** Pictures of pages on which something was typed that no text has: only a person can say what it is. */
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Store } from '../storage/open.ts';
import { readScreenWords } from '../storage/screen-words.ts';

const shown = ['screenshot-viewport', 'screenshot-full'];

/** Of what is reported. A picture of which nobody measured the words is in none. */
export async function unsearchedPictures(
  store: Store,
  contents: PackContents,
): Promise<readonly BlobId[]> {
  const found: BlobId[] = [];
  for (const capture of onlyReported(contents).captures) {
    const { unsearched } = await readScreenWords(store, capture);
    if (unsearched.some(({ of }) => of === 'typed'))
      found.push(
        ...capture.artefacts.filter(({ role }) => shown.includes(role)).map(({ blobId }) => blobId),
      );
  }
  return found;
}
