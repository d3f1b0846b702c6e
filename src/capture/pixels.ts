/** Copies pixels that the browser already shows. A copy tells the page nothing and asks no server. */
import { fail, ok, type Result } from '../domain/result.ts';
import { toDataAddress } from './data-address.ts';
import { ownBytes } from './own-bytes.ts';

export type Drawing = Result<OffscreenCanvas, 'too-large' | 'unreadable'>;
type Encoded = Result<string, 'too-large' | 'unreadable' | 'tainted'>;

const mostPixels = 32_000_000;

/** A copy of what `source` shows now. Size in pixels. */
export function draw(source: CanvasImageSource, width: number, height: number): Drawing {
  if (width * height > mostPixels) return fail('too-large');
  try {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, width, height);
    return ok(canvas);
  } catch {
    return fail('unreadable'); // A broken picture, or a canvas that was handed to another thread.
  }
}

/** The copy as PNG. `tainted` when it holds pixels of another site, which a browser does not give. */
export async function encode(drawing: Drawing): Promise<Encoded> {
  if (!drawing.ok) return drawing;
  try {
    const blob = await drawing.value.convertToBlob({ type: 'image/png' });
    return toDataAddress(ownBytes(await blob.arrayBuffer()), 'image/png');
  } catch (error) {
    const isTainted = error instanceof DOMException && error.name === 'SecurityError';
    return fail(isTainted ? 'tainted' : 'unreadable');
  }
}
