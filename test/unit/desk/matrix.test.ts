/** Laws of the table of organisations: what is counted, and that no count is made of another. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mandateUses } from '../../../src/domain/client.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { weighOrganisations } from '../../../src/flows/desk.ts';
import {
  dossierWith,
  dronten,
  hashOf,
  idOf,
  inRoom,
  oneQuote,
  recordWith,
} from '../complaint/dossiers.ts';
import { anyContents } from '../law/any-dossier.ts';
import { answered, sent } from '../law/steps.ts';
import { clientWith } from './clients.ts';

const today = asDay('2026-11-26');
const packs = new Map();

const signed = (day: string) => ({
  uses: [...mandateUses],
  signedOn: asDay(day),
  until: null,
  scan: {
    blobId: idOf<never>('blob', 1),
    byteLength: 3,
    sha256: hashOf('0'),
    mediaType: 'application/pdf' as const,
  },
});

/** Each record is of one of the clients, or of nobody. */
const anyDesk = fc
  .tuple(anyContents, fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }))
  .map(([contents, whose]) => {
    const clients = [1, 2, 3].map((number) =>
      clientWith(number, {
        records: contents.records.filter((_, at) => whose[at] === number).map(({ id }) => id),
        mandates: number === 2 ? [] : [signed('2026-01-05')],
      }),
    );
    return { contents, clients };
  });

test('every report stands in one row, and the total is that of the rows', () => {
  fc.assert(
    fc.property(anyDesk, ({ contents, clients }) => {
      const { rows, total } = weighOrganisations(contents, { clients, packs, withheld: [] }, today);
      const sum = (of: 'reports' | 'ofNobody') => rows.reduce((so, row) => so + row[of], 0);
      expect(total.reports).toBe(contents.records.length);
      expect(sum('reports')).toBe(total.reports);
      expect(sum('ofNobody')).toBe(total.ofNobody);
    }),
  );
});

test('people are no reports: each counts once in a row and once in the total, with a mandate or not', () => {
  fc.assert(
    fc.property(anyDesk, ({ contents, clients }) => {
      const { rows, total } = weighOrganisations(contents, { clients, packs, withheld: [] }, today);
      const known = clients.filter(({ records }) => records.length > 0);
      expect(total.persons).toBe(known.length);
      expect(total.mandates).toBe(known.filter(({ mandates }) => mandates.length > 0).length);
      for (const row of [...rows, total]) {
        expect(row.persons).toBeLessThanOrEqual(row.reports - row.ofNobody);
        expect(row.mandates).toBeLessThanOrEqual(row.persons);
      }
    }),
  );
});

test('the organisation with most reports stands first', () => {
  fc.assert(
    fc.property(anyDesk, ({ contents, clients }) => {
      const { rows } = weighOrganisations(contents, { clients, packs, withheld: [] }, today);
      const counts = rows.map(({ reports }) => reports);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});

const rowOf = (contents: DossierContents, clients = [clientWith(1)]) =>
  weighOrganisations(contents, { clients, packs, withheld: [] }, today).rows[0];

test('what is lacking goes away when it is there, one after the other', () => {
  const bare = dossierWith({ records: [recordWith(1, { happening: inRoom() })] });
  expect(rowOf(bare)?.lacks).toEqual(['exhibit', 'person', 'first-contact']);
  const shown = oneQuote('Wij maken opnamen.');
  expect(rowOf(shown)?.lacks).toEqual(['person', 'first-contact']);
  const records = shown.records.map(({ id }) => id);
  expect(rowOf(shown, [clientWith(1, { records })])?.lacks).toEqual(['mandate', 'first-contact']);
  const client = clientWith(1, { records, mandates: [signed('2026-03-01')] });
  expect(rowOf(shown, [client])?.lacks).toEqual(['first-contact']);
  const access = sent('access', '2026-05-01');
  const row = rowOf({ ...shown, steps: [access] }, [client]);
  expect(row?.lacks).toEqual([]);
  expect(row?.firstContact).toBe('2026-05-01');
  const refusal = answered(access, '2026-06-01', 'refused');
  expect(rowOf({ ...shown, steps: [access, refusal] }, [client])?.answer).toEqual({
    day: '2026-06-01',
    outcome: 'refused',
  });
});

test('an organisation without an address says so, and what went to another is no contact with it', () => {
  const nowhere = { kind: 'entered', name: 'Werkbedrijf', address: '' } as const;
  const contents = {
    ...dossierWith({ records: [recordWith(1, { happening: inRoom(), organisation: nowhere })] }),
    steps: [sent('access', '2026-05-01', {}, { organisation: dronten })],
  };
  expect(rowOf(contents)?.lacks).toContain('address');
  expect(rowOf(contents)?.firstContact).toBeNull();
});
