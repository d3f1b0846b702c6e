/** A file whose fingerprint is that of no other: it shows the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saltFile } from '../../../src/flows/salt-file.ts';
import { crc32 } from '../../../src/zip/crc32.ts';

const salt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((one) => Uint8Array.from(one));
const bytes = fc.uint8Array({ maxLength: 300 }).map((one) => Uint8Array.from(one));

const chunk = (name: string, data: Uint8Array): number[] => {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  const number = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  return [...number(data.byteLength), ...named, ...number(crc32(named))];
};

const sign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = Uint8Array.from([
  ...sign,
  ...chunk('IDAT', Uint8Array.of(1, 2)),
  ...chunk('IEND', new Uint8Array()),
]);

/** Names of the chunks, each with a check that fits. */
function chunksOf(picture: Uint8Array): string[] {
  const view = new DataView(picture.buffer, picture.byteOffset);
  const names: string[] = [];
  for (let at = sign.length; at < picture.byteLength; ) {
    const length = view.getUint32(at);
    const named = picture.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(named));
    names.push(String.fromCharCode(...named.subarray(0, 4)));
    at += 12 + length;
  }
  return names;
}

describe('a salted file', () => {
  test('begins with what it was, and ends in what nobody sees, when it is a text', () => {
    fc.assert(
      fc.property(bytes, salt, (text, random) => {
        const made = saltFile(text, 'text/plain', random);
        expect(made.subarray(0, text.byteLength)).toEqual(text);
        expect(new TextDecoder().decode(made.subarray(text.byteLength))).toMatch(/^\n[ \t]{128}$/);
      }),
    );
  });

  test('differs for every salt, whatever it is', () => {
    const types = fc.constantFrom('text/plain', 'image/png', 'image/jpeg', 'application/json');
    fc.assert(
      fc.property(bytes, types, salt, salt, (content, type, one, other) => {
        fc.pre(one.join() !== other.join());
        expect(saltFile(content, type, one)).not.toEqual(saltFile(content, type, other));
      }),
    );
  });

  test('is a sound PNG with the same picture', () => {
    fc.assert(
      fc.property(salt, (random) => {
        expect(chunksOf(saltFile(png, 'image/png', random))).toEqual(['IDAT', 'ktNs', 'IEND']);
      }),
    );
  });

  test('is a JPEG with a comment behind its beginning', () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 7);
    const made = saltFile(jpeg, 'image/jpeg', new Uint8Array(16));
    expect([...made.subarray(0, 6)]).toEqual([0xff, 0xd8, 0xff, 0xfe, 0, 18]);
    expect([...made.subarray(22)]).toEqual([0xff, 0xdb, 7]);
  });
});
