/** The key of an adviser from what they gave: text, a file with it, or a picture of its QR code. */
import type { KeyFault } from '../../../domain/key-fault.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { sha256 } from '../../../platform/digest.ts';

/** `words`: by which it is compared. */
export type Reader = { readonly key: string; readonly words: string };

type Read = Promise<Result<Reader, KeyFault>>;

export async function readerIn(text: string): Read {
  const { readKey, wordsOfKey } = await import('../../../hand-over/adviser-key.ts');
  const key = readKey(text);
  if (!key.ok) return key;
  return ok({ key: key.value, words: await wordsOfKey(key.value, sha256) });
}

/** In bytes. A file with a key has a few hundred; a photo has some millions. */
const largest = 30_000_000;

export async function readerInFile(file: File): Read {
  if (file.size > largest) return fail('not-a-key');
  try {
    const text = isPicture(file) ? await textInPhoto(file) : await file.text();
    return text === null ? fail('not-a-key') : await readerIn(text);
  } catch (error) {
    if (error instanceof DOMException) return fail('key-not-read');
    throw error;
  }
}

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** Pixels on the longer side: a code fills a good part of its picture. */
const widths = [800, 1600];

async function textInPhoto(file: File): Promise<string | null> {
  const { textInPicture } = await import('../../../hand-over/key-picture.ts');
  const picture = await createImageBitmap(file);
  try {
    for (const width of widths) {
      const text = textInPicture(pixelsOf(picture, width));
      if (text !== null) return text;
    }
    return null;
  } finally {
    picture.close();
  }
}

function pixelsOf(picture: ImageBitmap, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  // Where the picture lets through, paper is white.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
