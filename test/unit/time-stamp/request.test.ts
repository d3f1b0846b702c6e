/** The question to an authority: others read it as we do, and what is no question is not read. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { asSha256 } from '../../../src/domain/ids.ts';
import type { StampRequest } from '../../../src/domain/time-stamp.ts';
import { readRequest, requestFor } from '../../../src/time-stamp/request.ts';
import { integer } from '../../../src/time-stamp/write-der.ts';
import { Authority, hasOpenssl, policies } from './authority.ts';
import { failed, valueIn } from './results.ts';
import { changeAt } from './surgery.ts';

const digest = asSha256('5e'.repeat(32));
const request: StampRequest = { digest, nonce: 0x8f00_0000_0000_0001n, policy: policies.other };

const digests = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => asSha256(Buffer.from(bytes).toString('hex')));
const arcs = fc.array(fc.nat(999_999_999), { minLength: 1, maxLength: 12 });
const requests: fc.Arbitrary<StampRequest> = fc.record({
  digest: digests,
  nonce: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }),
  policy: fc.option(fc.tuple(fc.nat(2), fc.nat(39), arcs).map((parts) => parts.flat().join('.'))),
});

test('what is asked can be read back', () => {
  fc.assert(
    fc.property(requests, (one) => {
      expect(valueIn(readRequest(requestFor(one)))).toEqual(one);
    }),
  );
});

test('the same request gives the same bytes', () => {
  expect(requestFor(request)).toEqual(requestFor({ ...request }));
});

test('a question holds a fingerprint and a number, and is short', () => {
  expect(requestFor({ ...request, policy: null })).toHaveLength(70);
});

test.each([0n, -1n, 2n ** 64n, null])('%s is no nonce of ours', (nonce) => {
  expect(() => requestFor({ ...request, nonce })).toThrow(RangeError);
});

test.each(['', '1', '3.1.1', '1.2.3a', '1.2..3', ' 1.2.3'])('“%s” is no policy', (policy) => {
  expect(() => requestFor({ ...request, policy })).toThrow(RangeError);
});

test('a question that is cut off, or has something behind it, is not read', () => {
  const bytes = requestFor(request);
  for (let length = 0; length < bytes.byteLength; length += 1)
    expect(failed(readRequest(bytes.slice(0, length)))).toBe('request-unreadable');
  expect(failed(readRequest(Uint8Array.of(...bytes, 0)))).toBe('request-unreadable');
});

test('one changed byte is another question, or none', () => {
  const bytes = requestFor(request);
  for (const at of bytes.keys())
    for (let bit = 1; bit < 256; bit *= 2) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ bit;
      const read = readRequest(other);
      if (read.ok) expect(read.value).not.toEqual(request);
    }
});

test('any bytes can be handed in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readRequest(Uint8Array.from(bytes));
    }),
  );
});

test('a question of another version is not read', () => {
  const other = changeAt(requestFor(request), [0], () => integer(2n));
  expect(failed(readRequest(other))).toBe('request-unreadable');
});

describe.skipIf(!hasOpenssl)('with openssl', () => {
  const authority = new Authority([]);
  afterAll(() => authority.close());

  test('openssl reads our question', () => {
    authority.write('ours.tsq', requestFor(request));
    const said = authority.run('ts', '-query', '-in', 'ours.tsq', '-text');
    expect(said).toContain('Hash Algorithm: sha256');
    expect(said).toContain('Nonce: 0x8F00000000000001');
    expect(said).toContain(`Policy OID: ${policies.other}`);
    expect(said).toContain('Certificate required: yes');
    expect(said.match(/\b5e\b/g)).toHaveLength(32);
  });

  test('a question of openssl is the one that we would write', () => {
    const theirs = authority.ask('theirs', '-tspolicy', policies.usual);
    expect(requestFor(valueIn(readRequest(theirs)))).toEqual(theirs);
  });

  test('a question without nonce and certificates can be read', () => {
    authority.run('ts', '-query', '-data', 'file', '-sha256', '-no_nonce', '-out', 'bare.tsq');
    expect(authority.asked('bare')).toMatchObject({ nonce: null, policy: null });
  });

  test('a question over another hash is refused by name', () => {
    const other = authority.ask('sha512', '-sha512');
    expect(failed(readRequest(other))).toBe('request-not-sha256');
  });
});
