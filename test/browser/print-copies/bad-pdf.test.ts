/** PDFs that are damaged, locked or far too long: a copy of what is there, or a word why there is none. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostPages } from '../../../src/print-copies/pdf/copy-pdf.ts';
import { copyOf, faultOf, piecesOf } from './copies.ts';
import { lockedPdf, pdfWithRightsOnly } from './made-files.ts';
import { line, objectsOf, pdfOf } from './small-pdf.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const three = pdfOf(objectsOf([1, 2, 3].map((at) => ({ content: line(`blad ${at}`) }))));

test('whatever is cut off or changed, there is a last piece', async () => {
  const anywhere = fc.record({
    length: fc.integer({ min: 0, max: three.length }),
    at: fc.integer({ min: 0, max: three.length - 1 }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  const property = fc.asyncProperty(anywhere, async ({ length, at, byte }) => {
    const changed = three.slice(0, length);
    changed.set(at < length ? [byte] : [], at < length ? at : 0);
    const pieces = await piecesOf(changed);
    expect(['end', 'fault']).toContain(pieces.at(-1)?.kind);
    expect(pieces.filter(({ kind }) => kind === 'end' || kind === 'fault')).toHaveLength(1);
  });
  await fc.assert(property, { numRuns: 12 });
});

describe('a file that cannot be opened', () => {
  test('is locked when it wants a password', async () => {
    expect(await piecesOf(lockedPdf)).toEqual([{ kind: 'fault', fault: 'file-locked' }]);
  });

  test.each([
    ['is empty', new Uint8Array()],
    ['is no PDF', bytesOf('Hallo, dit is een brief.')],
    ['is a PDF in name only', bytesOf('%PDF-1.7\n%%EOF')],
    [
      'has no pages',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Kids [] /Count 0 >>' }),
    ],
    ['has pages that are none', pdfOf({ ...objectsOf([{ content: '' }]), 10: '42' })],
  ])('is damaged when it %s', async (_, bytes) => {
    expect(await faultOf(bytes)).toBe('file-damaged');
  });
});

describe('a file is read', () => {
  test('when only changing it wants a password', async () => {
    expect((await copyOf(pdfWithRightsOnly)).facts.texts).toEqual(['Geheim']);
  });

  test('when its list of objects is lost', async () => {
    const text = new TextDecoder().decode(three).replace(/xref[\d\s\w]*trailer/, 'trailer');
    expect((await copyOf(bytesOf(text))).facts.texts).toEqual(['blad 1', 'blad 2', 'blad 3']);
  });

  test('and says so, when one of its pages is damaged', async () => {
    const objects = objectsOf([1, 2, 3].map((at) => ({ content: line(`blad ${at}`) })));
    const { facts, images } = await copyOf(pdfOf({ ...objects, 14: '42' }));
    expect(facts.notes).toEqual(['pages-unreadable']);
    expect(facts.texts).toEqual(['blad 1', 'blad 2', '']);
    expect(images.map(({ area }) => area.page)).toEqual([1, 2]);
    const text = facts.texts?.join('\f') ?? '';
    expect(facts.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'blad 1',
      'blad 2',
    ]);
  });

  test('as far as its first 600 pages, and says so', async () => {
    const pages = Array.from({ length: mostPages + 2 }, () => ({ content: '', size: '0 0 9 9' }));
    const { facts, images } = await copyOf(pdfOf(objectsOf(pages)));
    expect(facts.notes).toEqual(['pages-left-out']);
    expect([facts.pageCount, images.length]).toEqual([602, 600]);
  }, 60_000);
});
