/** What was added to a report, in a pack: the file beside what is said of it, and no more. */
import { expect, test } from 'vitest';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { KeptFile } from '../../../src/domain/kept-file.ts';
import type { PrintCopy } from '../../../src/domain/print-copy.ts';
import { addedFiles } from '../../../src/pack/added-files.ts';
import { dossierWith, hashOf, idOf, inRoom, recordWith, revision } from '../complaint/dossiers.ts';
import { eventOn, fileOf } from '../complaint/files.ts';
import { planned, rowsIn, textIn } from './packs.ts';

const record = recordWith(1, { happening: inRoom() });
const packWith = (...files: readonly AddedFile[]) =>
  planned(dossierWith({ records: [record], files })).entries.filter(({ path }) =>
    path.startsWith('data/files/'),
  );

const said = ({ content }: ReturnType<typeof packWith>[number]): string =>
  content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : '';

test('the file lies beside what is said of it, where the first page points', () => {
  const file = fileOf(1, record, { events: [eventOn('2025-08-12', 'signed')] });
  const entries = packWith(file);
  expect(entries.map(({ path }) => path.split('/').at(-1)).toSorted()).toEqual([
    'file.json',
    'original.pdf',
  ]);
  expect(entries.map(({ path }) => path)).toEqual(
    expect.arrayContaining(addedFiles(file, null, 'organisation').map((path) => `data/${path}`)),
  );
  expect(entries.map(({ content }) => content)).toContainEqual({
    kind: 'blob',
    blobId: file.file.blobId,
    byteLength: file.file.byteLength,
    sha256: file.file.sha256,
  });
  expect(entries.map(said).join()).toContain('2025-08-12');
});

test('a file that says where it was made stays out, and so does its plain fingerprint', () => {
  const [entry, ...others] = packWith(fileOf(1, record, { tellsPlace: true }));
  expect(others).toEqual([]);
  expect(entry && said(entry)).toContain('"tellsPlace": true');
  expect(entry && said(entry)).not.toContain('f'.repeat(64));
});

test('of a file that stays out and has no copy, one row says that it is not there and why', () => {
  const file = fileOf(1, record, { tellsPlace: true });
  const plan = planned(dossierWith({ records: [record], files: [file] }));
  const { files } = JSON.parse(textIn(plan, 'data/redactions.json'));
  expect(files).toEqual([{ fileId: file.id, reason: 'tells-place', inItsPlace: [] }]);
  expect(rowsIn(plan).map(({ entity }) => entity.kind)).not.toContain('added-file');
  expect(addedFiles(file, null, 'organisation')).toEqual([expect.stringMatching(/\/file\.json$/)]);
});

test('its copy for paper goes along, and so does the text of every file', () => {
  const place = fileOf(1, record, { tellsPlace: true });
  const letter = fileOf(2, record);
  const copyOf = (file: AddedFile, n: number): PrintCopy => ({
    ...revision('print-copy', n),
    kind: 'print-copy',
    of: file.file.blobId,
    pageCount: 2,
    images: [1, 2].map((page) => ({
      ...keptFile(n * 10 + page),
      mediaType: 'image/jpeg',
      width: 1_280,
      height: 1_414,
      area: { page, left: 0, top: 0, width: 1_280, height: 1_414 },
    })),
    text: keptFile(n * 10),
    places: null,
    notes: [],
  });
  const copies = new Map(
    [place, letter].map((file, at) => [file.file.blobId, copyOf(file, at + 1)] as const),
  );
  const plan = planned(dossierWith({ records: [record], files: [place, letter] }), { copies });
  const paths = plan.entries.map(({ path }) => path).filter((path) => path.includes('/files/'));
  expect(paths.map((path) => path.split('/').at(-1))).toEqual([
    ...['file.json', 'copy-001.jpg', 'copy-002.jpg', 'text.txt'],
    ...['file.json', 'original.pdf', 'text.txt'],
  ]);
  const shown = [place, letter].flatMap((file) =>
    addedFiles(file, copies.get(file.file.blobId) ?? null, 'organisation'),
  );
  expect(paths.toSorted()).toEqual(shown.map((path) => `data/${path}`).toSorted());
});

const keptFile = (n: number): KeptFile => ({
  blobId: idOf('blob', n),
  byteLength: n,
  sha256: hashOf('b'),
});

test('dates that nobody took over stay out', () => {
  const found = {
    date: asApproximateDate('2020-02-02'),
    from: 'text',
    page: 1,
    words: 'gevonden woorden',
  } as const;
  expect(
    packWith(fileOf(1, record, { found: [found] }))
      .map(said)
      .join(),
  ).not.toMatch(/gevonden woorden|2020-02-02/);
});

test('what was taken out is not there, and the others keep their names', () => {
  const out = fileOf(1, record, { standing: 'taken-out' });
  const other = fileOf(2, record);
  expect(packWith(out)).toEqual([]);
  expect(packWith(out, other)).toEqual(packWith(other));
});

test('no name of a file that somebody chose is the name of a file in the pack', () => {
  const [one, ...others] = packWith(fileOf(1, record, { title: '../Jan Jansen 123456782' }));
  for (const { path } of [one, ...others].flatMap((entry) => entry ?? []))
    expect(path).not.toMatch(/Jansen|\.\./);
});
