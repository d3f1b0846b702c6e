/** A letter with its annexes as a file: HTML, plain text or DOCX. Loaded only in the worker. */
import { renderSetHtml } from '../complaint/render-html.ts';
import { renderSetText } from '../complaint/render-text.ts';
import { letterDocx } from '../docx/letter-docx.ts';
import type { Picture } from '../docx/pictures.ts';
import type { ExhibitPicture } from '../domain/exhibit-picture.ts';
import type { DocumentOrder, WrittenDocument } from './document-order.ts';
import { thumbnailOf } from './thumbnail.ts';

export async function writeDocument(order: DocumentOrder): Promise<WrittenDocument> {
  const { kind, set } = order;
  switch (kind) {
    case 'html':
      return inWords(renderSetHtml(set));
    case 'text':
      return inWords(renderSetText(set));
    case 'docx':
      return writeDocx(order);
  }
}

const inWords = (words: string): WrittenDocument => ({
  bytes: new TextEncoder().encode(words),
  withoutPicture: [],
});

async function writeDocx({ set, madeAt, pictures }: DocumentOrder): Promise<WrittenDocument> {
  const thumbnails = await thumbnailsOf(pictures);
  return {
    bytes: await letterDocx(set, { madeAt, pictures: thumbnails }),
    withoutPicture: thumbnails.filter(({ png }) => typeof png === 'string').map(({ name }) => name),
  };
}

const atOnce = 2;

/** Few at once: each whole picture takes much memory while it is read. */
async function thumbnailsOf(pictures: readonly ExhibitPicture[]): Promise<Picture[]> {
  const thumbnails: Picture[] = [];
  for (let at = 0; at < pictures.length; at += atOnce)
    thumbnails.push(...(await Promise.all(pictures.slice(at, at + atOnce).map(thumbnailOf))));
  return thumbnails;
}
