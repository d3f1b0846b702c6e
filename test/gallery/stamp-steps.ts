/** Every step of a time stamp, with an authority that has a long name. */
import { inBase64 } from '../../src/domain/base64.ts';
import { asId, asSha256, type TimeStampId } from '../../src/domain/ids.ts';
import { asDay, instantOf } from '../../src/domain/instant.ts';
import type { PackTimeStamp } from '../../src/domain/pack-time-stamp.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { stampProblems } from '../../src/domain/stamp-problem.ts';
import { type Stamp, stampFaults } from '../../src/domain/time-stamp.ts';
import type { PackMade } from '../../src/flows/kept-stamps.ts';
import { StampModel, type StampStep } from '../../src/ui/dossier/stamps/stamp-model.ts';
import { dossierId } from './facts.ts';

export function stampingAt(step: StampStep | null = null) {
  const stamping = new StampModel({
    list: async () => ok([]),
    ask: async () => ok(asked),
    take: async () => fail('unreadable'),
    putIn: async () => fail('cancelled'),
    addressOf: () => '#',
    releaseAddress: () => {},
    report: () => {},
  });
  stamping.step.value = step;
  return stamping;
}

const at = instantOf(new Date('2026-11-26T13:03:21.250Z'));
const fingerprint = asSha256('3b7a90c1d2e4f5061728394a5b6c7d8e'.repeat(2));

const asked: PackTimeStamp = {
  kind: 'time-stamp',
  id: asId<TimeStampId>('1a2b3c4d-0000-4000-8000-000000000009'),
  rev: asId('1a2b3c4d-0000-4000-8000-000000000010'),
  parentRev: null,
  dossierId,
  origin: { kind: 'own' },
  revisedAt: at,
  of: fingerprint,
  request: inBase64(new Uint8Array(70)),
  answer: null,
  given: [],
};
const answered = { ...asked, answer: inBase64(new Uint8Array(90)) };

const stampOf = (isGiven: boolean): Stamp => ({
  at,
  accuracyMs: isGiven ? 1_500 : null,
  policy: '1.3.6.1.4.1.99999.1',
  serial: '2a',
  authority: [
    { part: 'C', text: 'NL' },
    { part: 'O', text: 'Voorbeeld Vertrouwensdiensten en Tijdstempels Nederland BV' },
    { part: 'CN', text: 'Voorbeeld خدمة الوقت TSA 2026' },
  ],
  chain: [],
  root: { name: [], sha256: asSha256('a1b2c3d4'.repeat(8)), isGiven },
});

const stampedBy = (isGiven: boolean) => ({ stamp: answered, held: stampOf(isGiven) });
const stamped = stampedBy(true);

const made: PackMade = {
  fingerprint,
  edition: 'authority',
  day: asDay('2026-11-26'),
  madeAt: at,
  part: { number: 1, of: 1 },
  stamps: [],
};

const packs: readonly PackMade[] = [
  { ...made, stamps: [{ stamp: answered, held: ok(stampOf(true)) }] },
  {
    ...made,
    fingerprint: asSha256('c0ffee00'.repeat(8)),
    part: { number: 1, of: 2 },
    stamps: [{ stamp: asked, held: null }],
  },
  { ...made, fingerprint: asSha256('c0ffee01'.repeat(8)), part: { number: 2, of: 2 } },
  {
    ...made,
    fingerprint: asSha256('c0ffee02'.repeat(8)),
    edition: 'full',
    stamps: [{ stamp: answered, held: fail('not-valid-then') }],
  },
];

/** One code of each kind of problem. */
const codes = stampFaults.filter(
  (code, place) =>
    stampFaults.findIndex((other) => stampProblems[other] === stampProblems[code]) === place,
);

export const stampSteps: readonly (readonly [string, StampStep])[] = [
  ['loading', { kind: 'loading' }],
  ['failed', { kind: 'failed', code: 'storage-unavailable' }],
  ['list', { kind: 'list', packs }],
  ['no packs', { kind: 'list', packs: [] }],
  ['how', { kind: 'how' }],
  ['answer', { kind: 'answer', asked, code: null }],
  ...codes.map((code) => [`answer ${code}`, { kind: 'answer', asked, code }] as const),
  ['no certificate', { kind: 'answer', asked, code: 'no-certificate' }],
  ['other root', { kind: 'answer', asked, code: 'root-differs' }],
  ['no room', { kind: 'answer', asked, code: 'storage-full' }],
  ['checking', { kind: 'checking' }],
  ['held', { kind: 'held', stamped }],
  ['root came along', { kind: 'held', stamped: stampedBy(false) }],
  ['choose pack', { kind: 'pack', stamped, code: null }],
  ['no pack', { kind: 'pack', stamped, code: 'not-that-pack' }],
  ['stamped already', { kind: 'pack', stamped, code: 'already-stamped' }],
  ['stopped', { kind: 'pack', stamped, code: 'cancelled' }],
  ['putting in', { kind: 'putting', percent: 40 }],
  [
    'put in',
    {
      kind: 'put',
      stamped,
      copy: { fileName: 'bewijspakket-0f8fad5b-tijdstempel.zip', url: '#' },
    },
  ],
];
