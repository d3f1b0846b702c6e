/** A PDF is made in a real worker: whole or not at all, with pictures asked one by one. */
import { describe, expect, test } from 'vitest';
import type { PdfOrder } from '../../../src/pdf/pdf-order.ts';
import { type MakePdfPorts, makePdf } from '../../../src/workers/make-pdf.ts';
import { jpegOf } from '../../support/jpeg.ts';
import { orderOf, sheetsOf } from '../../unit/pdf/orders.ts';

const order: PdfOrder = orderOf({ sheets: sheetsOf(3, 'Wij nemen op.'), exhibitsPerVolume: 2 });

const picture = jpegOf(1_280, 1_414, [40, 90, 160]);

const ports = (change: Partial<MakePdfPorts> = {}): MakePdfPorts => ({
  imageOf: async () => picture.slice(),
  onProgress: () => {},
  ...change,
});

const going = () => new AbortController().signal;

describe('a PDF', () => {
  test('is one file for each volume, each whole', async () => {
    const made = await makePdf(order, ports(), going());
    if (!made.ok) throw new Error(made.error);
    expect(made.value.files.map(({ type }) => type)).toEqual([
      'application/pdf',
      'application/pdf',
    ]);
    for (const file of made.value.files) {
      const text = new TextDecoder('latin1').decode(await file.bytes());
      expect([text.slice(0, 8), text.trimEnd().slice(-5)]).toEqual(['%PDF-1.7', '%%EOF']);
    }
  });

  test('says how far it is, exhibit by exhibit', async () => {
    const said: string[] = [];
    await makePdf(
      order,
      ports({ onProgress: (done, all) => said.push(`${done}/${all}`) }),
      going(),
    );
    expect(said).toEqual(['1/3', '2/3', '3/3']);
  });

  test('asks the same picture of a file once, and tells which cannot be read', async () => {
    const asked: string[] = [];
    const imageOf: MakePdfPorts['imageOf'] = async (id) => {
      asked.push(id);
      return asked.length === 1 ? null : picture.slice();
    };
    const made = await makePdf(order, ports({ imageOf }), going());
    expect(made).toMatchObject({ ok: true, value: { withoutPicture: [1] } });
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toHaveLength(6);
  });

  test('is not made at all when somebody stops it, whenever that is', async () => {
    const before = AbortSignal.abort();
    expect(await makePdf(order, ports(), before)).toEqual({ ok: false, error: 'cancelled' });
    const stopping = new AbortController();
    const imageOf: MakePdfPorts['imageOf'] = async () => {
      stopping.abort();
      return picture;
    };
    const stopped = await makePdf(order, ports({ imageOf }), stopping.signal);
    expect(stopped).toEqual({ ok: false, error: 'cancelled' });
  });

  test('fails as a whole when its pages cannot be laid, or a picture cannot even be asked', async () => {
    const failed = { ok: false, error: 'document-failed' };
    expect(await makePdf({ ...order, exhibitsPerVolume: 0 }, ports(), going())).toEqual(failed);
    const imageOf = () => Promise.reject(new Error('locked'));
    expect(await makePdf(order, ports({ imageOf }), going())).toEqual(failed);
  });
});
