/** Good stamps of a real authority: what is certain of them, here and for openssl. */
import { createHash, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSha256 } from '../../../src/domain/ids.ts';
import { type CheckPorts, checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import type { Bytes } from '../../../src/time-stamp/der.ts';
import { Authority, hasOpenssl, policies, type Signing } from './authority.ts';
import { failed, valueIn } from './results.ts';
import { atMoment, contentAt, places } from './surgery.ts';
import { wishes } from './wishes.ts';

let authority: Authority;
/** What is signed in a stamp that does not say by whom it is, so that another can sign it. */
let nameless: Bytes;

beforeAll(() => {
  if (!hasOpenssl) return;
  authority = new Authority(wishes);
  authority.ask('question');
  const answer = authority.reply('question', 'rsa', { saysName: false });
  nameless = contentAt(answer, places.content);
}, 60_000);
afterAll(() => authority?.close());

const withRoot = (): CheckPorts => ({ certificates: [authority.certificate('root')] });

const check = (answer: Bytes, question = 'question', ports = withRoot()) =>
  checkStamp(answer, authority.asked(question), ports);

const sha256Of = (bytes: Bytes) => asSha256(createHash('sha256').update(bytes).digest('hex'));

describe.skipIf(!hasOpenssl)('a good stamp', () => {
  test('says when, by whom and under which rules', async () => {
    const answer = authority.reply('question', 'rsa');
    const stamp = valueIn(await check(answer));
    const said = authority.run('ts', '-reply', '-in', 'out', '-text');
    const [, at = ''] = /Time stamp: (.+)/.exec(said) ?? [];
    expect(stamp.at).toBe(new Date(at).toISOString());
    expect(said).toContain(`Serial number: 0x${stamp.serial.toUpperCase()}`);
    expect(stamp).toMatchObject({ accuracyMs: 1501, policy: policies.usual });
    expect(stamp.authority).toEqual([
      { part: 'C', text: 'NL' },
      { part: 'O', text: 'Voorbeeldstad' },
      { part: 'CN', text: 'rsa' },
    ]);
  });

  test('names the certificates up to a root that was given', async () => {
    const { chain, root } = valueIn(
      await check(authority.reply('question', 'ec', { chain: ['middle'] })),
    );
    expect(chain).toEqual(['ec', 'middle', 'root'].map((name) => authority.certificate(name)));
    const sha256 = sha256Of(authority.certificate('root'));
    expect(root).toMatchObject({ isGiven: true, sha256 });
    expect(root.name.at(-1)).toEqual({ part: 'CN', text: 'root' });
    for (const der of chain) expect(new X509Certificate(der).subject).toContain('Voorbeeldstad');
  });

  test('says that its root came with the answer, when nobody gave it', async () => {
    const answer = authority.reply('question', 'ec', { chain: ['middle', 'root'] });
    expect(valueIn(await check(answer, 'question', {})).root.isGiven).toBe(false);
    const other = { certificates: [authority.certificate('foreign')] };
    expect(valueIn(await check(answer, 'question', other)).root.isGiven).toBe(false);
    expect(valueIn(await check(answer)).root.isGiven).toBe(true);
  });

  test.each<[string, string, Signing]>([
    ['RSA', 'rsa', {}],
    ['RSA and SHA-512', 'rsa', { hash: 'sha512' }],
    [
      'P-256, below an authority that signs with P-384 and is signed with RSA-PSS',
      'ec',
      { chain: ['middle'] },
    ],
    ['P-384 and SHA-384', 'ec384', { hash: 'sha384' }],
    ['P-521 and SHA-512', 'ec521', { hash: 'sha512' }],
    ['a certificate that is named in the older way', 'rsa', { idHash: 'sha1' }],
    ['a certificate that is named by SHA-512', 'rsa', { idHash: 'sha512' }],
    ['all certificates named', 'ec', { chain: ['middle', 'root'], namesChain: true }],
    [
      'all certificates named in the older way',
      'ec',
      { chain: ['middle'], namesChain: true, idHash: 'sha1' },
    ],
    ['no name of the authority', 'rsa', { saysName: false }],
  ])('is taken with %s, here and by openssl', async (_what, signer, signing) => {
    const answer = authority.reply('question', signer, signing);
    expect(failed(await check(answer))).toBeNull();
    expect(authority.accepts(answer, 'question', ['root'])).toBe(true);
  });

  test('is taken when another program signed it, here and by openssl', async () => {
    const answer = authority.forge(nameless, ['rsa']);
    expect(failed(await check(answer))).toBeNull();
    expect(authority.accepts(answer, 'question', ['root'])).toBe(true);
  });

  test('is taken under the rules that were asked for', async () => {
    authority.ask('with-policy', '-tspolicy', policies.other);
    const answer = authority.reply('with-policy', 'rsa');
    expect(valueIn(await check(answer, 'with-policy')).policy).toBe(policies.other);
  });

  test('is taken without a nonce, when none was asked', async () => {
    authority.ask('no-nonce', '-no_nonce');
    const answer = authority.reply('no-nonce', 'rsa');
    expect(failed(await check(answer, 'no-nonce'))).toBeNull();
  });

  test('is taken after its certificate has expired, for the stamp is older, by openssl on a day before', async () => {
    const answer = authority.forge(atMoment(nameless, '20200701120000.25Z'), ['expired']);
    expect(valueIn(await check(answer)).at).toBe('2020-07-01T12:00:00.250Z');
    expect(authority.accepts(answer, 'question', ['root'], '-attime', '1593604800')).toBe(true);
    expect(authority.accepts(answer, 'question', ['root'])).toBe(false);
  });

  test('of a finer moment is one of the next millisecond', async () => {
    const answer = authority.forge(atMoment(nameless, '20200701120000.2500001Z'), ['expired']);
    expect(valueIn(await check(answer)).at).toBe('2020-07-01T12:00:00.251Z');
  });

  test('without certificates is taken when they are given', async () => {
    authority.run('ts', '-query', '-data', 'file', '-sha256', '-out', 'lean.tsq');
    const answer = authority.reply('lean', 'rsa');
    expect(failed(await check(answer, 'lean'))).toBe('signer-missing');
    const certificates = ['root', 'rsa'].map((name) => authority.certificate(name));
    expect(failed(await check(answer, 'lean', { certificates }))).toBeNull();
    expect(authority.accepts(answer, 'lean', ['root'])).toBe(false);
    expect(authority.accepts(answer, 'lean', ['root'], '-untrusted', 'rsa.pem')).toBe(true);
  });
});
