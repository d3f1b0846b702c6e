/** Puts a copy for paper into the store, piece by piece as it is made. */
import type { CopyFacts, CopyFault, CopyPiece, MadeImage } from '../domain/copy-piece.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import { type PrintCopy, type PrintImage, pageBreak } from '../domain/print-copy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Shelf } from './keep-artefact.ts';

export type CopyError = CopyFault | 'storage-full' | 'cancelled';

/** The files of a copy, and what was read along the way. */
export type KeptCopy = {
  readonly files: Pick<PrintCopy, 'images' | 'text' | 'places'>;
  readonly facts: CopyFacts;
};

/** Where files go that need no seal. */
type PlainShelf = Pick<Shelf, 'keepPlain'>;

/** How many pages were read, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** All of it on the shelf, or why not: then the shelf is to be cleared. */
export async function keepCopy(
  pieces: AsyncIterable<CopyPiece>,
  shelf: PlainShelf,
  onProgress: OnProgress,
): Promise<Result<KeptCopy, CopyError>> {
  const images: PrintImage[] = [];
  for await (const piece of pieces) {
    switch (piece.kind) {
      case 'image': {
        const kept = await keepImage(piece.image, shelf);
        if (!kept.ok) return kept;
        images.push(kept.value);
        break;
      }
      case 'progress':
        onProgress(piece.done, piece.total);
        break;
      case 'fault':
        return fail(piece.fault);
      case 'end':
        return keepTexts(images, piece.facts, shelf);
    }
  }
  return fail('cancelled');
}

async function keepImage(
  { bytes, width, height, area }: MadeImage,
  shelf: PlainShelf,
): Promise<Result<PrintImage, 'storage-full'>> {
  const kept = await shelf.keepPlain(bytes);
  return kept.ok ? ok({ ...kept.value, mediaType: 'image/jpeg', width, height, area }) : kept;
}

async function keepTexts(
  images: readonly PrintImage[],
  facts: CopyFacts,
  shelf: PlainShelf,
): Promise<Result<KeptCopy, 'storage-full'>> {
  const text = await keepWords(facts.texts?.join(pageBreak) ?? null, shelf);
  if (!text.ok) return text;
  const isPlaced = facts.places.length > 0;
  const places = await keepWords(isPlaced ? JSON.stringify(facts.places) : null, shelf);
  if (!places.ok) return places;
  return ok({ files: { images, text: text.value, places: places.value }, facts });
}

async function keepWords(
  words: string | null,
  shelf: PlainShelf,
): Promise<Result<KeptFile | null, 'storage-full'>> {
  return words === null ? ok(null) : shelf.keepPlain(new TextEncoder().encode(words));
}
