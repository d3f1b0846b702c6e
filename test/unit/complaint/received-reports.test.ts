/** What somebody else reported is told as theirs: in letters, overviews and annexes, and in what the law makes of it. */
import { describe, expect, test } from 'vitest';
import { observations, occasion } from '../../../src/complaint/letters/observations.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import {
  type EvidenceRecord,
  knownToWriter,
  type Tier,
  tellingOf,
  tiers,
} from '../../../src/domain/record.ts';
import { threeFactors } from '../../../src/law/three-factors.ts';
import { dossierWith, inRoom, recordWith } from './dossiers.ts';

const origin = { kind: 'pack', packId: 'f'.repeat(64), signer: '' } as const;

const received = (tier: Tier): EvidenceRecord => ({
  ...recordWith(1, { happening: inRoom(), tier, note: 'Het ging over mijn kind.' }),
  ownVisit: true,
  origin,
});

const reportOf = (record: EvidenceRecord) => ({
  record,
  exhibits: [],
  visit: null,
  replayed: null,
});

describe.each(tiers)('a report that its maker knew as %s', (tier) => {
  test.each(letterLanguages)('is in %s told as that of somebody else', (language) => {
    const said = JSON.stringify(observations([reportOf(received(tier))], language));
    expect(said).not.toMatch(/\b(ik|mij|mijn|I|me|my)\b(?! kind)/);
    expect(said).toContain('Het ging over mijn kind.');
    expect(said).toMatch(/Een ander heeft gemeld|Somebody else reported/);
  });

  test('gives the writer nothing of their own to look up, and no complaint', () => {
    expect(occasion(reportOf(received(tier)), 'nl')).toEqual([]);
    expect(knownToWriter(received(tier))).toEqual({ tier: 'reported', ownVisit: null });
    expect(tellingOf(received(tier))).toBe('received');
  });

  test('counts for nothing of their own', () => {
    const contents = dossierWith({ records: [received(tier)] });
    expect(threeFactors(contents, practiceOf, asDay('2026-11-26')).howHard.ownReports).toBe(0);
  });
});
