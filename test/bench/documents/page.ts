/** Runs in a page of the built extension: has documents made as the dossier does, and takes the time. */
import { renderSetHtml } from '../../../src/complaint/render-html.ts';
import { renderSetText } from '../../../src/complaint/render-text.ts';
import type { LetterSet } from '../../../src/domain/annex.ts';
import type { ExhibitPicture } from '../../../src/domain/exhibit-picture.ts';
import { type DocumentKind, documentKinds } from '../../../src/workers/document-order.ts';
import { makeDocument } from '../../../src/workers/make-document.ts';
import { annexesFullOf, everyBlock, letterOf, madeAt } from '../../unit/docx/model-letters.ts';

export type DocumentFigure = {
  readonly what: string;
  /** The first of this page, and those after it. */
  readonly first: number;
  readonly later: readonly number[];
  readonly byteLength: number;
};

declare global {
  var measureDocuments: () => Promise<DocumentFigure[]>;
}

const words = 'In spreekkamer 2 neemt de gemeente het gesprek op met beeld en geluid. '.repeat(4);

/** A letter of 140 blocks of every kind, and an annex of each kind with 14. */
const set: LetterSet = {
  letter: letterOf(Array.from({ length: 10 }, () => everyBlock(words)).flat()),
  annexes: annexesFullOf(words),
};

/** A screen of text: some hundred kB, as pages have them. */
async function screen(seed: number): Promise<ExhibitPicture> {
  const canvas = new OffscreenCanvas(1_280, 800);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1_280, 800);
  context.fillStyle = '#123';
  context.font = '16px sans-serif';
  for (let line = 0; line < 40; line++)
    context.fillText(`${seed * 40 + line} ${words}`, 20, 20 + line * 19);
  const image = await canvas.convertToBlob({ type: 'image/png' });
  const name = `Bijlage ${seed + 1}`;
  return { name, alt: 'Een scherm', image: { mediaType: 'image/png', bytes: await image.bytes() } };
}

async function timed(run: () => Promise<number> | number): Promise<readonly [number, number]> {
  const from = performance.now();
  const byteLength = await run();
  return [performance.now() - from, byteLength];
}

async function figure(what: string, run: () => Promise<number> | number): Promise<DocumentFigure> {
  const [first, byteLength] = await timed(run);
  const later: number[] = [];
  for (let turn = 0; turn < 9; turn++) later.push((await timed(run))[0]);
  return { what, first, later, byteLength };
}

globalThis.measureDocuments = async () => {
  const pictures = await Promise.all(Array.from({ length: 20 }, (_, at) => screen(at)));
  const made = async (kind: DocumentKind, shown: readonly ExhibitPicture[]) => {
    const order = { kind, set, madeAt, pictures: shown };
    const document = await makeDocument(order, new AbortController().signal);
    if (!document.ok) throw new Error(document.error);
    return document.value.file.size;
  };
  const figures: DocumentFigure[] = [];
  for (const kind of documentKinds)
    figures.push(await figure(`${kind}, from the worker`, () => made(kind, [])));
  figures.push(
    await figure('docx with 20 thumbnails, from the worker', () => made('docx', pictures)),
  );
  figures.push(await figure('html, rendering alone', () => renderSetHtml(set).length));
  figures.push(await figure('text, rendering alone', () => renderSetText(set).length));
  return figures;
};
