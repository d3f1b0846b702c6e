/** What is wrong with a file of the catalogue, in sentences that say where to look. */
import * as v from 'valibot';
import { languages } from '../../src/domain/language.ts';
import type { PracticeEntry, PracticeText } from '../../src/domain/practice.ts';
import { practiceEntrySchema } from '../../src/schemas/practice.ts';

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

const repeated = (what: string, items: readonly string[]): string[] =>
  items.filter((item, at) => items.indexOf(item) !== at).map((item) => `${what} twice: ${item}`);

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

function sameNames(where: string, wanted: readonly string[], given: readonly string[]): string[] {
  return [
    ...repeated(`${where}: name`, wanted),
    ...wanted.filter((id) => !given.includes(id)).map((id) => `${where}: no words for ${id}`),
    ...given
      .filter((id) => !wanted.includes(id))
      .map((id) => `${where}: words for ${id}, which is not there`),
  ];
}

const bothOrNeither = (field: string, fact: unknown, words: string | null): string[] =>
  (fact === null) === (words === null)
    ? []
    : [`${field}: the fact and its words do not go together`];
