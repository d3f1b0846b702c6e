/** Stamps in forms that are allowed and rare. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import { around, type Bytes, insteadOf, tags } from '../../../src/time-stamp/der.ts';
import { element, integer, octets, oid, sequence, yes } from '../../../src/time-stamp/write-der.ts';
import { Authority, hasOpenssl } from './authority.ts';
import { failed, valueIn } from './results.ts';
import { changeAt, contentAt, partAt, places, withMore } from './surgery.ts';
import { forStamps, wishes } from './wishes.ts';

let authority: Authority;
/** What is signed in a stamp of `rsa`: with the name of that authority, and without. */
let named: Bytes;
let nameless: Bytes;

beforeAll(() => {
  if (!hasOpenssl) return;
  const some = wishes.filter(({ name }) => ['root', 'rsa', 'ec384'].includes(name));
  const address = 'subjectAltName=URI:https://tijd.voorbeeldstad.example';
  authority = new Authority([
    ...some,
    { name: 'site', issuer: 'root', extensions: [...forStamps, address] },
  ]);
  authority.ask('question');
  named = contentAt(authority.reply('question', 'rsa'), places.content);
  nameless = contentAt(authority.reply('question', 'rsa', { saysName: false }), places.content);
}, 60_000);
afterAll(() => authority?.close());

const check = (answer: Bytes) =>
  checkStamp(answer, authority.asked('question'), {
    certificates: [authority.certificate('root')],
  });

const opinions = async (answer: Bytes) => ({
  ours: failed(await check(answer)),
  openssl: authority.accepts(answer, 'question', ['root']),
});

const text = (tag: number, words: string): Bytes =>
  element(tag, Uint8Array.from(Buffer.from(words)));

/** The last part of a stamp without a name is its nonce; what follows on it may stand there. */
const withTsa = (name: Bytes): Bytes => withMore(nameless, element(around(0), name));
const withExtension = (...critical: readonly Bytes[]): Bytes => {
  const extension = sequence(oid('1.3.6.1.4.1.99999.8'), ...critical, octets(Uint8Array.of(5, 0)));
  return withMore(nameless, element(around(1), extension));
};

describe.skipIf(!hasOpenssl)('a stamp', () => {
  test('may be signed with RSA-PSS, though this openssl does not read that here', async () => {
    const answer = authority.forge(
      named,
      ['rsa'],
      '-keyopt',
      'rsa_padding_mode:pss',
      '-keyopt',
      'rsa_pss_saltlen:32',
    );
    expect(await opinions(answer)).toEqual({ ours: null, openssl: false });
  });

  test('may name its signer by the key, though this openssl does not read that here', async () => {
    const answer = authority.forge(named, ['rsa'], '-keyid');
    expect(await opinions(answer)).toEqual({ ours: null, openssl: false });
  });

  test('of another authority than its certificate says is refused, as by openssl', async () => {
    const answer = authority.forge(named, ['ec384']);
    expect(await opinions(answer)).toEqual({ ours: 'authority-name-differs', openssl: false });
  });

  test('may write the name of its authority in another alphabet, as for openssl', async () => {
    const subject = partAt(named, [partsBefore(named), 0]);
    const name = changeAt(subject, [0, 1, 0, 1], () => text(0x13, 'Voorbeeldstad'));
    expect(name).not.toEqual(subject);
    const answer = authority.forge(withTsa(name), ['rsa']);
    expect(await opinions(answer)).toEqual({ ours: null, openssl: true });
  });

  test('may name another name that its certificate has, as for openssl', async () => {
    const address = text(insteadOf(6), 'https://tijd.voorbeeldstad.example');
    expect(await opinions(authority.forge(withTsa(address), ['site']))).toEqual({
      ours: null,
      openssl: true,
    });
    expect(await opinions(authority.forge(withTsa(address), ['rsa']))).toEqual({
      ours: 'authority-name-differs',
      openssl: false,
    });
  });

  test('may say more', async () => {
    expect(await opinions(authority.forge(withExtension(), ['rsa']))).toEqual({
      ours: null,
      openssl: true,
    });
  });

  test('that says more that must be understood is refused, stricter than openssl', async () => {
    expect(await opinions(authority.forge(withExtension(yes), ['rsa']))).toEqual({
      ours: 'critical-extension',
      openssl: true,
    });
  });

  test.each<[string, readonly Bytes[], number | null]>([
    ['nothing', [], null],
    ['nothing but that it says it', [sequence()], 0],
    ['seconds', [sequence(integer(2n))], 2000],
    ['thousandths', [sequence(element(insteadOf(0), Uint8Array.of(7)))], 7],
    ['millionths, rounded up', [sequence(element(insteadOf(1), Uint8Array.of(1)))], 1],
  ])('may say of its accuracy %s', async (_what, accuracy, ms) => {
    const content = changeAt(nameless, [5], () => accuracy);
    expect(valueIn(await check(authority.forge(content, ['rsa']))).accuracyMs).toBe(ms);
  });

  test.each<[string, number, Bytes]>([
    ['another version', 0, integer(2n)],
    ['a day that does not exist', 4, text(tags.generalizedTime, '20260230120000Z')],
    ['a time zone', 4, text(tags.generalizedTime, '20260730120000+0200')],
    ['no seconds', 4, text(tags.generalizedTime, '202607301200Z')],
    ['a moment after the year 9999', 4, text(tags.generalizedTime, '99991231235959.9999Z')],
    ['more than 999 thousandths', 5, sequence(element(insteadOf(0), Uint8Array.of(3, 0xe8)))],
    ['a negative accuracy', 5, sequence(element(tags.integer, Uint8Array.of(0xff)))],
  ])('with %s is not read', async (_what, at, part) => {
    const content = changeAt(nameless, [at], () => part);
    expect(failed(await check(authority.forge(content, ['rsa'])))).toBe('unreadable');
  });
});

/** Where the name of the authority stands: the last part. */
const partsBefore = (content: Bytes): number => {
  let at = 0;
  while (partAt(content, [at + 1]).byteLength > 0) at += 1;
  return at;
};
