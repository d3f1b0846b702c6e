/** Outcomes that the page in a pack may show. */
import { besideCodes } from '../../src/domain/beside.ts';
import { asSha256 } from '../../src/domain/ids.ts';
import { asDay, instantOf } from '../../src/domain/instant.ts';
import {
  type Finding,
  findingCodes,
  type KeySigner,
  type PackFacts,
  type Verification,
} from '../../src/domain/verification.ts';
import type { Check, CheckedBeside, CheckedFile } from '../../src/verify-page/check.ts';
import { dossierId } from './facts.ts';

const facts: PackFacts = {
  name: 'bewijspakket-0f8fad5b',
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-11-26'),
  dossierId,
  software: 'Kantlijn 0.1.0',
  files: 1284,
  byteLength: 506_123_456,
  fingerprint: asSha256('3b7a90c1d2e4f5061728394a5b6c7d8e'.repeat(2)),
};

const verification = (pack: PackFacts | null, findings: readonly Finding[] = []): Verification => ({
  verdict: pack === null ? 'unreadable' : findings.length > 0 ? 'findings' : 'intact',
  findings,
  pack,
  signer: { kind: 'none' },
  knownSince: { kind: 'none' },
});

const signer: KeySigner = {
  kind: 'key',
  fingerprint: asSha256('9f86d081884c7d659a2feaa0c55ad015'.repeat(2)),
  since: instantOf(new Date('2026-11-03T09:14:00.000Z')),
  heads: 12,
  keysBefore: [],
};

const afterOthers: KeySigner = {
  ...signer,
  keysBefore: [
    { fingerprint: facts.fingerprint, isLinked: true },
    { fingerprint: asSha256('ab'.repeat(32)), isLinked: false },
  ],
};

const stampedBy = (isGiven: boolean): Check => {
  const root = { sha256: asSha256('a1b2c3d4'.repeat(8)), isGiven };
  const at = instantOf(new Date('2026-11-26T13:03:21.250Z'));
  const authority = 'Dienst voor tijd 3, Voorbeeld Vertrouwensdiensten BV, NL';
  const knownSince = { kind: 'stamp', at, accuracyMs: 1_500, authority, root } as const;
  return checked(file('bewijspakket-0f8fad5b.zip', { ...verification(facts), knownSince }));
};

const file = (name: string, said: Verification): CheckedFile => ({
  name,
  byteLength: 480_000_000,
  outcome: { kind: 'checked', verification: said },
});

const checked = (...files: readonly CheckedFile[]): Check => ({
  kind: 'checked',
  files,
  beside: [],
});

const at = signer.since;
const beside: readonly CheckedBeside[] = [
  {
    name: 'ontvangst.json',
    check: { kind: 'receipt', code: null, at, seq: 212, key: facts.fingerprint },
  },
  { name: 'opening-1a2b3c4d.json', check: { kind: 'opening', code: null, at, seq: 87 } },
  ...besideCodes.map((code): CheckedBeside => {
    const isReceipt = /^(?:receipt|log|line)/.test(code);
    const none = { code, at: null, seq: null };
    return {
      name: `${code}.json`,
      check: isReceipt ? { kind: 'receipt', key: null, ...none } : { kind: 'opening', ...none },
    };
  }),
];

const part = (number: number): PackFacts => ({ ...facts, part: { number, of: 3 } });

const many = Array.from({ length: 60 }, (_, at): Finding => {
  const path = `data/captures/20261126T101500Z-0f8fad5b/tiles/tile-${`${at}`.padStart(3, '0')}.png`;
  return { code: 'file-changed', path };
});

export const verifyStates: Readonly<Record<string, Check>> = {
  waiting: { kind: 'waiting' },
  checking: {
    kind: 'checking',
    name: 'bewijspakket-0f8fad5b.zip',
    number: 2,
    of: 3,
    done: 212_000_000,
    total: 506_123_456,
  },
  stopped: { kind: 'stopped' },
  'no-file': { kind: 'no-file' },
  intact: checked(file('bewijspakket-0f8fad5b.zip', verification(facts))),
  signed: checked(file('bewijspakket-0f8fad5b.zip', { ...verification(facts), signer })),
  'signed-after-others': checked(
    file('bewijspakket-0f8fad5b.zip', { ...verification(facts), signer: afterOthers }),
  ),
  'with-others-beside': {
    kind: 'checked',
    files: [file('bewijspakket-0f8fad5b.zip', { ...verification(facts), signer })],
    beside,
  },
  stamped: stampedBy(true),
  'stamped-by-anybody': stampedBy(false),
  'stamp-without-root': checked(
    file('bewijspakket-0f8fad5b.zip', {
      ...verification(facts),
      knownSince: { kind: 'stamp-without-root' },
    }),
  ),
  'version-0': checked(
    file('bewijspakket-0f8fad5b.zip', verification({ ...facts, version: 0, edition: null })),
  ),
  changed: checked(
    file(
      'bewijspakket-0f8fad5b.zip',
      verification(facts, [...many, { code: 'file-missing', path: 'data/index.html' }]),
    ),
  ),
  'every-finding': checked(
    file(
      'bewijspakket-0f8fad5b.zip',
      verification(
        facts,
        findingCodes.map((code) => ({ code, path: null })),
      ),
    ),
  ),
  unreadable: checked(file('foto.jpg', verification(null, [{ code: 'not-a-zip', path: null }]))),
  'not-read': checked({ name: 'map', byteLength: 4096, outcome: { kind: 'not-read' } }),
  'part-missing': checked(
    file('bewijspakket-0f8fad5b-1.zip', verification(part(1))),
    file('bewijspakket-0f8fad5b-3.zip', verification(part(3))),
  ),
  'all-parts': checked(
    file('bewijspakket-0f8fad5b-1.zip', verification(part(1))),
    file('bewijspakket-0f8fad5b-2.zip', verification(part(2))),
    file('bewijspakket-0f8fad5b-3.zip', verification(part(3))),
  ),
};
