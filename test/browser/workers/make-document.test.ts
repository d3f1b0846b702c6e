/** Documents are made in a real worker: whole or not at all, and a bad picture stops nothing. */
import { describe, expect, test } from 'vitest';
import { paragraph, said } from '../../../src/complaint/inlines.ts';
import { renderSetHtml } from '../../../src/complaint/render-html.ts';
import { renderSetText } from '../../../src/complaint/render-text.ts';
import { pngSize } from '../../../src/docx/png-size.ts';
import type { LetterSet } from '../../../src/domain/annex.ts';
import type { ExhibitPicture } from '../../../src/domain/exhibit-picture.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { DocumentOrder } from '../../../src/workers/document-order.ts';
import { makeDocument } from '../../../src/workers/make-document.ts';
import { thumbnailOf } from '../../../src/workers/thumbnail.ts';
import { oneQuote } from '../../unit/complaint/dossiers.ts';
import { letterFor } from '../../unit/complaint/letters.ts';

const set: LetterSet = {
  letter: letterFor(oneQuote('In spreekkamer 2 nemen wij op.')),
  annexes: [
    { kind: 'chronology', language: 'nl', title: 'Tijdlijn', blocks: [paragraph(said('مرحبا'))] },
  ],
};

const order = (change: Partial<DocumentOrder> = {}): DocumentOrder => ({
  kind: 'text',
  set,
  madeAt: instantOf(new Date('2026-11-26T05:00:00.123Z')),
  pictures: [],
  ...change,
});

const going = () => new AbortController().signal;

async function made(change: Partial<DocumentOrder> = {}) {
  const document = await makeDocument(order(change), going());
  if (!document.ok) throw new Error(document.error);
  return document.value;
}

/** A picture of so many pixels, as a browser makes one. */
async function pictureOf(
  width: number,
  height: number,
  mediaType = 'image/png',
): Promise<ExhibitPicture> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no context');
  context.fillStyle = 'rgb(200, 40, 10)';
  context.fillRect(0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: mediaType });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name: 'Bijlage 1', alt: 'Een rood vlak', image: { mediaType, bytes } };
}

const broken: ExhibitPicture = {
  name: 'Bijlage 2',
  alt: '',
  image: { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) },
};

describe('a document', () => {
  test('in HTML and in text is what the renderings say', async () => {
    const [html, text] = [await made({ kind: 'html' }), await made()];
    expect(await html.file.text()).toBe(renderSetHtml(set));
    expect(await text.file.text()).toBe(renderSetText(set));
    expect(html.file.type).toBe('text/html;charset=utf-8');
  });

  test('in DOCX is the same, byte for byte, each time', async () => {
    const pictures = [await pictureOf(1_280, 800), broken];
    const [first, second] = [
      await made({ kind: 'docx', pictures }),
      await made({ kind: 'docx', pictures }),
    ];
    const [a, b] = [await first.file.bytes(), await second.file.bytes()];
    expect(a.slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
    expect(a).toEqual(b);
    expect(first.withoutPicture).toEqual(['Bijlage 2']);
  });

  test('that is stopped is no document', async () => {
    const stop = new AbortController();
    const making = makeDocument(order({ kind: 'docx' }), stop.signal);
    stop.abort();
    expect(await making).toEqual({ ok: false, error: 'cancelled' });
    expect(await makeDocument(order(), stop.signal)).toEqual({ ok: false, error: 'cancelled' });
  });

  test('that cannot be made says so', async () => {
    const aside = { kind: 'talk-card', language: 'nl', title: 'Gesprek', blocks: [] } as const;
    const never = order({ set: { ...set, annexes: [aside] } });
    expect(await makeDocument(never, going())).toEqual({ ok: false, error: 'document-failed' });
  });

  test('whose code cannot be loaded says so', async () => {
    const start = () => new Worker('/no-such-worker.js', { type: 'module' });
    const result = await makeDocument(order(), going(), start);
    expect(result).toEqual({ ok: false, error: 'document-failed' });
  });
});

describe('a picture', () => {
  const sizeOf = async (picture: ExhibitPicture) => {
    const { png } = await thumbnailOf(picture);
    return typeof png === 'string' ? png : pngSize(png);
  };

  test.each([
    ['of a screen', 1_280, 800, { width: 620, height: 388 }],
    ['of a telephone', 400, 700, { width: 400, height: 700 }],
    ['of a whole page', 1_280, 12_800, { width: 84, height: 840 }],
    ['of one line', 5_000, 1, { width: 620, height: 1 }],
  ])('%s becomes as small as it is shown', async (_, width, height, size) => {
    expect(await sizeOf(await pictureOf(width, height))).toEqual(size);
  });

  test('of another kind becomes a PNG', async () => {
    expect(await sizeOf(await pictureOf(100, 80, 'image/jpeg'))).toEqual({
      width: 100,
      height: 80,
    });
  });

  test('that cannot be read leaves a gap, and one that was not there stays one', async () => {
    expect(await sizeOf(broken)).toBe('unreadable');
    expect(await sizeOf({ ...broken, image: 'too-many' })).toBe('too-many');
  });
});
