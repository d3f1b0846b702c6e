/** What a test asks of a copy of a PDF: all of it, and what is to be seen on it. */
import type { Box } from '../../../src/domain/capture.ts';
import type { CopyFacts, CopyPiece, MadeImage, MakeCopy } from '../../../src/domain/copy-piece.ts';
import { copyPdf } from '../../../src/print-copies/pdf/copy-pdf.ts';

export async function piecesOf(
  bytes: Uint8Array<ArrayBuffer>,
  copy: MakeCopy = copyPdf,
): Promise<CopyPiece[]> {
  const pieces: CopyPiece[] = [];
  const file = { bytes, mediaType: 'application/pdf' };
  for await (const piece of copy(file, new AbortController().signal)) pieces.push(piece);
  return pieces;
}

export type Copy = { readonly images: readonly MadeImage[]; readonly facts: CopyFacts };

/** Throws when there is no copy. */
export async function copyOf(bytes: Uint8Array<ArrayBuffer>, copy?: MakeCopy): Promise<Copy> {
  const pieces = await piecesOf(bytes, copy);
  const last = pieces.at(-1);
  if (last?.kind !== 'end') throw new Error(`no copy: ${JSON.stringify(last)}`);
  const images = pieces.flatMap((piece) => (piece.kind === 'image' ? [piece.image] : []));
  return { images, facts: last.facts };
}

/** Why there is no copy; `null` when there is one. */
export async function faultOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const last = (await piecesOf(bytes)).at(-1);
  return last?.kind === 'fault' ? last.fault : null;
}

/** Which part of the pixels in a box, in units of the page, is dark: 0 to 1. */
export async function darkIn(image: MadeImage | undefined, box?: Box): Promise<number> {
  if (image === undefined) throw new Error('no such image');
  const { area, width, height } = image;
  const [across, down] = [width / area.width, height / area.height];
  const { left, top, ...size } = box ?? area;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.drawImage(await createImageBitmap(new Blob([image.bytes])), 0, 0);
  const { data } = context.getImageData(
    Math.floor((left - area.left) * across),
    Math.floor((top - area.top) * down),
    Math.max(1, Math.ceil(size.width * across)),
    Math.max(1, Math.ceil(size.height * down)),
  );
  const reds = data.filter((_, at) => at % 4 === 0);
  return reds.filter((red) => red < 128).length / reds.length;
}
