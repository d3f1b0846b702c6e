/** PDFs and e-mails are read by the worker of the built extension, under its policy, without a network. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopyPiece } from '../../src/domain/copy-piece.ts';
import { halfBlack, lockedPdf } from '../browser/print-copies/made-files.ts';
import { line, objectsOf, pdfOf, stream } from '../browser/print-copies/small-pdf.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

type Sent = { readonly base64: string; readonly mediaType: string };

/** Runs in the page: asks the worker for piece after piece, and tells of each image how dark it is. */
async function copyInPage(file: string, { base64, mediaType }: Sent) {
  const worker = new Worker(file, { type: 'module' });
  const ask = (request: object) =>
    new Promise<CopyPiece>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || 'error'));
      worker.postMessage(request);
    });
  const darkOf = async (bytes: Uint8Array<ArrayBuffer>, width: number, height: number) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    return (
      Array.from(data).filter((value, at) => at % 4 === 0 && value < 128).length / (width * height)
    );
  };
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  let piece = await ask({ kind: 'start', bytes, mediaType });
  const dark: number[] = [];
  while (piece.kind !== 'end' && piece.kind !== 'fault') {
    if (piece.kind === 'image')
      dark.push(await darkOf(piece.image.bytes, piece.image.width, piece.image.height));
    piece = await ask({ kind: 'next' });
  }
  worker.terminate();
  return { dark, last: piece };
}

/** A square of half black in the middle of the page, and a line in a font that is not in the file. */
const picture = (way: 'JPXDecode' | 'JBIG2Decode', entries: string): string =>
  stream(atob(halfBlack[way]), `/Subtype /Image /Width 32 /Height 32 /Filter /${way} ${entries}`);

const pdf = pdfOf(
  {
    ...objectsOf(
      [
        { content: '400 0 0 400 100 300 cm /I Do', size: '0 0 600 800' },
        { content: '400 0 0 400 100 300 cm /J Do', size: '0 0 600 800' },
        { content: line('Groningen, 3 februari 2025') },
      ],
      '/XObject << /I 1000 0 R /J 1001 0 R >>',
    ),
    5: '<< /CreationDate (D:20250203120000Z) >>',
    1000: picture('JPXDecode', '/ColorSpace /DeviceGray /BitsPerComponent 8'),
    1001: picture('JBIG2Decode', '/ColorSpace /DeviceGray /BitsPerComponent 1'),
  },
  '/Info 5 0 R',
);

inEachBrowser((world) => {
  const workerFile = () => {
    const { extensionDir } = launchOptions(world().kind);
    const files = readdirSync(join(extensionDir, 'assets'));
    const [file] = files.filter((name) => /^file-worker-.*\.js$/.test(name));
    if (file === undefined) throw new Error('the worker was not built');
    return `/assets/${file}`;
  };

  const copy = async (bytes: Uint8Array, mediaType = 'application/pdf') => {
    const page = await openDossierPage(world().driver);
    const sent = { base64: Buffer.from(bytes).toString('base64'), mediaType };
    const copied = await page.evaluate(copyInPage, workerFile(), sent);
    await page.close();
    return copied;
  };

  test('a PDF becomes pages, with its text and its date', async () => {
    const { dark, last } = await copy(pdf);
    if (last.kind !== 'end') throw new Error(JSON.stringify(last));
    expect(last.facts.texts).toEqual(['', '', 'Groningen, 3 februari 2025']);
    expect(last.facts.dates.map(({ date }) => date)).toEqual(['2025-02-03']);
    // Half of 400 by 400, of 600 by 800.
    expect(dark[0]).toBeCloseTo(1 / 6, 2);
    expect(dark[1]).toBeCloseTo(1 / 6, 2);
    expect(dark[2]).toBeGreaterThan(0.0005);
  });

  test('a PDF behind a password is told', async () => {
    expect(await copy(lockedPdf)).toEqual({
      dark: [],
      last: { kind: 'fault', fault: 'file-locked' },
    });
  });

  test('an e-mail becomes its words', async () => {
    const email = new TextEncoder().encode('From: a@b.example\nSubject: Hallo\n\nDag');
    const { last } = await copy(email, 'message/rfc822');
    expect(last).toMatchObject({ facts: { texts: ['From: a@b.example\nSubject: Hallo\n\nDag'] } });
  });
});
