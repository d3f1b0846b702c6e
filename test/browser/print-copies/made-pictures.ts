// Pictures as people have them, made in the browser, and what comes back when one is copied.
import { expect } from 'vitest';
import type { CopyFacts, CopyPiece, MadeImage, MakeCopy } from '../../../src/domain/copy-piece.ts';
import { copyPicture } from '../../../src/workers/copy-picture.ts';
import { big, bytesOf } from '../../support/bytes.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

type Paint = (context: OffscreenCanvasRenderingContext2D) => void;

/** A picture as a browser makes one. */
export async function drawn(
  width: number,
  height: number,
  paint: Paint,
  type = 'image/png',
): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no context');
  paint(context);
  const blob = await canvas.convertToBlob({ type, quality: 0.95 });
  return new Uint8Array(await blob.arrayBuffer());
}

const deflated = async (bytes: Bytes): Promise<Bytes> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).bytes();

// Programs that read a PNG may look at the sum of a chunk; Chromium and Firefox do.
function crc(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const joined = (...parts: readonly Bytes[]): Promise<Bytes> =>
  new Response(new Blob([...parts])).bytes();

async function chunk(name: string, content: Bytes): Promise<Bytes> {
  const body = await joined(bytesOf(name), content);
  return joined(bytesOf(big(content.length, 4)), body, bytesOf(big(crc(body), 4)));
}

/** A grey PNG, higher than a canvas can be, of which each row has the shade that it is given. */
export async function highPng(
  width: number,
  height: number,
  shadeOf: (row: number) => number,
): Promise<Bytes> {
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.fill(shadeOf(row), row * (width + 1) + 1, (row + 1) * (width + 1));
  return joined(
    bytesOf('\x89PNG\r\n\x1a\n'),
    await chunk('IHDR', bytesOf(`${big(width, 4)}${big(height, 4)}\x08\0\0\0\0`)),
    await chunk('IDAT', await deflated(rows)),
    await chunk('IEND', new Uint8Array()),
  );
}

export const going = (): AbortSignal => new AbortController().signal;

/** All that comes back. */
export async function piecesOf(bytes: Bytes, make: MakeCopy = copyPicture): Promise<CopyPiece[]> {
  const pieces: CopyPiece[] = [];
  for await (const piece of make({ bytes, mediaType: 'image/*' }, going())) pieces.push(piece);
  return pieces;
}

export type Copied = { readonly images: readonly MadeImage[]; readonly facts: CopyFacts };

/** The copy. Throws when there is none. */
export async function copyOf(bytes: Bytes): Promise<Copied> {
  const pieces = await piecesOf(bytes);
  const last = pieces.at(-1);
  if (last?.kind !== 'end') throw new Error(`no copy: ${JSON.stringify(last)}`);
  return {
    images: pieces.flatMap((piece) => (piece.kind === 'image' ? [piece.image] : [])),
    facts: last.facts,
  };
}

/** Why there is no copy; `null` when there is one. */
export async function faultOf(bytes: Bytes): Promise<string | null> {
  const last = (await piecesOf(bytes)).at(-1);
  return last?.kind === 'fault' ? last.fault : null;
}

/** The colour of one dot of an image. */
export async function dotsOf({ bytes }: Pick<MadeImage, 'bytes'>) {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no context');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return {
    width,
    height,
    at: (x: number, y: number): readonly number[] => [
      ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
    ],
  };
}

/** About that colour: JPEG keeps colours nearly as they were. */
export function expectColour(found: readonly number[], wanted: readonly number[]): void {
  for (const [at, part] of wanted.entries())
    expect(Math.abs((found[at] ?? -99) - part)).toBeLessThan(12);
}
