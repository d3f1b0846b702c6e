/**
 * What stands in the fields of a question, and the answer that it makes. A doubtful answer is still
 * one: the person is asked to look, and nothing that was typed goes away.
 */
import { type Answer, type AnswerProblem, dateProblem, periodProblem } from './answer.ts';
import {
  type ApproximateDate,
  isAbout,
  isApproximateDate,
  partsOfDate,
} from './approximate-date.ts';
import type { Day } from './instant.ts';
import type { PracticeQuestion } from './practice.ts';
import { fail, ok, type Result } from './result.ts';

/** A date as it is typed: an empty day or month says how well it is known. */
export type TypedDate = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly isAbout: boolean;
};

export type TypedAnswer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'date'; readonly date: TypedDate }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' };

export const emptyDate: TypedDate = { day: '', month: '', year: '', isAbout: false };

/** The fields of a question that is still open. */
export function emptyAnswer({ kind }: PracticeQuestion): TypedAnswer {
  switch (kind) {
    case 'choice':
      return { kind, chosen: [] };
    case 'date':
      return { kind, date: emptyDate };
    case 'number':
      return { kind, digits: '' };
    case 'text':
      return { kind, text: '' };
  }
}

/** The fields as they stand for an answer that was kept; empty when it answers another kind of question. */
export function typedFrom(question: PracticeQuestion, answer: Answer | null): TypedAnswer {
  if (answer === null) return emptyAnswer(question);
  if (answer.kind === 'unknown') return { kind: 'unknown' };
  if (answer.kind !== question.kind) return emptyAnswer(question);
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', chosen: answer.chosen };
    case 'date':
      return { kind: 'date', date: typedDate(answer.date) };
    case 'number':
      return { kind: 'number', digits: String(answer.value) };
    case 'text':
      return { kind: 'text', text: answer.text };
  }
}

/** The fields of a date that was kept. */
export const typedDate = (date: ApproximateDate): TypedDate => ({
  ...partsOfDate(date),
  isAbout: isAbout(date),
});

/** The answer, or `null` while the question is open, or why there is none. */
export function readAnswer(
  question: string,
  typed: TypedAnswer,
): Result<Answer | null, AnswerProblem> {
  switch (typed.kind) {
    case 'unknown':
      return ok({ question, kind: 'unknown' });
    case 'choice':
      return ok(typed.chosen.length === 0 ? null : { question, ...typed });
    case 'text':
      return ok(typed.text.trim() === '' ? null : { question, ...typed });
    case 'number':
      return readNumber(question, typed.digits.trim());
    case 'date':
      return readDate(question, typed.date);
  }
}

function readNumber(question: string, digits: string): Result<Answer | null, AnswerProblem> {
  if (digits === '') return ok(null);
  const value = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(value)
    ? ok({ question, kind: 'number', value })
    : fail('number-not-whole');
}

function readDate(question: string, typed: TypedDate): Result<Answer | null, AnswerProblem> {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (day + month + year === '') return ok(null);
  if (day !== '' && month === '') return fail('no-such-date');
  const parts = [year, month, day].filter((part) => part !== '');
  const date = parts.map((part) => part.padStart(2, '0')).join('-') + (typed.isAbout ? '~' : '');
  return isApproximateDate(date) ? ok({ question, kind: 'date', date }) : fail('no-such-date');
}

/** The date that the fields make, or `null` while they make none. */
export function readTypedDate(typed: TypedDate): ApproximateDate | null {
  const read = readDate('', typed);
  return read.ok && read.value?.kind === 'date' ? read.value.date : null;
}

/** What was typed, by the name of the question. */
export type TypedAnswers = ReadonlyMap<string, TypedAnswer>;

/** Two dates of which one cannot be before the other. */
export type Period = { readonly start: string; readonly end: string };

export type ReadAnswers = {
  readonly answers: readonly Answer[];
  /** Why something makes no answer yet, by the name of the question. */
  readonly faults: ReadonlyMap<string, AnswerProblem>;
  /** Why an answer may not be right; it is kept all the same when the person says so. */
  readonly doubts: ReadonlyMap<string, AnswerProblem>;
};

/** All that was typed, read on the day that the device's clock says. */
export function readAnswers(
  typed: TypedAnswers,
  periods: readonly Period[],
  today: Day,
): ReadAnswers {
  const answers: Answer[] = [];
  const faults = new Map<string, AnswerProblem>();
  for (const [question, fields] of typed) {
    const read = readAnswer(question, fields);
    if (!read.ok) faults.set(question, read.error);
    else if (read.value !== null) answers.push(read.value);
  }
  return { answers, faults, doubts: doubtsOf(answers, periods, today) };
}

function doubtsOf(
  answers: readonly Answer[],
  periods: readonly Period[],
  today: Day,
): Map<string, AnswerProblem> {
  const doubts = new Map<string, AnswerProblem>();
  const dateOf = (name: string) => dateNamed(answers, name);
  for (const { start, end } of periods) {
    const [from, to] = [dateOf(start), dateOf(end)];
    const problem = from && to && periodProblem(from, to);
    if (problem) doubts.set(end, problem);
  }
  for (const answer of answers) {
    const problem = answer.kind === 'date' ? dateProblem(answer.date, today) : null;
    if (problem) doubts.set(answer.question, problem);
  }
  return doubts;
}

function dateNamed(answers: readonly Answer[], name: string): ApproximateDate | null {
  const answer = answers.find(({ question }) => question === name);
  return answer?.kind === 'date' ? answer.date : null;
}

/** `kept` with what was asked just now in its place; answers to other questions stay as they are. */
export const withAnswers = (
  kept: readonly Answer[],
  asked: readonly string[],
  answers: readonly Answer[],
): Answer[] => [...kept.filter(({ question }) => !asked.includes(question)), ...answers];
