/** Stamps of a real authority that are not taken, with what openssl says of the same ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StampFault } from '../../../src/domain/time-stamp.ts';
import { readStatus } from '../../../src/time-stamp/answer.ts';
import { type CheckPorts, checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import type { Bytes } from '../../../src/time-stamp/der.ts';
import { Authority, hasOpenssl, policies } from './authority.ts';
import { failed } from './results.ts';
import { contentAt, partAt, places } from './surgery.ts';
import { wishes } from './wishes.ts';

let authority: Authority;

beforeAll(() => {
  if (!hasOpenssl) return;
  authority = new Authority(wishes);
  authority.ask('question');
}, 60_000);
afterAll(() => authority?.close());

const withRoot = (): CheckPorts => ({ certificates: [authority.certificate('root')] });

const check = (answer: Bytes) => checkStamp(answer, authority.asked('question'), withRoot());

/** A good stamp but for who signed it, and who is not asked what the key is for. */
function forged(signers: readonly string[]): Bytes {
  const answer = authority.reply('question', 'rsa', { saysName: false });
  return authority.forge(contentAt(answer, places.content), signers);
}

describe.skipIf(!hasOpenssl)('a stamp is no answer to', () => {
  test('a question about other bytes, here and for openssl', async () => {
    authority.write('file', 'Er hing geen camera.');
    authority.ask('other-bytes');
    authority.write('file', 'Er hing een camera.');
    const answer = authority.reply('other-bytes', 'rsa');
    const { nonce, policy } = authority.asked('other-bytes');
    const { digest } = authority.asked('question');
    const request = { digest, nonce, policy };
    expect(failed(await checkStamp(answer, request, withRoot()))).toBe('imprint-differs');
    expect(failed(await check(answer))).toBe('imprint-differs');
    expect(authority.accepts(answer, 'question', ['root'])).toBe(false);
  });

  test('a question with another hash', async () => {
    authority.ask('sha512', '-sha512');
    const answer = authority.reply('sha512', 'rsa');
    expect(failed(await check(answer))).toBe('imprint-not-sha256');
  });

  test('the same question of another time, here and for openssl', async () => {
    authority.ask('again');
    const answer = authority.reply('again', 'rsa');
    expect(failed(await check(answer))).toBe('nonce-differs');
    expect(authority.accepts(answer, 'question', ['root'])).toBe(false);
  });

  test('one with a nonce, when it has none, here and for openssl', async () => {
    authority.ask('without', '-no_nonce');
    const answer = authority.reply('without', 'rsa');
    expect(failed(await check(answer))).toBe('nonce-differs');
    expect(authority.accepts(answer, 'question', ['root'])).toBe(false);
  });

  test('one without a nonce, when it has one, though openssl takes it', async () => {
    const answer = authority.reply('question', 'rsa');
    const request = { ...authority.asked('question'), nonce: null };
    expect(failed(await checkStamp(answer, request, withRoot()))).toBe('nonce-differs');
    authority.run('ts', '-query', '-data', 'file', '-sha256', '-no_nonce', '-out', 'none.tsq');
    expect(authority.accepts(answer, 'none', ['root'])).toBe(true);
  });

  test('one that asks for other rules, here and for openssl', async () => {
    const answer = authority.reply('question', 'rsa');
    const request = { ...authority.asked('question'), policy: policies.other };
    expect(failed(await checkStamp(answer, request, withRoot()))).toBe('policy-differs');
  });
});

describe.skipIf(!hasOpenssl)('no stamp', () => {
  test('is in an answer that refuses, and the reason can be read', async () => {
    authority.ask('sha1', '-sha1');
    const answer = authority.reply('sha1', 'rsa');
    expect(failed(await check(answer))).toBe('rejected');
    expect(readStatus(answer)).toEqual({
      status: 'rejection',
      words: ['Message digest algorithm is not supported.'],
      failures: ['bad-algorithm'],
    });
    expect(authority.accepts(answer, 'sha1', ['root'])).toBe(false);
  });

  test('is a token without the answer around it, though openssl can be told to take it', async () => {
    const token = partAt(authority.reply('question', 'rsa'), places.token);
    expect(failed(await check(token))).toBe('bare-token');
    expect(readStatus(token)).toBeNull();
    expect(authority.accepts(token, 'question', ['root'])).toBe(false);
    expect(authority.accepts(token, 'question', ['root'], '-token_in')).toBe(true);
  });
});

/** What openssl says of the same stamp. */
type Case = readonly [
  what: string,
  signers: readonly string[],
  fault: StampFault,
  openssl: boolean,
];

const signers: readonly Case[] = [
  ['whose certificate had expired', ['expired'], 'not-valid-then', false],
  ['whose certificate was not yet valid', ['early'], 'not-valid-then', false],
  ['whose certificate is not for stamps', ['plain'], 'usage-missing', false],
  ['whose certificate does not insist on that', ['uncritical'], 'usage-not-critical', false],
  ['whose certificate is for code too', ['code-too'], 'usage-not-sole', false],
  ['whose certificate is for something else too', ['unknown-too'], 'usage-not-sole', true],
  ['whose key is not for signing', ['agreeing'], 'key-usage-wrong', false],
  ['whose key is too short', ['weak'], 'algorithm-not-accepted', true],
  ['that is a root of somebody else', ['foreign'], 'usage-missing', false],
  ['and another one', ['rsa', 'ec384'], 'several-signers', false],
];

const titled = signers.map(
  ([what, ...rest]) =>
    [
      `${what} is refused, ${rest[2] ? 'though openssl takes it' : 'as by openssl'}`,
      ...rest,
    ] as const,
);

describe.skipIf(!hasOpenssl)('a signer', () => {
  test.each(titled)('%s', async (_title, names, fault, openssl) => {
    const answer = forged(names);
    expect(failed(await check(answer))).toBe(fault);
    expect(authority.accepts(answer, 'question', ['root'])).toBe(openssl);
  });
});
