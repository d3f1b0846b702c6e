/** The outcome as text, to keep with other papers: what the page says, and the codes that never change. */
import type { PackFacts, Verification } from '../domain/verification.ts';
import { spoken } from '../hand-over/spoken.ts';
import { saidOfBeside } from '../verify/beside-words.ts';
import { momentSaid } from '../verify/moment-words.ts';
import { limitsOf, saidOfSigner } from '../verify/said-of-signer.ts';
import { type CheckedBeside, type CheckedFile, factsOf, packIn } from './check.ts';
import type { Words } from './words.ts';

// What a field of text can hold without hanging.
const mostLines = 2000;

const findingLines = ({ findings }: Verification, words: Words): string[] => [
  ...findings
    .slice(0, mostLines)
    .map(
      ({ code, path }) =>
        `- ${words.finding[code].what} (${code}${path === null ? '' : `: ${path}`})`,
    ),
  ...(findings.length > mostLines ? [words.page.morePaths(findings.length - mostLines)] : []),
];

function factLines(pack: PackFacts, { page }: Words): string[] {
  const edition = pack.edition === null ? page.notSaid : page.editions[pack.edition];
  return [
    `${page.fact.edition}: ${edition}`,
    `${page.fact.part}: ${page.partOf(pack.part.number, pack.part.of)}`,
    `${page.fact.day}: ${pack.day}`,
    `${page.fact.software}: ${pack.software}`,
    `${page.fact.files}: ${pack.files}`,
    `${page.fact.size}: ${pack.byteLength} bytes`,
    `${page.fact.dossier}: ${pack.dossierId}`,
    `${page.fingerprint}: ${pack.fingerprint}`,
  ];
}

function sinceLine(question: string, { knownSince }: Verification, words: Words): string {
  const { title, text } = momentSaid(knownSince, words);
  return knownSince.kind === 'none' ? `${question} ${title}.` : `${question} ${title}. ${text}`;
}

function outcomeLines({ outcome }: CheckedFile, words: Words): string[] {
  if (outcome.kind === 'not-read') return [words.page.notRead.title];
  const { verification } = outcome;
  const { isIntact, verdicts, byWhom, sinceWhen } = words.verdict;
  const signer = saidOfSigner(verification, words, spoken);
  return [
    `${isIntact} ${verdicts[verification.verdict].title} (${verification.verdict}).`,
    ...findingLines(verification, words),
    ...(verification.pack === null
      ? []
      : [
          `${byWhom} ${signer.title}. ${signer.text}`,
          sinceLine(sinceWhen, verification, words),
          ...factLines(verification.pack, words),
        ]),
  ];
}

const limitLines = (packs: readonly Verification[], words: Words): string =>
  [words.verdict.notProven, ...limitsOf(packs, words).map((limit) => `- ${limit}`)].join('\n');

function besideLines({ name, check }: CheckedBeside, words: Words): string {
  const { title, text } = saidOfBeside(check, words, spoken);
  const question = words.beside.questions[check.kind];
  return [name, `${question} ${title} (${check.code ?? 'intact'}). ${text}`].join('\n');
}

export const reportOf = (
  files: readonly CheckedFile[],
  words: Words,
  beside: readonly CheckedBeside[] = [],
): string =>
  [
    ...files.map((file) =>
      [`${file.name}, ${file.byteLength} bytes`, ...outcomeLines(file, words)].join('\n'),
    ),
    ...beside.map((one) => besideLines(one, words)),
    // Of what is no pack there is nothing to prove.
    ...(files.some(factsOf) ? [limitLines(files.flatMap(packIn), words)] : []),
  ].join('\n\n');
