/** List of letters in English: what went to whom, how, with which proof, and what came back. */
import { routeOf } from '../../data/routes.ts';
import type { Annex } from '../../domain/annex.ts';
import { dayRef, paragraph } from '../inlines.ts';
import { arrivalWords, proofWords } from '../proof-words.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { type Cell, cellOf, exhibitsInRow, joined, table } from './annex-inlines.ts';
import { type Correspondence, correspondenceOf } from './correspondence.ts';
import { stepWords } from './step-words.ts';

const { routes, receivers, outcomes, channels } = stepWords.en;
const proofs = proofWords.en;
const arrivals = arrivalWords.en;

/** ` (exhibit 4)`; nothing without a copy. */
const inBrackets = (numbers: readonly number[]): Cell =>
  numbers.length === 0 ? [] : [' (', ...exhibitsInRow(numbers), ')'];

/** `12 March 2026: refusal by e-mail (exhibit 4)` */
const answerCell = ({ step: { what }, copies }: Correspondence['answers'][number]): Cell => [
  dayRef(what.on),
  `: ${outcomes[what.outcome]}`,
  ...(what.by === null ? [] : [` ${arrivals[what.by]}`]),
  ...inBrackets(copies),
];

const answersCell = ({ answers }: Correspondence): Cell =>
  answers.length === 0
    ? ['no answer known']
    : joined(
        answers.map((answer) => cellOf(answerCell(answer))),
        '. ',
      );

function proofCell({ sent, proofs: copies }: Correspondence): Cell {
  if (sent === null) return ['not known'];
  const { proof, receivedOn } = sent.what;
  return [
    proof.length === 0 ? 'no proof of sending' : proof.map((kind) => proofs[kind]).join(', '),
    ...inBrackets(copies),
    ...(receivedOn === null ? [] : ['. Received on ', dayRef(receivedOn)]),
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
