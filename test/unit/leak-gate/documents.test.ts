/** What the program itself makes: letters, documents, web archives and whole packs with values in them. */
import { expect, test } from 'vitest';
import { letterDocx } from '../../../src/docx/letter-docx.ts';
import type { Hit } from '../../../src/leak-gate/gate-report.ts';
import { fullSet, madeAt } from '../docx/model-letters.ts';
import { planned, smallDossier, written } from '../pack/packs.ts';
import { madePdf } from '../pdf/made-pdf.ts';
import { orderOf, setOf } from '../pdf/orders.ts';
import { archiveOf } from '../wacz/archives.ts';
import { foundIn, gate, idsOf, utf8, wantedOf, zipOf } from './gated.ts';

const needles = {
  number: '123456782',
  name: 'Ayşe Öğretmen',
  arabic: 'مرحبا',
  greek: 'Ελλάδα',
  polish: 'Łukasz Wójcik',
};
const ids = Object.keys(needles).toSorted();
const words = `${needles.name} (${needles.number}) las «${needles.arabic}» bij ${needles.greek} en ${needles.polish}.`;

const chainsOf = (hits: readonly Hit[], id: string): string[] => [
  ...new Set(hits.filter(({ needle }) => needle.id === id).map(({ chain }) => chain.join(' '))),
];

/** Of a document that says it in many places. */
const limits = { mostListed: 100_000 };

test('a letter as DOCX', async () => {
  const docx = await letterDocx(fullSet(words), { madeAt });
  expect(idsOf(await foundIn(docx, needles)).toSorted()).toEqual(ids);
  const without = await letterDocx(fullSet('Een brief zonder iets.'), { madeAt });
  expect(await foundIn(without, needles)).toEqual([]);
});

test('a PDF: what it shows on its pages, what it says of itself, and what travels in it', async () => {
  const attachment = {
    name: 'dossier.json',
    mediaType: 'application/json',
    description: 'Gegevens',
    bytes: utf8(JSON.stringify({ polish: needles.polish })),
  };
  const order = orderOf({ set: setOf(words), sheets: [], attachments: [attachment] });
  const [pdf = new Uint8Array()] = (await madePdf(order)).files;
  const { hits, unread } = await gate(await zipOf({ 'a.pdf': pdf }), wantedOf(needles), { limits });
  expect(unread).toEqual([]);
  for (const id of ids) {
    expect(chainsOf(hits, id), id).toContain('pdf-text');
    expect(chainsOf(hits, id), id).toContain('pdf-string');
    // The title in its metadata.
    expect(chainsOf(hits, id), id).toContain('pdf-stream');
  }
}, 60_000);

test('a PDF without the values', async () => {
  const order = orderOf({ set: setOf('Een brief zonder iets.') });
  const [pdf = new Uint8Array()] = (await madePdf(order)).files;
  const { hits, unread } = await gate(
    await zipOf({ 'a.pdf': pdf }),
    wantedOf({ number: needles.number, name: 'Wilhelmina Jansen' }),
  );
  expect([hits, unread]).toEqual([[], []]);
}, 60_000);

const { contents, blobs, capture } = smallDossier(words);
// What the page of that capture says.
const onPage = { quote: 'gesprek 🙈 wordt opgenomen' };

test('a web archive', async () => {
  const { bytes } = await archiveOf(capture, blobs);
  const hits = await foundIn(bytes, onPage);
  expect(new Set(hits.map(({ path }) => path))).toEqual(
    new Set(['top/file!/archive/data.warc!/#2', 'top/file!/archive/data.warc!/#3']),
  );
});

test('a whole pack, in which nothing is left unread', async () => {
  const { file } = await archiveOf(capture, blobs);
  const pack = planned(contents, { archives: new Map([[capture.id, file]]) });
  const { zip } = await written(pack, blobs.ports);
  const { hits, unread } = await gate(zip, wantedOf({ ...needles, ...onPage }));
  expect(unread).toEqual([]);
  const inRows = hits.filter(({ path }) => path.endsWith('/data/rows.jsonl'));
  expect(idsOf(inRows).toSorted()).toEqual(ids);
  const inArchive = hits.filter(({ path }) => path.includes('/page.wacz!/archive/data.warc!/'));
  expect(idsOf(inArchive)).toEqual(['quote']);
  const none = await gate(
    zip,
    wantedOf({ salt: 'c0ffee5a17f0d1e2b3c4d5e6f7081923', number: '987654321' }),
  );
  expect([none.hits, none.unread]).toEqual([[], []]);
});
