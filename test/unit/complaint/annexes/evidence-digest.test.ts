/** The digest of the evidence: anybody can make it again, and no edition and no letter changes it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { evidenceDigest, evidenceList } from '../../../../src/complaint/annexes/evidence-digest.ts';
import type { Artefact } from '../../../../src/domain/capture.ts';
import { asSha256, type BlobId } from '../../../../src/domain/ids.ts';
import { leaveOut } from '../../../../src/domain/leave-out.ts';
import { captureDescription } from '../../../../src/pack/capture-files.ts';
import { sha256 } from '../../../../src/platform/digest.ts';
import {
  addedOf,
  annotationOf,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  onPage,
  recordWith,
  versionOf,
} from '../dossiers.ts';

const file = (number: number, digit: string): Artefact => ({
  role: 'text',
  number,
  blobId: idOf<BlobId>('blob', number),
  mediaType: 'text/plain',
  byteLength: 3,
  sha256: hashOf('9'),
  commitment: { salt: '7'.repeat(64), digest: hashOf(digit) },
});

const capture = captureWith(1, { artefacts: [file(1, 'a'), file(2, 'b')] });
const mark = annotationOf(1, capture, 'Wij nemen op.');
const version = versionOf(1, mark, null);
const record = recordWith(1, { happening: onPage([mark], [capture]), note: 'Eerst. Daarna.' });
const contents = dossierWith({
  records: [record],
  annotations: [mark],
  captures: [capture],
  versions: [version],
  added: [addedOf(1, mark, version)],
});

const list =
  'kantlijn evidence list 1\n' +
  `1 quote ${'a'.repeat(64)} ${'b'.repeat(64)}\n` +
  `2 change ${'a'.repeat(64)} ${'b'.repeat(64)} ${'e'.repeat(64)}\n`;

test('is SHA-256 over the list that its docstring describes', async () => {
  expect(evidenceList(contents)).toBe(list);
  const again = asSha256(createHash('sha256').update(list, 'utf8').digest('hex'));
  expect(await evidenceDigest(contents, sha256)).toBe(again);
});

test('can be made from what a pack holds', () => {
  const { artefacts } = captureDescription(capture);
  const inPack = artefacts.map(({ commitment }) => commitment.digest).join(' ');
  expect(evidenceList(contents).split('\n')[1]).toBe(`1 quote ${inPack}`);
});

test('stays the same when sentences are left out', async () => {
  const cut = { rev: record.rev, field: 'note', start: 0, end: 6 } as const;
  const edition = leaveOut(contents, [cut], '[weggelaten]');
  expect(edition.records[0]?.kind).toBe('derived-record');
  expect(await evidenceDigest(edition, sha256)).toBe(await evidenceDigest(contents, sha256));
});

test('changes when a file of a capture is another', () => {
  const other = { ...capture, artefacts: [file(1, 'a'), file(2, 'c')] };
  expect(evidenceList({ ...contents, captures: [other] })).not.toBe(list);
});

test('holds no salt and no fingerprint of a file itself', () => {
  expect(evidenceList(contents)).not.toContain('7'.repeat(64));
  expect(evidenceList(contents)).not.toContain('9'.repeat(64));
});

test('holds nothing of what no report points at', () => {
  expect(evidenceList({ ...contents, records: [] })).toBe('kantlijn evidence list 1\n');
});
