/** Law: a changed byte, wherever it is, is seen; and whatever bytes come, there is an answer, and soon. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import type { Stamp, StampFault, StampRequest } from '../../../src/domain/time-stamp.ts';
import { readStatus } from '../../../src/time-stamp/answer.ts';
import { checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import { type Bytes, tags } from '../../../src/time-stamp/der.ts';
import { element, integer } from '../../../src/time-stamp/write-der.ts';
import { Authority, hasOpenssl } from './authority.ts';
import { failed, valueIn } from './results.ts';
import { changeAt, places } from './surgery.ts';
import { wishes } from './wishes.ts';

let good: Bytes;
let request: StampRequest;
let certificates: readonly Bytes[];
let authority: Authority;

beforeAll(() => {
  if (!hasOpenssl) return;
  const names = ['root', 'middle', 'ec'];
  authority = new Authority(wishes.filter(({ name }) => names.includes(name)));
  authority.ask('question');
  good = authority.reply('question', 'ec', { chain: ['middle'] });
  request = authority.asked('question');
  certificates = [authority.certificate('root')];
}, 60_000);
afterAll(() => authority?.close());

/** In ms. A check takes less than one; machines that do other things too are slow now and then. */
const longest = 2_000;

async function check(answer: Bytes): Promise<Result<Stamp, StampFault>> {
  const from = performance.now();
  const result = await checkStamp(answer, request, { certificates });
  expect(performance.now() - from).toBeLessThan(longest);
  return result;
}

/** `granted` and `granted-with-changes` differ in one bit, and what the stamp says is checked all the same. */
const statusNumberAt = 8;

describe.skipIf(!hasOpenssl)('of a good stamp', () => {
  test('every byte counts, but for the bit that says whether something was changed in what was asked', async () => {
    const taken: string[] = [];
    const stamp = valueIn(await check(good));
    for (const at of good.keys())
      for (const bits of [1 << (at % 8), 0xff]) {
        const other = good.slice();
        other[at] = (other[at] ?? 0) ^ bits;
        const result = await check(other);
        if (!result.ok) continue;
        expect(result.value).toEqual(stamp);
        taken.push(`${at}: ${bits}`);
      }
    expect(taken).toEqual([`${statusNumberAt}: 1`]);
    expect(readStatus(good)?.status).toBe('granted');
  }, 120_000);

  test('every byte is needed', async () => {
    for (let length = 0; length < good.byteLength; length += 1)
      expect(failed(await check(good.slice(0, length)))).toBe('unreadable');
  }, 60_000);

  test('no other part of it, or of anything, is taken for it', async () => {
    const place = fc.nat(good.byteLength);
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.tuple(place, place).map(([from, to]) => good.slice(from, to)),
    );
    await fc.assert(
      fc.asyncProperty(place, place, piece, async (from, to, bytes) => {
        const other = Uint8Array.of(...good.slice(0, from), ...bytes, ...good.slice(to));
        fc.pre(!Buffer.from(other).equals(good));
        expect((await check(other)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('nothing is taken that is large, and none of it takes long', async () => {
    const filled = (byte: number, length: number) => new Uint8Array(length).fill(byte);
    const nested = filled(tags.sequence, 100_000);
    for (const bytes of [filled(0, good.byteLength), nested, filled(0, 2 << 20)])
      expect(failed(await check(bytes))).toBe('unreadable');
    const one = (at: number) => element(tags.sequence, integer(BigInt(at)));
    const many = Uint8Array.from(Array.from({ length: 100_000 }, (_, at) => [...one(at)]).flat());
    for (const place of [places.hashes, places.certificates, places.signers, places.attributes]) {
      const answer = changeAt(good, place, (part) => element(part[0] ?? 0, many));
      expect(failed(await check(answer))).toBe('unreadable');
    }
  }, 30_000);
});
