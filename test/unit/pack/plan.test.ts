/** What a pack holds, under which names, in which order, and what stays out of it. */

import { expect, test } from 'vitest';
import { sealedAtOf } from '../../../src/domain/record.ts';
import { captureFiles, captureFolder } from '../../../src/pack/capture-files.ts';
import { planPack } from '../../../src/pack/plan.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  inRoom,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { inputWith, planned, smallDossier, textIn } from './packs.ts';

test('a pack has its files in their order, under a neutral name', () => {
  const { contents, capture } = smallDossier();
  const pack = planned(contents);
  const folder = `data/${captureFolder(capture)}`;
  expect(pack.name).toBe(`bewijspakket-${contents.dossier.id.slice(0, 8)}`);
  expect(folder).toMatch(/^data\/captures\/20261125T171404Z-[0-9a-f]{8}$/);
  expect(pack.entries.map(({ path }) => path)).toEqual([
    'bagit.txt',
    'bag-info.txt',
    'LEESMIJ.txt',
    'README.txt',
    'data/index.html',
    'data/documents/brief-1.html',
    'data/documents/brief-1.txt',
    'data/annotations.jsonld',
    'data/practices.json',
    'data/rows.jsonl',
    'data/redactions.json',
    'data/audit.jsonl',
    `${folder}/capture.json`,
    `${folder}/snapshot.html`,
    `${folder}/text.txt`,
    `${folder}/screenshot-viewport.png`,
  ]);
});

test('the files that the first page may point at are in the pack', () => {
  const { contents, capture } = smallDossier();
  const paths = planned(contents).entries.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(captureFiles(capture).map((file) => `data/${file}`)),
  );
});

test('only images are stored, and times are those of capture and seal', () => {
  const { contents, capture } = smallDossier();
  for (const { path, compress, modifiedAt } of planned(contents).entries) {
    expect(compress).toBe(!path.endsWith('.png'));
    expect(modifiedAt).toBe(
      path.includes('captures/')
        ? capture.startedAt
        : contents.records[0] && sealedAtOf(contents.records[0]),
    );
  }
});

const inOtherOrder = <Row extends { readonly kind: unknown }>(row: Row): Row => {
  const { kind, ...rest } = row;
  return Object.assign(rest, { kind }, row);
};

test('the order of rows, and of what stands in a row, does not matter', () => {
  const { contents } = smallDossier();
  const records = contents.records.toReversed().map(inOtherOrder);
  expect(planned({ ...contents, records })).toEqual(planned(contents));
});

test('size and number of files stand in bag-info.txt', () => {
  const { contents } = smallDossier();
  const pack = planned(contents);
  const payload = pack.entries.filter(({ path }) => path.startsWith('data/'));
  const size = payload.reduce(
    (sum, { content }) =>
      sum + (content.kind === 'bytes' ? content.bytes.byteLength : content.byteLength),
    0,
  );
  expect(textIn(pack, 'bag-info.txt')).toBe(
    `Bagging-Date: 2026-11-26\nPayload-Oxum: ${size}.${payload.length}\nBag-Software-Agent: Kantlijn 0.1.0\nExternal-Identifier: urn:uuid:${contents.dossier.id}\nKantlijn-Pack-Version: 1\nKantlijn-Pack-Edition: organisation\n`,
  );
});

test('only the practices that are reported are described', () => {
  const { practices } = JSON.parse(textIn(planned(smallDossier().contents), 'data/practices.json'));
  expect(practices.map(({ id }: { id: string }) => id)).toEqual(['recording-interview']);
  expect(practices[0].texts.en.title).toBe('Interview is recorded');
});

test('capture.json names files, fingerprints and gaps, and no places in the store', () => {
  const { contents, capture } = smallDossier();
  const text = textIn(planned(contents), `data/${captureFolder(capture)}/capture.json`);
  expect(JSON.parse(text)).toMatchObject({
    format: 'kantlijn-capture',
    version: 1,
    id: capture.id,
    facts: capture.facts,
    missing: capture.missing,
    artefacts: [
      { file: 'snapshot.html', sha256: capture.artefacts[0]?.sha256 },
      { file: 'text.txt' },
      {},
    ],
  });
  expect(text).not.toContain('blobId');
});

test('pages and passages that no record points at stay out', () => {
  const { contents } = smallDossier();
  const gone = captureWith(9, {
    facts: { ...captureWith(9).facts, url: 'https://geheim.example/' },
  });
  const pack = planned({
    ...contents,
    captures: [...contents.captures, gone],
    annotations: [...contents.annotations, annotationOf(9, gone, 'geheim')],
  });
  expect(pack).toEqual(planned(contents));
});

test('a dossier without records makes no pack', () => {
  expect(planPack(inputWith(dossierWith({})))).toEqual({ ok: false, error: 'no-records' });
});

test('two captures that would get one name are refused, not mixed up', () => {
  const { contents, capture } = smallDossier();
  const twin = captureWith(2); // The same second, and an id that begins alike.
  expect(captureFolder(twin)).toBe(captureFolder(capture));
  const record = recordWith(3, { happening: onPage([], [twin]) });
  expect(
    planPack(
      inputWith({
        ...contents,
        records: [...contents.records, record],
        captures: [...contents.captures, twin],
      }),
    ),
  ).toEqual({
    ok: false,
    error: 'path-refused',
  });
});

test('a record without a page makes a pack too', () => {
  const pack = planned(dossierWith({ records: [recordWith(1, { happening: inRoom() })] }));
  expect(pack.entries.some(({ path }) => path.includes('captures'))).toBe(false);
  expect(JSON.parse(textIn(pack, 'data/annotations.jsonld'))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: expect.stringMatching(/^urn:uuid:/),
    type: 'AnnotationCollection',
    label: 'Passages',
    total: 0,
  });
});

test('the passages are in it as they were handed in, with what was typed', () => {
  const note = 'Camera boven de deur 🙈 مرحبا \u202E';
  const { contents } = smallDossier(note);
  const { first } = JSON.parse(textIn(planned(contents), 'data/annotations.jsonld'));
  expect(first.items).toHaveLength(1);
  expect(first.items[0].body[1].value).toBe(note);
  const passages = { type: 'AnnotationCollection' };
  expect(JSON.parse(textIn(planned(contents, { passages }), 'data/annotations.jsonld'))).toEqual(
    passages,
  );
});
