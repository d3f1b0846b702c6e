/** Numbers that were given away stay, whatever comes in later and from whenever that is. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberExhibits } from '../../../src/complaint/exhibits.ts';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import type { Capture } from '../../../src/domain/capture.ts';
import type { DossierContents, Entity } from '../../../src/domain/dossier.ts';
import { asDay, type Instant } from '../../../src/domain/instant.ts';
import type { ReceivedPack } from '../../../src/domain/received-pack.ts';
import { nextRevision, type Origin } from '../../../src/domain/revision.ts';
import { whenTakenIn } from '../../../src/domain/taken-in.ts';
import {
  annotationOf,
  at,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  inRoom,
  onPage,
  recordWith,
  revision,
} from './dossiers.ts';
import { fileOf } from './files.ts';

const own: Origin = { kind: 'own' };
const packOf = (number: number): Origin => ({
  kind: 'pack',
  packId: hashOf(number.toString(16)),
  signer: '',
});

/** So many minutes after the first things that anybody kept. */
const minute = (count: number): Instant =>
  at(new Date(Date.parse('2026-01-01T00:00:00Z') + count * 60_000).toISOString());

const receivedPack = (number: number, at: Instant): ReceivedPack => ({
  ...revision('received-pack', number),
  kind: 'received-pack',
  revisedAt: at,
  fingerprint: hashOf(number.toString(16)),
  packDossierId: idOf('dossier', 2),
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-01-01'),
  software: 'Kantlijn 0.1.0',
  members: [],
});

/** A report: a page with or without a mark, or a room with a letter. */
type Report = { readonly what: 'mark' | 'page' | 'file'; readonly minute: number };

function rowsOf({ what, minute: count }: Report, number: number, origin: Origin): Entity[] {
  const moment = minute(count);
  const from = <Row extends Entity>(row: Row): Row => ({ ...row, origin });
  if (what === 'file') {
    const record = from(recordWith(number, { happening: inRoom() }));
    return [record, from(fileOf(number, record, { addedAt: moment }))];
  }
  const times = { startedAt: moment, finishedAt: moment };
  const capture = from(captureWith(number, times));
  const marks = what === 'mark' ? [from(annotationOf(number, capture, 'Wij filmen.'))] : [];
  return [from(recordWith(number, { happening: onPage(marks, [capture]) })), capture, ...marks];
}

/** As the storage reads it: the newest versions, and when what came from others was taken in. */
const contentsOf = (rows: readonly Entity[]): DossierContents => {
  const followed = new Set(rows.map(({ parentRev }) => parentRev));
  const newest = rows.filter(({ rev }) => !followed.has(rev));
  return dossierWith({
    records: newest.filter((row) => row.kind === 'record'),
    annotations: newest.filter((row) => row.kind === 'annotation'),
    captures: newest.filter((row) => row.kind === 'capture'),
    files: newest.filter((row) => row.kind === 'added-file'),
    takenIn: whenTakenIn(rows),
  });
};

const numbersIn = (rows: readonly Entity[]): [number, string][] =>
  numberExhibits(contentsOf(rows)).map((exhibit) => [
    exhibit.number,
    exhibit.kind === 'file' ? exhibit.file.id : exhibit.capture.id,
  ]);

const anyReports = (from: number, to: number) =>
  fc.array(
    fc.record({
      what: fc.constantFrom('mark' as const, 'page' as const, 'file' as const),
      minute: fc.integer({ min: from, max: to }),
    }),
    { maxLength: 4 },
  );

/** Days of an hour: what one keeps oneself that hour, and at its end a pack with reports of any time. */
const anyHours = fc
  .tuple(
    ...[0, 1, 2].map((hour) =>
      fc.tuple(anyReports(hour * 60, hour * 60 + 58), anyReports(-500, 500)),
    ),
  )
  .map((hours) => {
    let number = 0;
    return hours.flatMap(([mine, theirs], hour) => [
      mine.flatMap((report) => rowsOf(report, ++number, own)),
      [
        receivedPack(hour, minute(hour * 60 + 59)),
        ...theirs.flatMap((report) => rowsOf(report, ++number, packOf(hour))),
      ],
    ]);
  });

test('what was there keeps its number, whatever is kept later and whatever comes in from others', () => {
  fc.assert(
    fc.property(anyHours, (steps) => {
      let rows: Entity[] = [];
      for (const step of steps) {
        const before = numbersIn(rows);
        rows = [...rows, ...step];
        expect(numbersIn(rows).slice(0, before.length)).toEqual(before);
      }
    }),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(anyHours, (steps) => {
      const rows = steps.flat();
      expect(numbersIn(rows.toReversed())).toEqual(numbersIn(rows));
    }),
  );
});

const mine = rowsOf({ what: 'mark', minute: 30 }, 1, own);
const theirs = rowsOf({ what: 'file', minute: 5 }, 2, packOf(1));
const later = rowsOf({ what: 'page', minute: 120 }, 3, own);
const withAll = [...mine, receivedPack(1, minute(60)), ...theirs, ...later];

test('an older report of somebody else comes behind what was there, and before what is kept later', () => {
  const ids = [
    idOf<Capture['id']>('capture', 1),
    idOf<AddedFile['id']>('added-file', 2),
    idOf<Capture['id']>('capture', 3),
  ];
  expect(numbersIn(withAll)).toEqual(ids.map((id, index) => [index + 1, id]));
});

test('a received letter that is given another title keeps its number, though that version is one’s own', () => {
  const letter = theirs.find((row) => row.kind === 'added-file');
  if (!letter) throw new Error('a letter came');
  const ports = { now: () => minute(200), newId: () => idOf<never>('another', 1) };
  const renamed = { ...letter, ...nextRevision(letter, ports), title: 'Anders' };
  expect(renamed.origin).toEqual(own);
  expect(numbersIn([...withAll, renamed])).toEqual(numbersIn(withAll));
});

test('what comes with two packs has the number of the first', () => {
  const again = theirs.map(
    (row): Entity => ({
      ...row,
      rev: idOf<never>('newer', 1),
      parentRev: row.rev,
      origin: packOf(2),
    }),
  );
  const both = [...withAll, receivedPack(2, minute(180)), ...again];
  expect(numbersIn(both)).toEqual(numbersIn(withAll));
});

test('of a pack that nothing is known of here, the moments themselves count', () => {
  expect(numbersIn([...mine, ...theirs]).map(([, id]) => id)[0]).toBe(idOf('added-file', 2));
});
