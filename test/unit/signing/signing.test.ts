/** What a dossier's key signs, against openssl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { bytesOfHex, hexOf } from '../../../src/domain/hex.ts';
import { asId, asSha256, type DossierId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { SignedKey, Signer } from '../../../src/domain/signature.ts';
import { derOf, rawOf } from '../../../src/signing/ecdsa-der.ts';
import { isSignedBy, newKeyPair, publicKeyOf, signerOf } from '../../../src/signing/keys.ts';
import {
  isHeadBy,
  isLinked,
  isOwnKey,
  isOwnReceipt,
  signHead,
  signKey,
  signReceipt,
} from '../../../src/signing/statements.ts';

const about = {
  dossierId: asId<DossierId>('0b0c7c1e-8a4f-4d7e-9b1a-2f3e4d5c6b7a'),
  at: instantOf(new Date('2026-11-26T12:00:00Z')),
};
const head = { seq: 3, line: asSha256('ab'.repeat(32)) };
const utf8 = (text: string) => new TextEncoder().encode(text);

let folder = '';
let mine: Signer;
let other: Signer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signing-'));
  mine = await signerOf(await newKeyPair());
  other = await signerOf(await newKeyPair());
});
afterAll(() => rmSync(folder, { recursive: true }));

const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder });

/** What `openssl dgst -sha256 -verify` says. */
function isTakenByOpenssl(key: string, text: Uint8Array, signature: string): boolean {
  writeFileSync(join(folder, 'key.der'), bytesOfHex(key));
  writeFileSync(join(folder, 'text'), text);
  writeFileSync(join(folder, 'sig'), bytesOfHex(signature));
  openssl('pkey', '-pubin', '-inform', 'DER', '-in', 'key.der', '-pubout', '-out', 'key.pem');
  try {
    openssl('dgst', '-sha256', '-verify', 'key.pem', '-signature', 'sig', 'text');
    return true;
  } catch {
    return false;
  }
}

const number32 = fc
  .tuple(fc.integer({ min: 0, max: 31 }), fc.uint8Array({ minLength: 32, maxLength: 32 }))
  .map(([zeros, bytes]) => Uint8Array.from(bytes).fill(0, 0, zeros));

test('every pair of numbers comes back from DER, and DER has one form for it', () => {
  fc.assert(
    fc.property(number32, number32, (r, s) => {
      const raw = Uint8Array.of(...r, ...s);
      const der = derOf(raw);
      expect(rawOf(der)).toEqual(raw);
      expect(rawOf(Uint8Array.of(...der, 0))).toBeNull();
      expect(rawOf(der.slice(0, -1))).toBeNull();
    }),
  );
});

test('no other bytes are taken for a signature in DER', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const raw = rawOf(Uint8Array.from(bytes));
      expect(raw === null || hexOf(derOf(raw)) === hexOf(bytes)).toBe(true);
    }),
  );
});

test('openssl takes what is signed here, and nothing else', async () => {
  for (let turn = 0; turn < 8; turn++) {
    const text = utf8(`tekst ${turn}`);
    const signature = await mine.sign(text);
    expect(isTakenByOpenssl(mine.key, text, signature)).toBe(true);
    expect(isTakenByOpenssl(other.key, text, signature)).toBe(false);
    expect(isTakenByOpenssl(mine.key, utf8(`tekst ${turn + 1}`), signature)).toBe(false);
  }
});

test('what openssl signs is taken here', async () => {
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'theirs.pem');
  openssl('ec', '-in', 'theirs.pem', '-pubout', '-outform', 'DER', '-out', 'theirs.der');
  writeFileSync(join(folder, 'text'), 'tekst');
  const signature = hexOf(openssl('dgst', '-sha256', '-sign', 'theirs.pem', 'text'));
  const key = hexOf(
    openssl('pkey', '-pubin', '-inform', 'DER', '-in', 'theirs.der', '-pubout', '-outform', 'DER'),
  );
  expect(await isSignedBy(key, utf8('tekst'), signature)).toBe(true);
  expect(await isSignedBy(key, utf8('text'), signature)).toBe(false);
});

test('a signature with any bit changed is refused', async () => {
  const text = utf8('tekst');
  const bytes = bytesOfHex(await mine.sign(text));
  for (let bit = 0; bit < 8 * bytes.length; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(await isSignedBy(mine.key, text, hexOf(changed))).toBe(false);
  }
});

test('what is no key on P-256 is none', async () => {
  const { subtle } = crypto;
  for (const key of ['', 'no key', '00'.repeat(91), mine.key.slice(2), `${mine.key}00`])
    expect(await publicKeyOf(key, subtle)).toBeNull();
  const longer = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, [
    'sign',
    'verify',
  ]);
  const spki = new Uint8Array(await subtle.exportKey('spki', longer.publicKey));
  expect(await publicKeyOf(hexOf(spki), subtle)).toBeNull();
});

test('the key that signs cannot be taken out again', async () => {
  const taken: CryptoKey[] = [];
  const { subtle } = crypto;
  const watching = new Proxy(subtle, {
    get: (target, name: keyof SubtleCrypto) =>
      name === 'importKey'
        ? async (...args: Parameters<typeof subtle.importKey>) => {
            const key = await target.importKey(...args);
            taken.push(key);
            return key;
          }
        : target[name].bind(target),
  });
  await signerOf(await newKeyPair(), watching);
  expect(taken).toHaveLength(1);
  for (const key of taken)
    await expect(subtle.exportKey('pkcs8', key)).rejects.toThrow(/extractable/);
});

test('a statement of a key is its own, and is linked by the key before it alone', async () => {
  const first = await signKey(about, mine);
  expect(first).toMatchObject({ previous: null, previousSignature: null, key: mine.key });
  expect(await isOwnKey(first)).toBe(true);
  const next = await signKey(about, other, mine);
  expect(next.previous).toBe(mine.fingerprint);
  expect(await isOwnKey(next)).toBe(true);
  expect(await isLinked(next, mine.key)).toBe(true);
  expect(await isLinked(next, other.key)).toBe(false);
  const lost = await signKey(about, other, mine.fingerprint);
  expect(lost).toMatchObject({ previous: mine.fingerprint, previousSignature: null });
  expect(await isLinked(lost, mine.key)).toBe(false);
});

const later = instantOf(new Date('2027-01-01T00:00:00Z'));

test.each<[string, (said: SignedKey) => SignedKey]>([
  ['its moment', (said) => ({ ...said, at: later })],
  ['the key before it', (said) => ({ ...said, previous: head.line })],
  ['the key', (said) => ({ ...said, key: mine.key })],
  ['something added', (said) => Object.assign({}, said, { more: 1 })],
])('a statement of a key with %s changed is refused', async (_what, change) => {
  const said = change(await signKey(about, other, mine));
  expect(await isOwnKey(said)).toBe(false);
  expect(await isLinked(said, mine.key)).toBe(false);
});

test('a head and a receipt are taken from who signed them, and openssl agrees', async () => {
  const signed = await signHead(about, head, mine);
  expect(await isHeadBy(signed, mine.key)).toBe(true);
  expect(await isHeadBy(signed, other.key)).toBe(false);
  expect(await isHeadBy({ ...signed, seq: 4 }, mine.key)).toBe(false);
  const { signature, ...said } = signed;
  expect(isTakenByOpenssl(mine.key, utf8(canonicalJson(said)), signature)).toBe(true);

  const receipt = await signReceipt(about, { ...head, pack: head.line }, other);
  expect(await isOwnReceipt(receipt)).toBe(true);
  expect(await isOwnReceipt({ ...receipt, pack: asSha256('cd'.repeat(32)) })).toBe(false);
  expect(await isOwnReceipt({ ...receipt, key: mine.key })).toBe(false);
});
