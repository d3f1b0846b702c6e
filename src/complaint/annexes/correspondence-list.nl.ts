/** Lijst van brieven, in het Nederlands: wat ging er naar wie, hoe, met welk bewijs, en wat kwam er terug. */
import { routeOf } from '../../data/routes.ts';
import type { Annex } from '../../domain/annex.ts';
import { dayRef, paragraph } from '../inlines.ts';
import { arrivalWords, proofWords } from '../proof-words.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { type Cell, cellOf, exhibitsInRow, joined, table } from './annex-inlines.ts';
import { type Correspondence, correspondenceOf } from './correspondence.ts';
import { stepWords } from './step-words.ts';

const { routes, receivers, outcomes, channels } = stepWords.nl;
const proofs = proofWords.nl;
const arrivals = arrivalWords.nl;

/** ` (bijlage 4)`; nothing without a copy. */
const inBrackets = (numbers: readonly number[]): Cell =>
  numbers.length === 0 ? [] : [' (', ...exhibitsInRow(numbers), ')'];

/** `12 maart 2026: weigering per e-mail (bijlage 4)` */
const answerCell = ({ step: { what }, copies }: Correspondence['answers'][number]): Cell => [
  dayRef(what.on),
  `: ${outcomes[what.outcome]}`,
  ...(what.by === null ? [] : [` ${arrivals[what.by]}`]),
  ...inBrackets(copies),
];

const answersCell = ({ answers }: Correspondence): Cell =>
  answers.length === 0
    ? ['geen antwoord bekend']
    : joined(
        answers.map((answer) => cellOf(answerCell(answer))),
        '. ',
      );

function proofCell({ sent, proofs: copies }: Correspondence): Cell {
  if (sent === null) return ['niet bekend'];
  const { proof, receivedOn } = sent.what;
  return [
    proof.length === 0
      ? 'geen bewijs van verzending'
      : proof.map((kind) => proofs[kind]).join(', '),
    ...inBrackets(copies),
    ...(receivedOn === null ? [] : ['. Ontvangen op ', dayRef(receivedOn)]),
  ];
}

function rowOf(one: Correspondence): Cell[] {
  const route = one.sent?.route ?? one.answers[0]?.step.route;
  const receiver = route === undefined ? 'niet bekend' : receivers[routeOf(route).receiver];
  return [
    one.sent === null ? ['niet bekend'] : [dayRef(one.sent.what.on)],
    [`de schrijver → ${receiver}`],
    [route === undefined ? 'niet bekend' : routes[route], ...inBrackets(one.copies)],
    [one.sent === null ? 'niet bekend' : channels[one.sent.what.channel]],
    proofCell(one),
    answersCell(one),
  ];
}

export function correspondenceListNl(facts: AnnexFacts): Annex {
  const all = correspondenceOf(facts);
  return {
    kind: 'correspondence-list',
    language: 'nl',
    title: 'Lijst van brieven',
    blocks:
      all.length === 0
        ? [paragraph('In dit dossier staan geen eerdere brieven die bij deze brief horen.')]
        : [
            paragraph('De kopieën staan tussen haakjes, met hun nummer in de lijst van bijlagen.'),
            table(
              'Brieven en antwoorden, de oudste eerst',
              ['Datum', 'Van → aan', 'Wat', 'Hoe', 'Bewijs', 'Antwoord'],
              all.map(rowOf),
            ),
          ],
  };
}
