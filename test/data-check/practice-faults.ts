/** What is wrong with a file of the catalogue, in sentences that say where to look. */
import * as v from 'valibot';
import { languages } from '../../src/domain/language.ts';
import type { PracticeEntry, PracticeText } from '../../src/domain/practice.ts';
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
    ...(entry.checkBy > entry.checkedOn ? [] : ['checkBy is not after checkedOn']),
    ...repeated(
      'article',
      entry.articles.map(({ act, article }) => `${act} ${article}`),
    ),
    ...repeated('route', entry.routes),
    ...repeated('word', entry.pageWords),
    ...languages.flatMap((language) =>
      textFaults(entry, entry.texts[language]).map((fault) => `texts.${language}: ${fault}`),
    ),
  ];
}

function textFaults(entry: PracticeEntry, text: PracticeText): string[] {
  return [
    ...sameNames(
      'questions',
      entry.questions.map(({ id }) => id),
      Object.keys(text.questions),
    ),
    ...sameNames(
      'cases',
      entry.cases.map(({ id }) => id),
      Object.keys(text.cases),
    ),
    ...entry.questions.flatMap((question) =>
      sameNames(
        `questions.${question.id}.choices`,
        question.kind === 'choice' ? question.choices : [],
        Object.keys(text.questions[question.id]?.choices ?? {}),
      ),
    ),
    ...bothOrNeither('vanishes', entry.vanishesWithin, text.vanishes),
    ...bothOrNeither('notCompetent', entry.notCompetent, text.notCompetent),
    ...text.requestedData.flatMap((item) =>
      /[.;]$/.test(item) ? [`requestedData ends with a mark: ${item}`] : [],
    ),
  ];
}

const bothOrNeither = (field: string, fact: unknown, words: string | null): string[] =>
  (fact === null) === (words === null)
    ? []
    : [`${field}: the fact and its words do not go together`];
