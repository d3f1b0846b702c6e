/** What a form may hold beforehand: what the dossier says already. The person can change all of it. */
import { commonQuestions } from '../../data/common-questions.ts';
import type { AddedFile } from '../../domain/added-file.ts';
import type { Answer } from '../../domain/answer.ts';
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import type { PackContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type {
  DetailValue,
  LetterChoice,
  LetterDetail,
  LetterField,
} from '../../domain/letter-draft.ts';
import { gapsByArticle, gapsIn } from '../../law/answer-gaps.ts';
import { chosenIn, commonIds } from '../../law/common-answers.ts';
import { addDays } from '../../law/days.ts';
import { reasonableDays } from '../../law/next/to-write.ts';
import { isGone, recipientOf } from '../recipient.ts';
import { type AboutSubject, aboutSubject, filesAbout } from './about-subject.ts';
import { answeredAs, sharingIn, sharingSaid } from './said-before.ts';
import { stepsAlong } from './steps-along.ts';
import { followedBy } from './to-follow.ts';

type Open = Omit<LetterChoice, 'details'>;

type Known = {
  readonly choice: Open;
  readonly about: AboutSubject;
  /** What was added to the reports that it is about, without what was taken out. */
  readonly files: readonly AddedFile[];
  readonly today: Day;
};

type Suggest = (known: Known) => DetailValue | null;

const text = (words: string): DetailValue | null =>
  words.trim() === '' ? null : { kind: 'text', text: words };
const dated = (date: ApproximateDate | null): DetailValue | null => date && { kind: 'date', date };
const chosen = (...names: readonly string[]): DetailValue => ({ kind: 'choices', chosen: names });

/** The words that the person chose, each once. */
const chosenWords = ({ about: { records }, choice }: Known, question: string): string[] => {
  const names = records.flatMap(({ answers }) => chosenIn(answers, question));
  return [...new Set(names)].flatMap((name) => wordsOf(question, name, choice.language));
};

/** "Something else" and "nobody" say nothing that could stand in a letter. */
const wordsOf = (question: string, name: string, language: LetterLanguage): string[] =>
  name === 'other' || name === 'nobody'
    ? []
    : [commonQuestions.texts[language][question]?.choices[name] ?? []].flat();

/** Only what was typed: the names of choices are no sentence about somebody's situation. */
const typedWords = (answers: readonly Answer[], question: string): string[] =>
  answers.flatMap((one) => (one.question === question && one.kind === 'text' ? [one.text] : []));

/** How long an answer may reasonably take where the law fixes no term. */
const answerWithin: Readonly<Partial<Record<LetterKind, number>>> = {
  'officer-question': reasonableDays,
  reminder: 14,
};

const suggestions: Readonly<Partial<Record<LetterField, Suggest>>> = {
  situation: ({ about }) =>
    text(
      about.records.flatMap(({ answers }) => typedWords(answers, commonIds.consequence)).join('\n'),
    ),
  question: ({ choice }) => text(officerWords[choice.language].question),
  wish: (known) => text(chosenWords(known, commonIds.wish).join('\n')) ?? usualWish(known),
  'done-by': (known) => text(chosenWords(known, 'spoken-by').join(', ')),
  'answer-by': ({ choice, today }) => answerDay(choice.letter, today),
  views: (known) => gapViews(known),
  firm: ({ about }) => text(sharingSaid(about)?.firm ?? ''),
  'shared-from': ({ about, files }) =>
    dated(sharingSaid(about)?.sharedFrom ?? sharingIn(about, files).sharedFrom),
  'signed-on': ({ about, files }) =>
    dated(sharingSaid(about)?.signedOn ?? sharingIn(about, files).signedOn),
  'ap-label': () => chosen('complaint-and-enforcement'),
  'with-name': () => chosen('no'),
  'ap-answered': (known) => {
    const followed = followedOf(known);
    return followed && chosen(answeredAs(followed.letter));
  },
  'other-party': ({ about }) => otherParty(about),
  copies: (known) => chosen(...stepsAlong(known.choice.letter, known.about, followedOf(known))),
};

/** What somebody can ask of the one who watches over privacy, whatever the practice is. */
const officerWords: Readonly<
  Record<LetterLanguage, { readonly question: string; readonly wish: string }>
> = {
  nl: {
    question:
      'Wilt u nagaan hoe de organisatie hiermee omgaat? Waarvoor is dit nodig, en gaf u er advies over?',
    wish: 'Uitleg',
  },
  en: {
    question:
      'Could you look into how the organisation deals with this? What is it needed for, and did you give advice on it?',
    wish: 'An explanation',
  },
};

/** Whoever asks the officer without saying why wants at least to understand it. */
const usualWish = ({ choice }: Known): DetailValue | null =>
  choice.letter === 'officer-question' ? text(officerWords[choice.language].wish) : null;

/** What was found lacking in the answer that it goes on from; a complaint goes on from all of them. */
function gapViews(known: Known): DetailValue | null {
  const { about, choice } = known;
  const followed = followedOf(known)?.answer;
  const answers = followed ? [followed] : about.letters.flatMap((letter) => letter.answers);
  const gaps = answers.flatMap(({ what }) =>
    what.check ? gapsIn(what.check, choice.practice, choice.language) : [],
  );
  const views = gapsByArticle(gaps, choice.language).map((gap) => ({ ...gap, exhibits: [] }));
  return views.length === 0 ? null : { kind: 'views', views };
}

const followedOf = ({ about, choice }: Known) =>
  followedBy(choice.letter, about.letters, choice.follows);

function answerDay(kind: LetterKind, today: Day): DetailValue | null {
  const days = answerWithin[kind];
  return days === undefined ? null : { kind: 'day', day: addDays(today, days) };
}

function otherParty({ organisation }: AboutSubject): DetailValue | null {
  const known = isGone(organisation) ? null : recipientOf(organisation);
  return (
    known && {
      kind: 'party',
      party: { name: known.name, address: known.addressLines.join('\n') },
    }
  );
}

/** For each of `fields` what the dossier says of it; what it does not say is not there. */
export function suggestionsFor(
  fields: readonly LetterField[],
  choice: Open,
  contents: PackContents,
  today: Day,
): LetterDetail[] {
  const about = aboutSubject(contents, choice, today);
  const known = { choice, about, files: filesAbout(about, contents), today };
  return fields.flatMap((field): LetterDetail[] => {
    const value = suggestions[field]?.(known) ?? null;
    return value === null ? [] : [{ field, ...value }];
  });
}
