/** From a signer to a root: who may vouch for whom, with what openssl says of the same chains. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StampFault } from '../../../src/domain/time-stamp.ts';
import { type CheckPorts, checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import { Authority, hasOpenssl } from './authority.ts';
import type { Wish } from './certificates.ts';
import { failed, valueIn } from './results.ts';
import { forStamps, in2020, wishes } from './wishes.ts';

const ca = 'basicConstraints=critical,CA:TRUE';
const signs = 'keyUsage=critical,keyCertSign';
const unknown = '1.3.6.1.4.1.99999.8=critical,ASN1:NULL';

/** What an authority below the root says of itself, under the name of what is wrong with it. */
const middles: Readonly<Record<string, readonly string[]>> = {
  'no-authority': ['keyUsage=critical,digitalSignature,keyCertSign'],
  'not-for-certificates': [ca, 'keyUsage=critical,digitalSignature'],
  'for-websites': [ca, signs, 'extendedKeyUsage=serverAuth'],
  'last-one': ['basicConstraints=critical,CA:TRUE,pathlen:0', signs],
  'says-something': [ca, signs, unknown],
  'for-some-names': [ca, signs, 'nameConstraints=critical,permitted;DNS:voorbeeldstad.example'],
  fine: [ca, signs, 'certificatePolicies=critical,1.3.6.1.4.1.99999.3'],
  over: [ca, signs],
};

const made: readonly Wish[] = [
  ...wishes.filter(({ name }) => ['root', 'foreign', 'namesake', 'ec384'].includes(name)),
  ...Object.entries(middles).map(([name, extensions]) => ({ name, issuer: 'root', extensions })),
  { name: 'old', issuer: 'root', extensions: [ca, signs], valid: in2020 },
  { name: 'alone', extensions: forStamps },
  { name: 'second', issuer: 'last-one', extensions: [ca, signs] },
  { name: 'loop', issuer: 'over', extensions: [ca, signs] },
  // The same authority again: under the one that it vouches for, and with a certificate that expired.
  {
    name: 'over-again',
    keyOf: 'over',
    subject: '/C=NL/O=Voorbeeldstad/CN=over',
    issuer: 'loop',
    extensions: [ca, signs],
  },
  {
    name: 'fine-before',
    keyOf: 'fine',
    subject: '/C=NL/O=Voorbeeldstad/CN=fine',
    issuer: 'root',
    extensions: [ca, signs],
    valid: in2020,
  },
  { name: 'says', issuer: 'root', extensions: [...forStamps, unknown] },
  ...[...Object.keys(middles), 'old', 'second', 'loop'].map((issuer) => ({
    name: `under-${issuer}`,
    issuer,
    extensions: forStamps,
  })),
];

let authority: Authority;

beforeAll(() => {
  if (!hasOpenssl) return;
  authority = new Authority(made);
  authority.ask('question');
}, 60_000);
afterAll(() => authority?.close());

const given = (...names: readonly string[]): CheckPorts => ({
  certificates: names.map((name) => authority.certificate(name)),
});

/** A stamp of that signer, with those certificates. */
const stamp = (signer: string, chain: readonly string[]) =>
  authority.reply('question', signer, { chain });

const check = (answer: ReturnType<typeof stamp>, ports: CheckPorts) =>
  checkStamp(answer, authority.asked('question'), ports);

type Case = {
  readonly signer: string;
  readonly chain: readonly string[];
  readonly roots: readonly string[];
  readonly fault: StampFault | null;
  readonly openssl?: boolean;
};

const one = (
  signer: string,
  middle: string,
  fault: StampFault | null,
  openssl = fault === null,
): Case => ({
  signer,
  chain: [middle],
  roots: ['root'],
  fault,
  openssl,
});

const cases: readonly Case[] = [
  one('under-fine', 'fine', null),
  { signer: 'alone', chain: [], roots: ['alone'], fault: null, openssl: true },
  { signer: 'alone', chain: [], roots: ['root'], fault: null, openssl: false },
  one('under-no-authority', 'no-authority', 'issuer-not-authority'),
  one('under-not-for-certificates', 'not-for-certificates', 'issuer-not-authority'),
  one('under-for-websites', 'for-websites', 'issuer-not-authority', true),
  one('under-says-something', 'says-something', 'critical-extension'),
  one('under-for-some-names', 'for-some-names', 'critical-extension', true),
  one('under-old', 'old', 'not-valid-then'),
  one('says', 'root', 'critical-extension'),
  one('under-fine', 'over', 'chain-incomplete'),
  one('under-last-one', 'last-one', null),
  {
    signer: 'under-second',
    chain: ['second', 'last-one'],
    roots: ['root'],
    fault: 'path-too-long',
  },
  { signer: 'under-loop', chain: ['loop', 'over'], roots: ['root'], fault: null, openssl: true },
  {
    signer: 'under-loop',
    chain: ['loop', 'over-again'],
    roots: ['root'],
    fault: 'chain-incomplete',
  },
  { signer: 'ec384', chain: [], roots: ['foreign'], fault: 'chain-incomplete' },
  { signer: 'ec384', chain: [], roots: ['namesake'], fault: 'issuer-differs' },
  // One of two chains holds.
  {
    signer: 'under-fine',
    chain: ['fine-before', 'fine'],
    roots: ['root'],
    fault: null,
    openssl: true,
  },
  { signer: 'ec384', chain: [], roots: ['namesake', 'root'], fault: null, openssl: true },
];

const titled = cases.map(({ signer, chain, roots, fault, openssl = false }) => ({
  way: [signer, ...chain, roots.join(' or ')].join(' → '),
  outcome: fault ?? 'taken',
  than: openssl === (fault === null) ? 'as openssl does' : 'stricter than openssl',
  ...{ signer, chain, roots, fault, openssl },
}));

describe.skipIf(!hasOpenssl)('a chain', () => {
  test.each(titled)('$way: $outcome, $than', async ({ signer, chain, roots, fault, openssl }) => {
    const answer = stamp(signer, chain);
    expect(failed(await check(answer, given(...roots)))).toBe(fault);
    expect(authority.accepts(answer, 'question', roots)).toBe(openssl);
  });

  test('holds when what is missing was given', async () => {
    const answer = stamp('under-fine', []);
    expect(failed(await check(answer, given('root')))).toBe('chain-incomplete');
    expect(failed(await check(answer, given('root', 'fine')))).toBeNull();
  });

  test('holds whatever else is given, even what is no certificate', async () => {
    const { certificates = [] } = given('namesake', 'foreign', 'ec384', 'root');
    const all = [Uint8Array.of(), Uint8Array.of(0x30, 1), ...certificates];
    expect(failed(await check(stamp('ec384', []), { certificates: all }))).toBeNull();
  });

  test('ends at a root that was given rather than at one that came along', async () => {
    const answer = stamp('ec384', ['namesake', 'root']);
    expect(valueIn(await check(answer, given('root'))).root.isGiven).toBe(true);
    expect(valueIn(await check(answer, given('foreign'))).root.isGiven).toBe(false);
  });
});
