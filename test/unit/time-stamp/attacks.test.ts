/** Stamps that somebody has worked on: nothing in them may be other than it was without being seen. */
import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StampFault } from '../../../src/domain/time-stamp.ts';
import { readStatus } from '../../../src/time-stamp/answer.ts';
import { checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import { type Bytes, tags } from '../../../src/time-stamp/der.ts';
import { element, sequence } from '../../../src/time-stamp/write-der.ts';
import { inside, outside } from './attacks.ts';
import { Authority, hasOpenssl } from './authority.ts';
import { failed } from './results.ts';
import { changeAt, partAt, places, resigned, withMore } from './surgery.ts';
import { wishes } from './wishes.ts';

let authority: Authority;
let good: Bytes;

beforeAll(() => {
  if (!hasOpenssl) return;
  const names = ['root', 'rsa', 'ec384', 'foreign'];
  authority = new Authority(wishes.filter(({ name }) => names.includes(name)));
  authority.ask('question');
  good = authority.reply('question', 'rsa', { chain: ['root'] });
}, 60_000);
afterAll(() => authority?.close());

async function faultOf(answer: Bytes): Promise<StampFault | null> {
  const certificates = [authority.certificate('root')];
  return failed(await checkStamp(answer, authority.asked('question'), { certificates }));
}

const attacks = [...outside, ...inside].map((attack) => ({
  ...attack,
  than: attack.isTakenByOpenssl ? 'stricter than openssl' : 'as openssl does',
}));

describe.skipIf(!hasOpenssl)('a stamp is refused', () => {
  test.each(attacks)('with $what: $fault, $than', async ({ change, fault, isTakenByOpenssl }) => {
    const changed = change(good, authority);
    expect(await faultOf(changed)).toBe(fault);
    expect(authority.accepts(changed, 'question', ['root'])).toBe(isTakenByOpenssl);
  });
});

describe.skipIf(!hasOpenssl)('a stamp is taken', () => {
  test('when it was signed anew without a change, so that the change is what was refused', async () => {
    const key = createPrivateKey(Buffer.from(authority.read('rsa.key')));
    const same = resigned(good, key, (part) => part);
    expect(await faultOf(same)).toBeNull();
    expect(authority.accepts(same, 'question', ['root'])).toBe(true);
  });

  test('when the authority adds words, which no signature covers', async () => {
    const words = element(tags.utf8String, Uint8Array.from(Buffer.from('Operation Okay')));
    const spoken = changeAt(good, places.status, (part) => withMore(part, sequence(words)));
    expect(await faultOf(spoken)).toBeNull();
    expect(readStatus(spoken)?.words).toEqual(['Operation Okay']);
  });

  test('when certificates go along that it does not need', async () => {
    const foreign = authority.certificate('foreign');
    const more = changeAt(good, places.certificates, (part) => withMore(part, foreign));
    expect(await faultOf(more)).toBeNull();
    const twice = changeAt(good, places.certificates, (part) => withMore(part, partAt(part, [0])));
    expect(await faultOf(twice)).toBeNull();
  });
});
