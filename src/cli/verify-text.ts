/** What `npm run verify` prints for people: in Dutch, and the same in English. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Finding, PackFacts, Verification } from '../domain/verification.ts';
import { besideWords, saidOfBeside } from '../verify/beside-words.ts';
import { findingWords } from '../verify/finding-words.ts';
import { momentSaid } from '../verify/moment-words.ts';
import { type InWords, limitsOf, saidOfSigner } from '../verify/said-of-signer.ts';
import { verdictWords } from '../verify/verdict-words.ts';
import { type PartsOfPack, partsOf } from './pack-parts.ts';
import { factsIn, type Verified, type VerifiedBeside } from './verify-json.ts';
import { verifyWords } from './verify-words.ts';

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Everything in one language, then everything in the other. `inWords`: for keys, besides their digits. */
export const verifyText = (verified: Verified, inWords?: InWords): string =>
  (['nl', 'en'] as const)
    .map((language) => textIn(verified, language, inWords).join('\n'))
    .join(`\n\n${'─'.repeat(40)}\n\n`);

const textIn = (
  { files, beside }: Verified,
  language: LetterLanguage,
  inWords: InWords | undefined,
): string[] => [
  ...files.flatMap(({ file, verification }) => [
    file,
    '',
    ...indented(
      verification === null
        ? [verifyWords[language].cannotRead]
        : verificationText(verification, language, inWords),
    ),
    '',
  ]),
  ...beside.flatMap((one) => besideText(one, language, inWords)),
  ...partsOf(factsIn(files)).map((parts) => partsText(parts, language)),
  ...limits(
    files.flatMap(({ verification }) => verification ?? []),
    language,
  ),
];

function verificationText(
  verification: Verification,
  language: LetterLanguage,
  inWords: InWords | undefined,
): string[] {
  const words = verdictWords[language];
  const { verdict, findings, pack, knownSince } = verification;
  const answer = ({ title, text }: { title: string; text: string }) => [`${title}.`, text];
  return [
    words.isIntact,
    ...indented(answer(words.verdicts[verdict])),
    ...findings.flatMap((finding) => indented(['', ...findingText(finding, language)])),
    '',
    words.byWhom,
    ...indented(answer(saidOfSigner(verification, language, inWords))),
    '',
    words.sinceWhen,
    ...indented(answer(momentSaid(knownSince, language))),
    ...(pack === null ? [] : ['', ...factsText(pack, language)]),
  ];
}

function besideText(
  { file, check }: VerifiedBeside,
  language: LetterLanguage,
  inWords: InWords | undefined,
): string[] {
  const { title, text } = saidOfBeside(check, language, inWords);
  const code = check.code === null ? [] : [`[${check.code}]`];
  const { questions } = besideWords[language];
  return [
    file,
    '',
    ...indented([questions[check.kind], ...indented([...code, `${title}.`, text])]),
    '',
  ];
}

function findingText({ code, path }: Finding, language: LetterLanguage): string[] {
  const { what, means, next } = findingWords[language][code];
  return [path === null ? `[${code}]` : `[${code}] ${path}`, what, means, next];
}

function factsText(pack: PackFacts, language: LetterLanguage): string[] {
  const words = verifyWords[language];
  return [
    words.saysOfItself,
    ...indented([
      words.madeOn(pack.day, pack.software),
      words.holds(pack.files, pack.byteLength),
      ...(pack.part.of > 1 ? [words.isPart(pack.part.number, pack.part.of)] : []),
      `${words.fingerprint} ${pack.fingerprint}`,
    ]),
  ];
}

function partsText({ of, given, missing }: PartsOfPack, language: LetterLanguage): string {
  const words = verifyWords[language];
  return missing.length === 0 ? `${words.allParts(of)}\n` : `${words.someParts(given, missing)}\n`;
}

function limits(packs: readonly Verification[], language: LetterLanguage): string[] {
  if (packs.length === 0) return [];
  const lines = limitsOf(packs, language).map((limit) => `- ${limit}`);
  return [verdictWords[language].notProven, ...indented(lines)];
}
