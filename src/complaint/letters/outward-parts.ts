/** Parts that many letters share, in one order: who writes, what came before, and what the writer thinks. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Inline } from '../../domain/letter.ts';
import { article, dayRef, heading, list, paragraph, said, text } from '../inlines.ts';
import { answerVia } from './answer-via.ts';
import { asClause } from './as-clause.ts';
import { observations } from './observations.ts';
import {
  type Contact,
  type Decision,
  type OutwardFacts,
  type Party,
  paperNumbers,
  type View,
  type Voice,
} from './outward-facts.ts';
import { inBrackets } from './outward-inlines.ts';
import { outwardWords } from './outward-words.ts';

const nameParty = ({ name, addressLines }: Party): Inline[] => [
  said(name),
  text(', '),
  said(addressLines.join(', ')),
];

/** Who authorised the writer: each by name and address. */
export const principalList = ({ principals }: Pick<OutwardFacts, 'principals'>): Block =>
  list(principals.map(nameParty));

/** For whom it is written, by name. Nothing when the writer writes for themselves. */
export function forWhom(
  facts: Pick<OutwardFacts, 'principals' | 'papers'>,
  language: LetterLanguage,
): Block[] {
  if (facts.principals.length === 0) return [];
  const words = outwardWords[language];
  const voice = facts.principals.length === 1 ? 'one' : 'many';
  const copies = inBrackets(paperNumbers(facts, 'authorisation'), language);
  return [
    paragraph(...words.representative[voice](copies)),
    principalList(facts),
    paragraph(words.whoIsI[voice]),
  ];
}

export const whatHappened = (
  { reported }: Pick<OutwardFacts, 'reported'>,
  language: LetterLanguage,
): Block[] =>
  reported.length === 0
    ? []
    : [heading(outwardWords[language].whatHappened), ...observations(reported, language)];

/** Each view as a view, with its reason and what shows it. */
export const views = (
  all: readonly View[],
  language: LetterLanguage,
  voice: Voice = 'one',
): Block[] =>
  all.map(({ article: named, because, exhibits }) =>
    paragraph(
      outwardWords[language].contrary[voice],
      article(named),
      outwardWords[language].because,
      asClause(because),
      ...inBrackets(exhibits, language),
      '.',
    ),
  );

/** Of what was only said there is no copy. */
const copyOf = ({ exhibit }: { readonly exhibit: number | null }): number[] =>
  exhibit === null ? [] : [exhibit];

function answerCell({ answer }: Contact, language: LetterLanguage): Inline[] {
  const words = outwardWords[language];
  if (answer === null) return [text(words.noAnswer)];
  return [
    dayRef(answer.day),
    text(`: ${words.outcomes[answer.outcome]}`),
    ...inBrackets(copyOf(answer), language),
  ];
}

/** What was sent and what came back, with the copies. */
export const contactTable = (
  contacts: readonly Contact[],
  language: LetterLanguage,
  voice: Voice = 'one',
): Block => ({
  kind: 'table',
  caption: outwardWords[language].contacts[voice],
  columns: outwardWords[language].contactColumns,
  rows: contacts.map((contact) => [
    [dayRef(contact.day), ...inBrackets(copyOf(contact), language)],
    answerCell(contact, language),
  ]),
});

/** `van 3 maart 2026, kenmerk X (bijlage 4)`. */
export const ofDecision = (decision: Decision, language: LetterLanguage): Inline[] => [
  text(outwardWords[language].of),
  dayRef(decision.day),
  ...(decision.reference.trim() === ''
    ? []
    : [text(outwardWords[language].reference), said(decision.reference)]),
  ...inBrackets(copyOf(decision), language),
];

/** The file, a hearing, and costs: what everybody who objects may ask. */
export function objectorAsks(facts: OutwardFacts, language: LetterLanguage): Block[] {
  const { title, asks } = outwardWords[language].objector;
  return [heading(title), list(asks), ...answerVia(facts, language)];
}

/** Asks for a term, and asks that the day of it is told. */
export function groundsLater(language: LetterLanguage): Block[] {
  const { title, inTime, whichDay } = outwardWords[language].groundsLater;
  return [heading(title), paragraph(...inTime), paragraph(whichDay)];
}
