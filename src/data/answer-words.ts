/** Answers in words, beside the question that they answer: on the screen and in a pack the same. */
import type { Answer } from '../domain/answer.ts';
import { type ApproximateDate, isAbout, partsOfDate } from '../domain/approximate-date.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { NumberUnit } from '../domain/practice.ts';
import type { AskedQuestion } from '../domain/question-sheet.ts';
import { monthNames } from './month-names.ts';

type Words = {
  readonly unknown: string;
  readonly about: (date: string) => string;
  /** One of it, and more of it; things are named by the question. */
  readonly units: Readonly<Record<NumberUnit, readonly [string, string]>>;
};

export const answerWords: Readonly<Record<LetterLanguage, Words>> = {
  nl: {
    unknown: 'Weet ik niet',
    about: (date) => `rond ${date}`,
    units: {
      people: ['persoon', 'personen'],
      times: ['keer', 'keer'],
      days: ['dag', 'dagen'],
      months: ['maand', 'maanden'],
      things: ['', ''],
    },
  },
  en: {
    unknown: 'I do not know',
    about: (date) => `about ${date}`,
    units: {
      people: ['person', 'people'],
      times: ['time', 'times'],
      days: ['day', 'days'],
      months: ['month', 'months'],
      things: ['', ''],
    },
  },
};

/** `14 maart 2025`, `maart 2025`, `rond 2025`. */
export function sayApproximateDate(date: ApproximateDate, language: LetterLanguage): string {
  const { year, month, day } = partsOfDate(date);
  const name = monthNames(language)[Number(month) - 1];
  const said = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  return isAbout(date) ? answerWords[language].about(said) : said;
}

export type SaidAnswer = {
  /** Its number on the sheet; `null` when the catalogue no longer asks it. */
  readonly number: number | null;
  readonly ask: string;
  readonly answer: string;
  /** True for words that the person typed. */
  readonly isOwn: boolean;
};

/** The answers in the order of the questions; last those to questions that are no longer asked. */
export function sayAnswers(
  answers: readonly Answer[],
  sheet: readonly AskedQuestion[],
  language: LetterLanguage,
): SaidAnswer[] {
  const asked = sheet.flatMap((one) => {
    const answer = answers.find(({ question }) => question === one.question.id);
    return answer ? [sayAnswer(answer, one, language)] : [];
  });
  const isAsked = (answer: Answer) => sheet.some(({ question }) => question.id === answer.question);
  const others = answers.filter((answer) => !isAsked(answer));
  return [...asked, ...others.map((answer) => sayAnswer(answer, null, language))];
}

const sayAnswer = (
  answer: Answer,
  asked: AskedQuestion | null,
  language: LetterLanguage,
): SaidAnswer => ({
  number: asked?.number ?? null,
  ask: asked?.text.ask ?? answer.question,
  answer: wordsFor(answer, asked, language),
  isOwn: answer.kind === 'text',
});

function wordsFor(answer: Answer, asked: AskedQuestion | null, language: LetterLanguage): string {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.map((name) => asked?.text.choices[name] ?? name).join('; ');
    case 'date':
      return sayApproximateDate(answer.date, language);
    case 'number':
      return sayNumber(answer.value, asked, language);
    case 'text':
      return answer.text;
    case 'unknown':
      return answerWords[language].unknown;
  }
}

function sayNumber(value: number, asked: AskedQuestion | null, language: LetterLanguage): string {
  if (asked?.question.kind !== 'number') return String(value);
  const [one, more] = answerWords[language].units[asked.question.unit];
  return `${value} ${value === 1 ? one : more}`.trim();
}
