/** What was added to a report, in a pack: the file beside what is said of it, and no more. */
import { expect, test } from 'vitest';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { addedFiles } from '../../../src/pack/added-files.ts';
import { dossierWith, inRoom, recordWith } from '../complaint/dossiers.ts';
import { eventOn, fileOf } from '../complaint/files.ts';
import { planned } from './packs.ts';

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
    expect.arrayContaining(addedFiles(file).map((path) => `data/${path}`)),
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
