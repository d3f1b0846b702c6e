/** How large a PNG is, from its first bytes (PNG, third edition, §5.2 and §11.2.1). */

export type PixelSize = { readonly width: number; readonly height: number };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** `null` when it is no PNG, or one without a size. */
export function pngSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.byteLength < 24 || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === 0 || height === 0 ? null : { width, height };
}
