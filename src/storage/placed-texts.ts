/** Where the words of a kept file stand on its pages. */
import type { PlacedText, PrintCopy } from '../domain/print-copy.ts';
import { parsePlacedTexts } from '../schemas/placed-text.ts';
import { readBlob } from './blobs.ts';
import type { Store } from './open.ts';

/** Empty when nobody knows: the text can still be read and marked then. */
export async function readPlacedTexts(
  store: Store,
  { places }: Pick<PrintCopy, 'places'>,
): Promise<readonly PlacedText[]> {
  const bytes = places && (await readBlob(store, places.blobId));
  return bytes?.ok ? (parsePlacedTexts(new TextDecoder().decode(bytes.value)) ?? []) : [];
}
