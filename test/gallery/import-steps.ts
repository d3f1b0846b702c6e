/** Every step of opening a pack, with the awkward names that files do have. */
import { asId, asSha256, type DossierId } from '../../src/domain/ids.ts';
import { asDay, instantOf } from '../../src/domain/instant.ts';
import { fail } from '../../src/domain/result.ts';
import type { PackFacts, Verification } from '../../src/domain/verification.ts';
import type { TakenOver } from '../../src/flows/import-pack.ts';
import type { PackContent, PackLook } from '../../src/flows/look-at-packs.ts';
import { ImportModel, type ImportStep } from '../../src/ui/dossier/received/import-model.ts';
import type { OpenedPack } from '../../src/verify/open-pack.ts';

export function importingAt(step: ImportStep | null = null) {
  const importing = new ImportModel({
    lookAt: async () => fail('cancelled'),
    takeOver: async () => fail('cancelled'),
    report: () => {},
  });
  importing.step.value = step;
  return importing;
}

const facts: PackFacts = {
  name: 'bewijspakket-1a2b3c4d',
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-11-25'),
  dossierId: asId<DossierId>('1a2b3c4d-0000-4000-8000-000000000001'),
  software: 'Kantlijn 0.1.0',
  files: 42,
  byteLength: 12_345_678,
  fingerprint: asSha256('0123456789abcdef'.repeat(4)),
};

const intact: Verification = {
  verdict: 'intact',
  findings: [],
  pack: facts,
  signer: { kind: 'none' },
  knownSince: { kind: 'none' },
};

const signed: Verification = {
  ...intact,
  signer: {
    kind: 'key',
    fingerprint: asSha256('9f86d081884c7d659a2feaa0c55ad015'.repeat(2)),
    since: instantOf(new Date('2026-11-03T09:14:00.000Z')),
    heads: 12,
    keysBefore: [{ fingerprint: asSha256('ab'.repeat(32)), isLinked: false }],
  },
};

const damaged: Verification = {
  ...intact,
  verdict: 'findings',
  findings: [
    ...Array.from({ length: 23 }, (_, at) => ({
      code: 'file-changed' as const,
      path: `data/captures/20261125T171404Z-1a2b3c4d/tiles/tile-0${at + 10}.png`,
    })),
    { code: 'payload-count-wrong', path: 'bag-info.txt' },
  ],
};

const unreadable: Verification = {
  ...intact,
  verdict: 'unreadable',
  findings: [{ code: 'not-a-zip', path: null }],
  pack: null,
};

const nothing = async () => new Uint8Array();
const opened: OpenedPack = { facts, files: [], read: nothing, stream: async function* () {} };
const content: PackContent = { parts: [opened], rows: [], unknown: [], log: null, logEnd: null };

const name = 'bewijspakket van صفحة البلدية (kopie van mei).zip';
const whole: PackLook = { files: [{ name, verification: intact }], problem: null, content };
const noPack: PackLook = {
  files: [{ name: 'vakantie.jpg', verification: unreadable }],
  problem: null,
  content: null,
};
const notIntact: PackLook = {
  files: [{ name, verification: damaged }],
  problem: null,
  content: null,
};

const partOf = (number: number): PackFacts => ({ ...facts, part: { number, of: 4 } });
const parts: PackLook = {
  files: [1, 3].map((number) => ({
    name: `bewijspakket-1a2b3c4d-deel-${number}-van-4.zip`,
    verification: { ...intact, pack: partOf(number) },
  })),
  problem: { kind: 'part-missing', numbers: [2, 4], of: 4 },
  content: null,
};

const sealedPack: PackLook = { ...whole, files: [{ name, verification: signed }] };

const old: PackLook = {
  ...whole,
  files: [{ name, verification: { ...intact, pack: { ...facts, version: 0, edition: null } } }],
};

const taken: TakenOver = {
  restored: 3,
  unchanged: 0,
  staysRemoved: 0,
  staysOwn: 0,
  kept: 24,
  wasHere: false,
  receipt: null,
};

export const importSteps: readonly (readonly [string, ImportStep])[] = [
  ['choose', { kind: 'choose', code: null }],
  ['unreadable file', { kind: 'choose', code: 'pack-unreadable' }],
  ['locked', { kind: 'locked', files: [new File([], 'pakket-7c1e90b2.age')], code: null }],
  [
    'locked, other words',
    {
      kind: 'locked',
      files: [new File([], 'pakket-7c1e90b2.age'), new File([], 'pakket-صفحة.age')],
      code: 'age-wrong-passphrase',
    },
  ],
  ['of another key', { kind: 'choose', code: 'age-needs-key' }],
  ['looking', { kind: 'looking', percent: 40 }],
  ['intact', { kind: 'looked', look: whole, code: null }],
  ['signed', { kind: 'looked', look: sealedPack, code: null }],
  ['of version 0', { kind: 'looked', look: old, code: null }],
  ['with findings', { kind: 'looked', look: notIntact, code: null }],
  ['no pack', { kind: 'looked', look: noPack, code: null }],
  ['parts missing', { kind: 'looked', look: parts, code: null }],
  [
    'parts of two packs',
    { kind: 'looked', look: { ...parts, problem: { kind: 'parts-differ' } }, code: null },
  ],
  ['not taken over', { kind: 'looked', look: whole, code: 'storage-full' }],
  ['taking over', { kind: 'taking', percent: 70 }],
  ['taken over', { kind: 'taken', result: taken }],
  [
    'taken over in part',
    {
      kind: 'taken',
      result: { ...taken, restored: 1, unchanged: 2, staysRemoved: 1, staysOwn: 2 },
    },
  ],
  [
    'again',
    { kind: 'taken', result: { ...taken, restored: 0, unchanged: 3, kept: 0, wasHere: true } },
  ],
];
