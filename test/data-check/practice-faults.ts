/** What is wrong with a file of the catalogue, in sentences that say where to look. */
import * as v from 'valibot';
import { knownOrganisation } from '../../src/data/organisations/known.ts';
import type { Checked } from '../../src/domain/checked.ts';
import { languages, letterLanguages } from '../../src/domain/language.ts';
import type {
  PracticeEntry,
  PracticeQuestion,
  PracticeText,
  PublicCase,
  QuestionText,
} from '../../src/domain/practice.ts';
import { practiceEntrySchema } from '../../src/schemas/practice.ts';
import { repeated, sameNames } from './names.ts';

/** Empty when the file is good. `name` is that of the file. */
export function practiceFaults(name: string, value: unknown): string[] {
  const parsed = v.safeParse(practiceEntrySchema, value);
  const faults = parsed.success ? entryFaults(name, parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `${name}: ${fault}`);
}

export const schemaFaults = (issues: readonly v.BaseIssue<unknown>[]): string[] =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);

function entryFaults(name: string, entry: PracticeEntry): string[] {
  const expected = `${String(entry.number).padStart(2, '0')}-${entry.id}.json`;
  return [
    ...(name === expected ? [] : [`the file should be called ${expected}`]),
    ...dateFaults(entry),
    ...repeated(
      'article',
      entry.articles.map(({ act, article }) => `${act} ${article}`),
    ),
    ...repeated('route', entry.routes),
    ...repeated('word', entry.pageWords),
    ...entry.cases.flatMap(caseFaults),
    ...letterLanguages.flatMap((language) =>
      textFaults(entry, entry.texts[language]).map((fault) => `texts.${language}: ${fault}`),
    ),
    ...languages.flatMap((language) =>
      entry.texts[language].requestedData.length === entry.texts.nl.requestedData.length
        ? []
        : [`texts.${language}: requestedData has another number of items than in Dutch`],
    ),
  ];
}

/** Whom a case is about is listed, once. */
const caseFaults = ({ id, organisations = [] }: PublicCase): string[] => [
  ...repeated(`cases.${id}: organisation`, organisations),
  ...organisations
    .filter((code) => knownOrganisation(code) === null)
    .map((code) => `cases.${id}: no organisation has the code ${code}`),
];

export const dateFaults = ({ checkedOn, checkBy }: Checked): string[] =>
  checkBy > checkedOn ? [] : ['checkBy is not after checkedOn'];

function textFaults(entry: PracticeEntry, text: PracticeText): string[] {
  return [
    ...questionFaults(entry.questions, text.questions),
    ...sameNames(
      'cases',
      entry.cases.map(({ id }) => id),
      Object.keys(text.cases),
    ),
    ...bothOrNeither('vanishes', entry.vanishesWithin, text.vanishes),
    ...bothOrNeither('notCompetent', entry.notCompetent, text.notCompetent),
    ...text.requestedData.flatMap((item) =>
      /[.;]$/.test(item) ? [`requestedData ends with a mark: ${item}`] : [],
    ),
  ];
}

/** Questions without words, words without a question, and the same for the choices of each. */
export const questionFaults = (
  questions: readonly PracticeQuestion[],
  texts: Readonly<Record<string, QuestionText>>,
): string[] => [
  ...sameNames(
    'questions',
    questions.map(({ id }) => id),
    Object.keys(texts),
  ),
  ...questions.flatMap((question) =>
    sameNames(
      `questions.${question.id}.choices`,
      question.kind === 'choice' ? question.choices : [],
      Object.keys(texts[question.id]?.choices ?? {}),
    ),
  ),
];

const bothOrNeither = (field: string, fact: unknown, words: string | null): string[] =>
  (fact === null) === (words === null)
    ? []
    : [`${field}: the fact and its words do not go together`];
