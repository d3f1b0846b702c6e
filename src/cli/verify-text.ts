/** What `npm run verify` prints for people: in Dutch, and the same in English. */
import type { Language } from '../domain/language.ts';
import type { Finding, PackFacts, Verification } from '../domain/verification.ts';
import { findingWords } from '../verify/finding-words.ts';
import { momentSaid } from '../verify/moment-words.ts';
import { verdictWords } from '../verify/verdict-words.ts';
import { type PartsOfPack, partsOf } from './pack-parts.ts';
import { factsIn, type VerifiedFile } from './verify-json.ts';
import { verifyWords } from './verify-words.ts';

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Everything in one language, then everything in the other. */
export const verifyText = (files: readonly VerifiedFile[]): string =>
  (['nl', 'en'] as const)
    .map((language) => textIn(files, language).join('\n'))
    .join(`\n\n${'─'.repeat(40)}\n\n`);

const textIn = (files: readonly VerifiedFile[], language: Language): string[] => [
  ...files.flatMap(({ file, verification }) => [
    file,
    '',
    ...indented(
      verification === null
        ? [verifyWords[language].cannotRead]
        : verificationText(verification, language),
    ),
    '',
  ]),
  ...partsOf(factsIn(files)).map((parts) => partsText(parts, language)),
  ...(files.some(({ verification }) => verification !== null) ? limits(language) : []),
];

function verificationText(verification: Verification, language: Language): string[] {
  const words = verdictWords[language];
  const { verdict, findings, pack, signer, knownSince } = verification;
  const answer = ({ title, text }: { title: string; text: string }) => [`${title}.`, text];
  return [
    words.isIntact,
    ...indented(answer(words.verdicts[verdict])),
    ...findings.flatMap((finding) => indented(['', ...findingText(finding, language)])),
    '',
    words.byWhom,
    ...indented(answer(words.signers[signer.kind])),
    '',
    words.sinceWhen,
    ...indented(answer(momentSaid(knownSince, language))),
    ...(pack === null ? [] : ['', ...factsText(pack, language)]),
  ];
}

function findingText({ code, path }: Finding, language: Language): string[] {
  const { what, means, next } = findingWords[language][code];
  return [path === null ? `[${code}]` : `[${code}] ${path}`, what, means, next];
}

function factsText(pack: PackFacts, language: Language): string[] {
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

function partsText({ of, given, missing }: PartsOfPack, language: Language): string {
  const words = verifyWords[language];
  return missing.length === 0 ? `${words.allParts(of)}\n` : `${words.someParts(given, missing)}\n`;
}

function limits(language: Language): string[] {
  const words = verdictWords[language];
  return [words.notProven, ...indented(words.limits.map((limit) => `- ${limit}`))];
}
