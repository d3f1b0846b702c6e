/** By what a tip could still be known: only what applies, and nothing that is left out. */
import { expect, test } from 'vitest';
import { leaveOut } from '../../../src/domain/leave-out.ts';
import { recognisableBy, recognisables } from '../../../src/domain/recognisable.ts';
import { captureLog } from '../../support/capture-log.ts';
import { captureWith, dossierWith, inRoom, onPage, recordWith } from '../complaint/dossiers.ts';
import { fileOf } from '../complaint/files.ts';
import { smallDossier } from '../pack/packs.ts';

const named = (contents: ReturnType<typeof dossierWith>, wasTold = false) =>
  recognisableBy({ told: contents, kept: contents, rounding: 'day', wasTold });

test('of a page without words of one’s own it names the day and what the page shows', () => {
  const capture = smallDossier().capture;
  const records = [recordWith(1, { happening: onPage([], [capture]), note: ' ' })];
  expect(named(dossierWith({ records, captures: [capture] }))).toEqual(['day', 'pages']);
});

test('of a room with a note it names the room and the wording', () => {
  const records = [recordWith(1, { happening: inRoom(), note: 'Er hing een camera.' })];
  expect(named(dossierWith({ records }))).toEqual(['room', 'day', 'wording']);
});

test('a note that is left out is not named, and the month is where that is chosen', () => {
  const kept = dossierWith({ records: [recordWith(1, { happening: inRoom(), note: 'Camera.' })] });
  const [record] = kept.records;
  if (!record) throw new Error('one record');
  const told = leaveOut(kept, [{ rev: record.rev, field: 'note', start: 0, end: 7 }], '');
  const by = recognisableBy({ told, kept, rounding: 'month', wasTold: true });
  expect(by).toEqual(['room', 'month', 'same-elsewhere']);
});

test('a page behind a login, an own visit, marks and papers are named in their order', () => {
  const { contents } = smallDossier();
  const [first] = contents.records;
  if (first?.kind !== 'record') throw new Error('one record');
  const personal = { ...captureLog, choices: { ...captureLog.choices, keepsPersonal: true } };
  const all = {
    ...contents,
    records: contents.records.map((record) => ({ ...record, ownVisit: true })),
    captures: contents.captures.map((capture) => ({ ...capture, log: personal })),
    files: [fileOf(1, first)],
  };
  const by = named(all);
  expect(by).toEqual(
    expect.arrayContaining(['passages', 'own-visit', 'behind-login', 'pages', 'papers']),
  );
  expect(by).toEqual(recognisables.filter((one) => by.includes(one)));
  expect(captureWith(1).log).toBe(captureLog);
});
