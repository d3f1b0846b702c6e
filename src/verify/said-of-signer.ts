/** By whose key a pack was sealed, in words; and what that does not prove. */
import type { Sha256 } from '../domain/ids.ts';
import { dutchTimeZone } from '../domain/instant.ts';
import type { KeySigner, Verification } from '../domain/verification.ts';
import type { CheckWords } from './check-words.ts';
import { inGroups, inMoment } from './in-groups.ts';
import type { Said } from './verdict-words.ts';

/** A fingerprint as people say it, besides its digits. */
export type InWords = (fingerprint: Sha256) => string;

/** `inWords`: shown with the digits, when whoever shows it knows the words. */
export function saidOfSigner(
  { verdict, signer, pack }: Verification,
  words: CheckWords,
  inWords?: InWords,
): Said {
  const { signers } = words.verdict;
  if (signer.kind === 'key')
    return pack?.edition === 'anonymous'
      ? signers.anonymous(inGroups(signer.fingerprint))
      : saidOfKey(signer, words, inWords);
  return verdict === 'intact' ? signers.none : signers.unsure;
}

function saidOfKey(signer: KeySigner, words: CheckWords, inWords?: InWords): Said {
  const { signers, sealed } = words.verdict;
  const { fingerprint, since, heads } = signer;
  const { title, text } = signers.key(
    inGroups(fingerprint),
    inMoment(since, words.language, dutchTimeZone),
  );
  const spoken = inWords === undefined ? [] : [`(${inWords(fingerprint)})`];
  const before = saidOfKeysBefore(signer, words);
  return { title: [title, ...spoken].join(' '), text: [text, sealed(heads), ...before].join(' ') };
}

function saidOfKeysBefore({ keysBefore }: KeySigner, { verdict }: CheckWords): string[] {
  if (keysBefore.length === 0) return [];
  const words = verdict.keysBefore;
  const isEachLinked = keysBefore.every(({ isLinked }) => isLinked);
  return [(isEachLinked ? words.linked : words.notLinked)(keysBefore.length)];
}

/** What packs do not prove: more is left open as soon as one of them is not signed. */
export function limitsOf(
  packs: readonly Verification[],
  { verdict }: CheckWords,
): readonly string[] {
  const isEachSigned = packs.every(({ signer }) => signer.kind === 'key');
  return verdict.limits[packs.length > 0 && isEachSigned ? 'key' : 'none'];
}
