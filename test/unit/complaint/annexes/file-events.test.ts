/** Dates in what was added: in the chronology as far as they were taken over, and never further. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberExhibits, numbersOfFiles } from '../../../../src/complaint/exhibits.ts';
import { suggestionsFor } from '../../../../src/complaint/from-dossier/suggest-details.ts';
import { sayInline } from '../../../../src/complaint/say-references.ts';
import {
  type AddedFile,
  type FileEvent,
  fileEventKinds,
} from '../../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import type { LetterDetail } from '../../../../src/domain/letter-draft.ts';
import { dossierWith, dronten, inRoom, recordWith } from '../dossiers.ts';
import { eventOn, fileOf } from '../files.ts';
import { annexOf } from './orders.ts';

const record = recordWith(1, {
  happening: inRoom(),
  practice: 'processor-agreement',
  tier: 'happened-to-me',
});
const withFiles = (...files: readonly AddedFile[]) => dossierWith({ records: [record], files });

const rowsWith = (
  files: readonly AddedFile[],
  details: readonly LetterDetail[] = [],
  language: LetterLanguage = 'nl',
): string[][] =>
  annexOf('chronology', withFiles(...files), { details, language }).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row
            .slice(0, 3)
            .map((cell) => cell.map((inline) => sayInline(inline, language).text).join('')),
        )
      : [],
  );

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => asApproximateDate(date.toISOString().slice(0, 10)));
const events: fc.Arbitrary<FileEvent> = fc.record({
  what: fc.constantFrom(...fileEventKinds),
  date: days,
  page: fc.option(fc.integer({ min: 1, max: 12 })),
  words: fc.string(),
});
const founds = fc.record({
  date: days,
  from: fc.constantFrom('text' as const, 'properties' as const),
  page: fc.option(fc.integer({ min: 1, max: 12 })),
  words: fc.constant('gevonden woorden'),
});

const ofFiles = (rows: readonly (readonly string[])[]) =>
  rows.filter(([, what]) => what?.includes('‘Overeenkomst 1’'));

describe('whatever was found in a file', () => {
  test('only the dates that were taken over stand in the chronology, each once', () => {
    fc.assert(
      fc.property(fc.array(founds), fc.uniqueArray(events), (found, taken) => {
        const rows = ofFiles(rowsWith([fileOf(1, record, { found, events: taken })]));
        expect(rows).toHaveLength(taken.length);
        expect(JSON.stringify(rows)).not.toContain('gevonden woorden');
      }),
    );
  });

  test('nothing of a file that was taken out stands there, also not as an agreement', () => {
    fc.assert(
      fc.property(fc.array(events), (taken) => {
        const out = fileOf(1, record, { events: taken, standing: 'taken-out' });
        expect(rowsWith([out])).toEqual(rowsWith([]));
      }),
    );
  });

  test('its number is given once, and stays when another one is taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (isOut) => {
        const files = isOut.map((out, at) =>
          fileOf(at + 1, record, { standing: out ? 'taken-out' : 'in-pack' }),
        );
        const numbers = numbersOfFiles(withFiles(...files));
        expect(files.map(({ id }) => numbers.get(id))).toEqual(files.map((_file, at) => at + 1));
        const shown = numberExhibits(withFiles(...files)).flatMap((one) =>
          one.kind === 'file' ? [[one.file.id, one.number]] : [],
        );
        const expected = files
          .filter(({ standing }) => standing === 'in-pack')
          .map(({ id }) => [id, numbers.get(id)]);
        expect(shown).toEqual(expected);
      }),
    );
  });
});

test('a date says what it is of, in which exhibit, and on which page of it', () => {
  const file = fileOf(1, record, {
    sort: 'photo',
    title: 'Het bord',
    found: [
      {
        date: asApproximateDate('2024-11-02'),
        from: 'properties',
        page: null,
        words: 'DateTimeOriginal',
      },
    ],
    events: [
      eventOn('2025-06', 'in-force'),
      eventOn('2025-07-01', 'other', { words: 'Zitting op 1 juli 2025' }),
      eventOn('2024-11-02', 'photographed', { page: null, words: 'DateTimeOriginal' }),
      eventOn('2025-08-01', 'received', { page: null, words: '' }),
    ],
  });
  expect(rowsWith([file]).filter(([, what]) => what?.includes('Het bord'))).toEqual([
    [
      '2 november 2024',
      'Foto ‘Het bord’: foto gemaakt',
      'bijlage 1, eigenschappen van het bestand',
    ],
    ['juni 2025', 'Foto ‘Het bord’: geldt vanaf dan', 'bijlage 1, blad 2 van het stuk'],
    ['1 juli 2025', 'Foto ‘Het bord’: ‘Zitting op 1 juli 2025’', 'bijlage 1, blad 2 van het stuk'],
    [
      '1 augustus 2025',
      'Foto ‘Het bord’: ontvangen',
      'bijlage 1, datum opgegeven door de schrijver',
    ],
  ]);
});

describe('an agreement that was signed after data was shared', () => {
  const agreed = fileOf(1, record, {
    events: [eventOn('2024-11-04', 'shared-since'), eventOn('2025-08-12', 'signed')],
  });
  const agreementIn = (rows: readonly (readonly string[])[]) =>
    rows.filter(([, what]) => /^(Overeenkomst|Agreement)(:| met)/.test(what ?? ''));

  test.each([
    [
      'nl',
      'Overeenkomst: ondertekend op 12 augustus 2025; gegevens gedeeld vanaf 4 november 2024',
      'bijlage 1',
    ],
    ['en', 'Agreement: signed on 12 August 2025; data shared since 4 November 2024', 'exhibit 1'],
  ] as const)('stands there as two facts beside each other (%s)', (language, what, source) => {
    const rows = agreementIn(rowsWith([agreed], [], language));
    expect(rows.map((row) => row.slice(1))).toEqual([[what, source]]);
  });

  test('never says that one was too late', () => {
    for (const language of ['nl', 'en'] as const)
      expect(JSON.stringify(rowsWith([agreed], [], language))).not.toMatch(/te laat|too late/i);
  });

  test('gives way to what was typed for the letter', () => {
    const typed: LetterDetail = {
      field: 'signed-on',
      kind: 'date',
      date: asApproximateDate('2020-01-01'),
    };
    const [row, ...others] = agreementIn(rowsWith([agreed], [typed]));
    expect(row?.[1]).toContain('ondertekend op 1 januari 2020');
    expect(others).toEqual([]);
  });

  test('is not made of two files, and not of several dates', () => {
    const signed = fileOf(2, record, { events: [eventOn('2025-08-12', 'signed')] });
    const shared = fileOf(3, record, { events: [eventOn('2024-11-04', 'shared-since')] });
    const twice = fileOf(4, record, {
      events: [...agreed.events, eventOn('2025-08-13', 'signed')],
    });
    expect(agreementIn(rowsWith([signed, shared]))).toEqual([]);
    expect(agreementIn(rowsWith([twice]))).toEqual([]);
  });

  test('is offered in the form of a letter, as far as all files agree', () => {
    const offered = (...files: readonly AddedFile[]) =>
      suggestionsFor(
        ['signed-on', 'shared-from'],
        {
          letter: 'ap-complaint',
          language: 'nl',
          organisation: dronten,
          practice: record.practice,
          follows: null,
        },
        withFiles(...files),
        asDay('2026-11-26'),
      );
    expect(offered(agreed)).toEqual([
      { field: 'signed-on', kind: 'date', date: '2025-08-12' },
      { field: 'shared-from', kind: 'date', date: '2024-11-04' },
    ]);
    const other = fileOf(2, record, { events: [eventOn('2025-09-01', 'signed')] });
    expect(offered(agreed, other)).toEqual([
      { field: 'shared-from', kind: 'date', date: '2024-11-04' },
    ]);
    expect(offered({ ...agreed, standing: 'taken-out' })).toEqual([]);
  });
});
