/** The key of an adviser as a picture that a phone can take and a program can read: a QR code (ISO/IEC 18004). */
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

/** Row by row, `true` where it is dark; with the white edge that belongs around it. */
export const keyDots = (key: string): readonly (readonly boolean[])[] =>
  // Capitals take half the room (BIP 173 allows them for that).
  encodeQR(key.toUpperCase(), 'raw', { ecc: 'medium', border: 4 });

/** Four bytes a pixel: red, green, blue, opacity. */
export type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>;

/** What the code in a picture says, whatever that is; `null` when none is found. */
export function textInPicture({ width, height, data }: Pixels): string | null {
  try {
    return decodeQR({ width, height, data });
  } catch {
    return null; // That is how it says that there is none.
  }
}
