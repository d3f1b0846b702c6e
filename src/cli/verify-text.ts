/** What `npm run verify` prints for people: in Dutch, and the same in English. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Finding, PackFacts, Verification } from '../domain/verification.ts';
import { saidOfBeside } from '../verify/beside-words.ts';
import { type CheckWords, checkWordsIn } from '../verify/check-words.ts';
import { momentSaid } from '../verify/moment-words.ts';
import { type InWords, limitsOf, saidOfSigner } from '../verify/said-of-signer.ts';
import { type PartsOfPack, partsOf } from './pack-parts.ts';
import { factsIn, type Verified, type VerifiedBeside } from './verify-json.ts';
import { type VerifyWords, verifyWords } from './verify-words.ts';

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** What every screen says of a pack, and what only the command line says. */
type Words = CheckWords & { readonly own: VerifyWords };

const wordsIn = (language: LetterLanguage): Words => ({
  ...checkWordsIn(language),
  own: verifyWords[language],
});

/** Everything in one language, then everything in the other. `inWords`: for keys, besides their digits. */
export const verifyText = (verified: Verified, inWords?: InWords): string =>
  (['nl', 'en'] as const)
    .map((language) => textIn(verified, wordsIn(language), inWords).join('\n'))
    .join(`\n\n${'─'.repeat(40)}\n\n`);

const textIn = (
  { files, beside }: Verified,
  words: Words,
  inWords: InWords | undefined,
): string[] => [
  ...files.flatMap(({ file, verification }) => [
    file,
    '',
    ...indented(
      verification === null
        ? [words.own.cannotRead]
        : verificationText(verification, words, inWords),
    ),
    '',
  ]),
  ...beside.flatMap((one) => besideText(one, words, inWords)),
  ...partsOf(factsIn(files)).map((parts) => partsText(parts, words)),
  ...limits(
    files.flatMap(({ verification }) => verification ?? []),
    words,
  ),
];

function verificationText(
  verification: Verification,
  words: Words,
  inWords: InWords | undefined,
): string[] {
  const { isIntact, verdicts, byWhom, sinceWhen } = words.verdict;
  const { verdict, findings, pack, knownSince } = verification;
  const answer = ({ title, text }: { title: string; text: string }) => [`${title}.`, text];
  return [
    isIntact,
    ...indented(answer(verdicts[verdict])),
    ...findings.flatMap((finding) => indented(['', ...findingText(finding, words)])),
    '',
    byWhom,
    ...indented(answer(saidOfSigner(verification, words, inWords))),
    '',
    sinceWhen,
    ...indented(answer(momentSaid(knownSince, words))),
    ...(pack === null ? [] : ['', ...factsText(pack, words)]),
  ];
}

function besideText(
  { file, check }: VerifiedBeside,
  words: Words,
  inWords: InWords | undefined,
): string[] {
  const { title, text } = saidOfBeside(check, words, inWords);
  const code = check.code === null ? [] : [`[${check.code}]`];
  const { questions } = words.beside;
  return [
    file,
    '',
    ...indented([questions[check.kind], ...indented([...code, `${title}.`, text])]),
    '',
  ];
}

function findingText({ code, path }: Finding, words: Words): string[] {
  const { what, means, next } = words.finding[code];
  return [path === null ? `[${code}]` : `[${code}] ${path}`, what, means, next];
}

function factsText(pack: PackFacts, { own }: Words): string[] {
  return [
    own.saysOfItself,
    ...indented([
      own.madeOn(pack.day, pack.software),
      own.holds(pack.files, pack.byteLength),
      ...(pack.part.of > 1 ? [own.isPart(pack.part.number, pack.part.of)] : []),
      `${own.fingerprint} ${pack.fingerprint}`,
    ]),
  ];
}

function partsText({ of, given, missing }: PartsOfPack, { own }: Words): string {
  return missing.length === 0 ? `${own.allParts(of)}\n` : `${own.someParts(given, missing)}\n`;
}

function limits(packs: readonly Verification[], words: Words): string[] {
  if (packs.length === 0) return [];
  const lines = limitsOf(packs, words).map((limit) => `- ${limit}`);
  return [words.verdict.notProven, ...indented(lines)];
}
