/** Answers in words, beside the question that they answer: on the screen and in a pack the same. */
import type { Answer } from '../domain/answer.ts';
import { type ApproximateDate, isAbout, partsOfDate } from '../domain/approximate-date.ts';
import type { Language } from '../domain/language.ts';
import type { NumberUnit } from '../domain/practice.ts';
import type { AskedQuestion } from '../domain/question-sheet.ts';
import { monthNames } from './month-names.ts';

type Words = {
  readonly unknown: string;
  readonly about: (date: string) => string;
  /** Between what was chosen. */
  readonly between: string;
  /** So many of it; things are named by the question. */
  readonly amounts: Readonly<Record<NumberUnit, (count: number) => string>>;
};

const just = (count: number): string => `${count}`;

const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

/** Arabic has a form of the noun for nearly every number; so the number stands behind it. */
const behind =
  (what: string) =>
  (count: number): string =>
    `${what}: ${count}`;

export const answerWords: Readonly<Record<Language, Words>> = {
  nl: {
    unknown: 'Weet ik niet',
    about: (date) => `rond ${date}`,
    between: '; ',
    amounts: {
      people: counted('persoon', 'personen'),
      times: counted('keer', 'keer'),
      days: counted('dag', 'dagen'),
      months: counted('maand', 'maanden'),
      things: just,
    },
  },
  en: {
    unknown: 'I do not know',
    about: (date) => `about ${date}`,
    between: '; ',
    amounts: {
      people: counted('person', 'people'),
      times: counted('time', 'times'),
      days: counted('day', 'days'),
      months: counted('month', 'months'),
      things: just,
    },
  },
  ar: {
    unknown: 'لا أعرف',
    about: (date) => `${date} تقريبًا`,
    between: '؛ ',
    amounts: {
      people: behind('عدد الأشخاص'),
      times: behind('عدد المرات'),
      days: behind('عدد الأيام'),
      months: behind('عدد الأشهر'),
      things: just,
    },
  },
  tr: {
    unknown: 'Bilmiyorum',
    about: (date) => `${date} (yaklaşık)`,
    between: '; ',
    amounts: {
      people: counted('kişi', 'kişi'),
      times: counted('kez', 'kez'),
      days: counted('gün', 'gün'),
      months: counted('ay', 'ay'),
      things: just,
    },
  },
};

/** `14 maart 2025`, `maart 2025`, `rond 2025`. */
export function sayApproximateDate(date: ApproximateDate, language: Language): string {
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
  language: Language,
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
  language: Language,
): SaidAnswer => ({
  number: asked?.number ?? null,
  ask: asked?.text.ask ?? answer.question,
  answer: wordsFor(answer, asked, language),
  isOwn: answer.kind === 'text',
});

function wordsFor(answer: Answer, asked: AskedQuestion | null, language: Language): string {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen
        .map((name) => asked?.text.choices[name] ?? name)
        .join(answerWords[language].between);
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

function sayNumber(value: number, asked: AskedQuestion | null, language: Language): string {
  if (asked?.question.kind !== 'number') return String(value);
  return answerWords[language].amounts[asked.question.unit](value);
}
