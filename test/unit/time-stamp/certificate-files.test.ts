/** Certificates in files, as authorities publish them. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatesIn } from '../../../src/time-stamp/certificate-files.ts';
import type { Bytes } from '../../../src/time-stamp/der.ts';
import { Authority, hasOpenssl } from './authority.ts';
import { wishes } from './wishes.ts';

const bytesOf = (text: string): Bytes => Uint8Array.from(Buffer.from(text));

let authority: Authority;
beforeAll(() => {
  if (hasOpenssl) authority = new Authority(wishes.slice(0, 4));
}, 60_000);
afterAll(() => authority?.close());

describe.skipIf(!hasOpenssl)('a file with', () => {
  test('one in DER gives that one', () => {
    const root = authority.certificate('root');
    expect(certificatesIn(root)).toEqual([root]);
  });

  test('several in PEM, with words between them, gives each in its order', () => {
    const words = (text: string) =>
      text.replaceAll('-----BEGIN', 'Onze certificaten:\r\n-----BEGIN');
    const pem = words(authority.pemOf('root', 'middle')).replaceAll('\n', '\r\n');
    expect(certificatesIn(bytesOf(pem))).toEqual(['root', 'middle'].map(authority.certificate));
  });

  test('a private key, or a certificate that is cut off, gives none', () => {
    expect(certificatesIn(authority.read('root.key'))).toEqual([]);
    expect(certificatesIn(authority.certificate('root').slice(0, -1))).toEqual([]);
    const [half = ''] = authority.pemOf('root').split('-----END');
    expect(certificatesIn(bytesOf(half))).toEqual([]);
  });
});

test('whatever a file holds, nothing is thrown', () => {
  const marks = fc.constantFrom(
    '-----BEGIN CERTIFICATE-----',
    '-----END CERTIFICATE-----',
    'MIIB',
    '=',
  );
  const texts = fc.array(fc.oneof(marks, fc.string()), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (parts) => {
      expect(certificatesIn(bytesOf(parts.join('\n')))).toEqual([]);
    }),
  );
});
