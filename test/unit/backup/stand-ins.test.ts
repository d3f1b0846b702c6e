/** A report from which sentences were left out stays only for as long as the whole one is not here. */
import { expect, test } from 'vitest';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import type { EvidenceRecord, KeptDerivedRecord } from '../../../src/domain/record.ts';
import { aDraft, removedAfter, sealedAfter } from '../../browser/storage/nouns.ts';
import { newId } from '../../browser/storage/stores.ts';

const present = (entities: readonly Entity[]) => ({ entities, damaged: new Set<never>() });

const whole = sealedAfter(aDraft(newId<DossierId>()), 'Een. Twee.');

const standIn = ({ seal, kind: _kind, ...record }: EvidenceRecord): KeptDerivedRecord => ({
  ...record,
  kind: 'derived-record',
  rev: newId(),
  parentRev: null,
  note: 'Een. […]',
  derivedFrom: record.rev,
  sealedAt: seal.sealedAt,
});

const derived = standIn(whole);
const later = sealedAfter(whole, 'Drie.');

test('it is kept where the whole report is not', () => {
  expect(planRestore(present([]), [derived])).toMatchObject({ add: [derived], restored: 1 });
});

test.each([
  ['its original', [whole]],
  ['a later version of it', [later]],
])('it is not kept where %s is, or comes along', (_what, here) => {
  expect(planRestore(present(here), [derived])).toMatchObject({ add: [], unchanged: 1 });
  expect(planRestore(present([]), [derived, ...here]).add).toEqual(here);
});

test('when the whole report comes, it takes its place', () => {
  const plan = planRestore(present([derived]), [whole]);
  expect(plan).toMatchObject({ add: [whole], drop: [derived.rev] });
});

test('what was removed here stays removed in either form', () => {
  const gone = [whole, removedAfter(whole)];
  const plan = planRestore(present(gone), [derived]);
  expect(plan).toMatchObject({ add: [], staysRemoved: 1 });
});
