/** By whose key, in words: for a pack that is signed, one that is not, and one with findings. */
import { describe, expect, test } from 'vitest';
import type { KeySigner, Verification } from '../../../src/domain/verification.ts';
import { checkWordsIn } from '../../../src/verify/check-words.ts';
import { limitsOf, saidOfSigner } from '../../../src/verify/said-of-signer.ts';
import { anonymousZip, tellingDossier } from '../pack/anonymous-packs.ts';
import { check, goodPack } from './check.ts';
import { lines, mine, nextKey, other, packWith, seals } from './signed-pack.ts';

const tip = await check((await anonymousZip(await tellingDossier())).zip);
const signed = await check(await packWith());
const unsigned = await check(await goodPack());
const cut = await check(await packWith(lines.slice(0, 11)));

function signerIn({ signer }: Verification): KeySigner {
  if (signer.kind !== 'key') throw new Error('nobody signed it');
  return signer;
}

describe.each([
  ['nl', 'Met de sleutel', 'verzegeld', 'Er is geen handtekening', 'Dat is niet te zeggen'],
  ['en', 'With the key', 'sealed', 'There is no signature', 'That cannot be said'],
] as const)('in %s', (language, withKey, sealed, noSignature, unsure) => {
  const words = checkWordsIn(language);

  test('a signed pack names its key in groups of four, and since when it is the key', () => {
    const { title, text } = saidOfSigner(signed, words);
    expect(title).toBe(`${withKey} ${mine.fingerprint.match(/.{4}/g)?.join(' ')}`);
    expect(text).toContain('2026');
    expect(text).toContain(sealed);
  });

  test('of a tip it says that nobody knows the key, and asks nobody for it', () => {
    const { title, text } = saidOfSigner(tip, words, () => 'woorden');
    expect(title).toContain(signerIn(tip).fingerprint.match(/.{4}/g)?.join(' '));
    expect(`${title} ${text}`).not.toMatch(/woorden|2026|Vraag de maker|Ask the maker/);
    expect(text).toMatch(/niet zien|does not show/);
  });

  test('whoever has words for a fingerprint shows them with it', () => {
    const { title } = saidOfSigner(signed, words, (sha256) => `woord-${sha256.slice(0, 2)}`);
    expect(title).toContain(`(woord-${mine.fingerprint.slice(0, 2)})`);
  });

  test('a pack without a signature says that there is none', () => {
    expect(saidOfSigner(unsigned, words).title).toBe(noSignature);
  });

  test('where something was found, nothing is said of a key', () => {
    const { title, text } = saidOfSigner(cut, words);
    expect(title).toBe(unsure);
    expect(`${title} ${text}`).not.toMatch(/[0-9a-f]{4} [0-9a-f]{4}/);
  });

  test('a key that is linked to the one before is told from one that is not', async () => {
    const following = (before: Parameters<typeof nextKey>[0]) =>
      nextKey(before).then((next) => packWith(lines, [...seals, next], other).then(check));
    const [linked, not] = [await following(mine), await following(mine.fingerprint)];
    expect(signerIn(linked).keysBefore).toHaveLength(1);
    const said = [signed, linked, not].map((one) => saidOfSigner(one, words).text.length);
    expect(new Set(said).size).toBe(3);
  });

  test('what is left open is less with a key only when each pack has one', () => {
    expect(limitsOf([signed], words)).not.toEqual(limitsOf([unsigned], words));
    expect(limitsOf([signed, unsigned], words)).toEqual(limitsOf([unsigned], words));
    expect(limitsOf([], words)).toEqual(limitsOf([unsigned], words));
  });
});
