/** Dutch: the questions about a practice, and their answers. */
import type { AnswerProblem } from '../../domain/answer.ts';
import type { NumberUnit } from '../../domain/practice.ts';

export const answers = {
  title: 'Vragen bij deze melding',
  hint: 'Vul in wat u weet. Elke vraag mag open blijven. U kunt later verder.',
  noNames: 'Schrijf geen namen van andere mensen op.',
  begin: 'Beantwoord vragen',
  edit: 'Wijzig antwoorden',
  shown: 'Uw antwoorden',
  question: (number: number, ask: string) => `${number}. ${ask}`,
  answer: 'Uw antwoord',
  several: 'U kunt er meer dan één kiezen.',
  clear: 'Wis dit antwoord',
  unknown: 'Weet ik niet',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  noMonth: 'Weet ik niet',
  dateHint: 'Weet u alleen het jaar? Dan is dat genoeg.',
  about: 'Ongeveer toen',
  amounts: {
    people: 'Aantal mensen',
    times: 'Aantal keer',
    days: 'Aantal dagen',
    months: 'Aantal maanden',
    things: 'Aantal',
  } satisfies Record<NumberUnit, string>,
  problems: {
    'no-such-date':
      'Deze datum klopt nog niet. Vul het jaar in met vier cijfers, en bij een dag ook de maand.',
    'date-in-future':
      'Deze datum ligt na vandaag. Is de datum goed? Kijk dan of de klok van dit apparaat goed staat.',
    'end-before-start': 'Deze datum ligt vóór de dag waarop het begon. Kijk beide datums na.',
    'number-not-whole': 'Vul een heel getal in, met alleen cijfers.',
  } satisfies Record<AnswerProblem, string>,
  clock: (today: string) => `Volgens dit apparaat is het vandaag ${today}.`,
  lookAgain: (numbers: string) =>
    `Kijk nog naar vraag ${numbers}. Wat u invulde, staat er nog. Er is nog niets bewaard.`,
  saveAnyway: 'Bewaar toch',
};
