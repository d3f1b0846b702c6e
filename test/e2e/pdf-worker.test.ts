/** The worker that makes PDFs runs in the built extension, under its policy, and makes the same file there. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PdfOrder } from '../../src/pdf/pdf-order.ts';
import { jpegOf } from '../support/jpeg.ts';
import { madePdf } from '../unit/pdf/made-pdf.ts';
import { orderOf, sheetsOf } from '../unit/pdf/orders.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const picture = Buffer.from(jpegOf(1_280, 1_414, [40, 90, 160])).toString('base64');

/** Runs in the page: speaks with the worker as `makePdf` does, and hands over its files. */
async function makeInPage(file: string, order: PdfOrder, jpeg: string): Promise<string[]> {
  const worker = new Worker(file, { type: 'module' });
  const files: Blob[][] = [];
  const answer = () => Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
  await new Promise<void>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message || 'error'));
    worker.onmessage = ({ data }) => {
      if (data.kind === 'picture-wanted') worker.postMessage({ kind: 'picture', bytes: answer() });
      if (data.kind === 'file') files.push([]);
      if (data.kind === 'part') files.at(-1)?.push(data.part);
      if (data.kind === 'made') resolve();
    };
    worker.postMessage({ kind: 'order', order });
  });
  // What the worker made is there after its end.
  worker.terminate();
  const bytesOf = async (parts: readonly Blob[]) =>
    new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const latin = (bytes: Uint8Array) => Array.from(bytes, (b) => String.fromCharCode(b)).join('');
  return Promise.all(files.map(async (parts) => btoa(latin(await bytesOf(parts)))));
}

inEachBrowser((world) => {
  const workerFile = () => {
    const { extensionDir } = launchOptions(world().kind);
    const files = readdirSync(join(extensionDir, 'assets'));
    const [file] = files.filter((name) => /^pdf-worker-.*\.js$/.test(name));
    if (file === undefined) throw new Error('the worker was not built');
    return `/assets/${file}`;
  };

  test('a PDF made in the extension is, byte for byte, the one made elsewhere', async () => {
    const order = orderOf({ sheets: sheetsOf(3), exhibitsPerVolume: 2 });
    const page = await openDossierPage(world().driver);
    const made = await page.evaluate(makeInPage, workerFile(), order, picture);
    await page.close();
    const { files } = await madePdf(order);
    expect(made).toEqual(files.map((bytes) => Buffer.from(bytes).toString('base64')));
  });
});
