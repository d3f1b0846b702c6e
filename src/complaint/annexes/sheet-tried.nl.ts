/** Het ene blad, in het Nederlands, rij 9: wat er al is geprobeerd, als kleine tabel. */
import { routeOf } from '../../data/routes.ts';
import type { Block } from '../../domain/letter.ts';
import { dayRef, paragraph, text } from '../inlines.ts';
import { table } from './annex-inlines.ts';
import { readerOf } from './reader.ts';
import { fitInstead } from './sheet-budget.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { sentences, whole } from './sheet-fit.ts';
import { sheetWords } from './sheet-words.ts';
import { stepWords } from './step-words.ts';

const { restOf } = sheetWords.nl;

const triedTitle = '9 Al geprobeerd';

export function tried(facts: SheetFacts): Block[] {
  const { routes, receivers, outcomes } = stepWords.nl;
  if (facts.role === 'unnamed')
    return [paragraph(`${triedTitle}: niet vermeld, want deze brief is zonder naam.`)];
  if (facts.tried.length === 0) return [notTried(facts)];
  const rows = facts.tried.map(({ sent, answers }) => {
    const step = sent ?? answers[0]?.step;
    const answer = answers.at(-1)?.step.what;
    return [
      [sent === null ? 'niet bekend' : dayRef(sent.what.on)],
      [step === undefined ? 'niet bekend' : receivers[routeOf(step.route).receiver]],
      [step === undefined ? 'niet bekend' : routes[step.route]],
      answer === undefined
        ? ['geen antwoord bekend']
        : [dayRef(answer.on), `: ${outcomes[answer.outcome]}`],
    ];
  });
  return [
    table(triedTitle, ['Datum', 'Aan wie', 'Wat', 'Antwoord'], rows),
    ...(facts.triedBefore === 0 ? [] : [paragraph(triedBefore(facts))]),
  ];
}

const triedBefore = ({ triedBefore: count, chosen }: SheetFacts): string => {
  const older = count === 1 ? '1 oudere brief staat' : `${count} oudere brieven staan`;
  return chosen.includes('correspondence-list')
    ? `Nog ${older} in de lijst van brieven.`
    : `Nog ${older} in het dossier van de schrijver.`;
};

function notTried(facts: SheetFacts): Block {
  const reason = facts.contents.dossier.situation.reasonNoContact;
  const parts =
    readerOf(facts.letter.kind) === 'authority'
      ? [whole('Geen brief aan de organisatie bekend.'), sentences('De reden: ', reason)]
      : [whole('Geen eerdere brieven bekend.')];
  return {
    kind: 'paragraph',
    inlines: [text(`${triedTitle}: `), ...fitInstead('nl', parts, restOf(reason, facts))],
  };
}
