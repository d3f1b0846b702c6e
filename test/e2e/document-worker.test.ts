/** The worker that makes documents runs in the built extension, under its policy, and asks no network. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSetText } from '../../src/complaint/render-text.ts';
import type { DocumentKind, DocumentOrder } from '../../src/workers/document-order.ts';
import { pngOf } from '../support/png.ts';
import { annexesFullOf, letterFullOf, madeAt } from '../unit/docx/model-letters.ts';
import { blocksOf } from '../unit/docx/read-docx.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const set = {
  letter: letterFullOf('Wij nemen op. مرحبا'),
  annexes: annexesFullOf('Wij nemen op.'),
};
const png = Buffer.from(pngOf(1_280, 800, (x, y) => [x % 256, y % 256, 40])).toString('base64');

type Sent = Omit<DocumentOrder, 'pictures'> & { readonly pictures: readonly string[] };

/** Runs in the page: starts the worker as `makeDocument` does, and hands over what it made. */
async function makeInPage(file: string, sent: Sent) {
  const bytesIn = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const pictures = sent.pictures.map((picture, at) => ({
    name: `Bijlage ${at + 1}`,
    alt: '',
    image: { mediaType: 'image/png', bytes: bytesIn(picture) },
  }));
  const worker = new Worker(file, { type: 'module' });
  const made = await new Promise<MessageEvent | string>((resolve) => {
    worker.onmessage = resolve;
    worker.onerror = ({ message }) => resolve(message || 'error');
    worker.postMessage({ ...sent, pictures });
  });
  worker.terminate();
  if (typeof made === 'string') throw new Error(made);
  const bytes: Uint8Array = made.data.bytes;
  const withoutPicture: string[] = made.data.withoutPicture;
  return {
    base64: btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join('')),
    withoutPicture,
  };
}

inEachBrowser((world) => {
  const workerFile = () => {
    const { extensionDir } = launchOptions(world().kind);
    const files = readdirSync(join(extensionDir, 'assets'));
    const [file] = files.filter((name) => /^document-worker-.*\.js$/.test(name));
    if (file === undefined) throw new Error('the worker was not built');
    return `/assets/${file}`;
  };

  const make = async (kind: DocumentKind, pictures: readonly string[] = []) => {
    const page = await openDossierPage(world().driver);
    const sent = { kind, set, madeAt, pictures };
    const { base64, withoutPicture } = await page.evaluate(makeInPage, workerFile(), sent);
    await page.close();
    return { bytes: new Uint8Array(Buffer.from(base64, 'base64')), withoutPicture };
  };

  test('it says what the program says elsewhere', async () => {
    const { bytes } = await make('text');
    expect(new TextDecoder().decode(bytes)).toBe(renderSetText(set));
  });

  test('a DOCX has its pictures, and a word where one cannot be read', async () => {
    const { bytes, withoutPicture } = await make('docx', [png, btoa('GIF89a')]);
    expect(withoutPicture).toEqual(['Bijlage 2']);
    const words = blocksOf(bytes).flatMap((block) =>
      block.kind === 'paragraph' ? block.text : '',
    );
    expect(words.at(-1)).toContain('kon niet worden gelezen');
  });
});
