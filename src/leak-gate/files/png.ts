/** PNG (ISO/IEC 15948): all chunks but the pixels, and the packed ones among them unpacked. */
import { type Search, type Spot, tellUnread } from '../search.ts';
import { searchBehind, searchPackedText, searchPart } from './file-part.ts';

const signatureLength = 8;
/** Length and type before the content, and a checksum behind it. */
const around = 12;
const pixels = new Set(['IDAT', 'fdAT']);

type Chunk = { readonly type: string; readonly at: number; readonly end: number };

export function searchPng(search: Search, file: Uint8Array, spot: Spot): void {
  let last: Chunk | null = null;
  for (const chunk of chunksIn(file)) {
    if (!pixels.has(chunk.type)) searchChunk(search, file, spot, chunk);
    last = chunk;
  }
  searchBehind(search, file, spot, last?.end ?? signatureLength);
  if (last?.type !== 'IEND') tellUnread(search, spot, 'damaged');
}

/** Up to the one that ends the picture, or until they are no chunks any more. */
function* chunksIn(file: Uint8Array): Generator<Chunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = signatureLength;
  while (at + around <= file.length) {
    const end = at + around + view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (end > file.length) return;
    yield { type, at, end };
    if (type === 'IEND') return;
    at = end;
  }
}

function searchChunk(search: Search, file: Uint8Array, spot: Spot, { type, at, end }: Chunk): void {
  searchPart(search, file, spot, at + 4, end - 4);
  const content = file.subarray(at + 8, end - 4);
  const packedAt = packedIn(type, content);
  if (packedAt !== null)
    searchPackedText(search, content.subarray(packedAt), spot, at + 8 + packedAt);
}

/** Where the packed text begins (11.3.2 and 11.3.3); `null` when there is none. */
function packedIn(type: string, content: Uint8Array): number | null {
  const keyEnd = content.indexOf(0);
  if (keyEnd < 0) return null;
  if (type === 'zTXt' || type === 'iCCP') return keyEnd + 2;
  if (type !== 'iTXt' || content[keyEnd + 1] !== 1) return null;
  const languageEnd = content.indexOf(0, keyEnd + 3);
  return content.indexOf(0, languageEnd + 1) + 1;
}
