/** Has a PDF made as the worker does, with pictures of one colour, and hands over its files. */
import type { PdfOrder, PdfPorts, PdfReport } from '../../../src/pdf/pdf-order.ts';
import { writePdf } from '../../../src/pdf/write-pdf.ts';
import { jpegOf } from '../../support/jpeg.ts';

export type MadePdf = { readonly files: readonly Uint8Array[]; readonly report: PdfReport };

const shown = jpegOf(1_280, 1_414, [40, 90, 160]);

const itself: PdfPorts['imageOf'] = async () => shown.slice();

/** Throws when it cannot be made. */
export async function madePdf(order: PdfOrder, imageOf = itself): Promise<MadePdf> {
  const files: Uint8Array[][] = [];
  const report = await writePdf(
    order,
    {
      imageOf,
      begin: () => files.push([]),
      write: (bytes) => files.at(-1)?.push(bytes),
      onProgress: () => {},
    },
    new AbortController().signal,
  );
  return { files: files.map(joined), report };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
