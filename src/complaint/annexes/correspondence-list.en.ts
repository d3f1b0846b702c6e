/** List of letters in English: what went to whom, how, with which proof, and what came back. */
import { routeOf } from '../../data/routes.ts';
import type { Annex } from '../../domain/annex.ts';
import { dayRef, paragraph } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { type Cell, cellOf, exhibitsInRow, joined, table } from './annex-inlines.ts';
import { type Correspondence, correspondenceOf } from './correspondence.ts';
import { stepWords } from './step-words.ts';

const { routes, receivers, outcomes, channels, proofs: proofWords } = stepWords.en;

/** ` (exhibit 4)`; nothing without a copy. */
const inBrackets = (numbers: readonly number[]): Cell =>
  numbers.length === 0 ? [] : [' (', ...exhibitsInRow(numbers), ')'];

const answersCell = ({ answers }: Correspondence): Cell =>
  answers.length === 0
    ? ['no answer known']
    : joined(
        answers.map(({ step: { what }, copies }) =>
          cellOf([dayRef(what.on), ': ', outcomes[what.outcome], ...inBrackets(copies)]),
        ),
        '; ',
      );

function proofCell({ sent, proofs }: Correspondence): Cell {
  if (sent === null) return ['not known'];
  const { proof, receivedOn } = sent.what;
  return [
    proof.length === 0
      ? 'no proof of sending'
      : proof.map((kind) => proofWords[kind]).join(' and '),
    ...inBrackets(proofs),
    ...(receivedOn === null ? [] : ['; received on ', dayRef(receivedOn)]),
  ];
}

function rowOf(one: Correspondence): Cell[] {
  const route = one.sent?.route ?? one.answers[0]?.step.route;
  const receiver = route === undefined ? 'not known' : receivers[routeOf(route).receiver];
  return [
    one.sent === null ? ['not known'] : [dayRef(one.sent.what.on)],
    [`the writer → ${receiver}`],
    [route === undefined ? 'not known' : routes[route], ...inBrackets(one.copies)],
    [one.sent === null ? 'not known' : channels[one.sent.what.channel]],
    proofCell(one),
    answersCell(one),
  ];
}

export function correspondenceListEn(facts: AnnexFacts): Annex {
  const all = correspondenceOf(facts);
  return {
    kind: 'correspondence-list',
    language: 'en',
    title: 'List of letters',
    blocks:
      all.length === 0
        ? [paragraph('This dossier holds no earlier letters that belong to this letter.')]
        : [
            paragraph('Copies stand in brackets, with their number in the list of exhibits.'),
            table(
              'Letters and answers, the oldest first',
              ['Date', 'From → to', 'What', 'How', 'Proof', 'Answer'],
              all.map(rowOf),
            ),
          ],
  };
}
