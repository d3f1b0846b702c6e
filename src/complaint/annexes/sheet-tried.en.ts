/** The one sheet in English, row 9: what was tried already, as a small table. */
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

const { restOf } = sheetWords.en;

const triedTitle = '9 Tried already';

export function tried(facts: SheetFacts): Block[] {
  const { routes, receivers, outcomes } = stepWords.en;
  if (facts.role === 'unnamed')
    return [paragraph(`${triedTitle}: not mentioned, for this letter is without a name.`)];
  if (facts.tried.length === 0) return [notTried(facts)];
  const rows = facts.tried.map(({ sent, answers }) => {
    const step = sent ?? answers[0]?.step;
    const answer = answers.at(-1)?.step.what;
    return [
      [sent === null ? 'not known' : dayRef(sent.what.on)],
      [step === undefined ? 'not known' : receivers[routeOf(step.route).receiver]],
      [step === undefined ? 'not known' : routes[step.route]],
      answer === undefined
        ? ['no answer known']
        : [dayRef(answer.on), `: ${outcomes[answer.outcome]}`],
    ];
  });
  return [
    table(triedTitle, ['Date', 'To whom', 'What', 'Answer'], rows),
    ...(facts.triedBefore === 0 ? [] : [paragraph(triedBefore(facts))]),
  ];
}

const triedBefore = ({ triedBefore: count, chosen }: SheetFacts): string => {
  const older = count === 1 ? '1 older letter stands' : `${count} older letters stand`;
  return chosen.includes('correspondence-list')
    ? `Another ${older} in the list of letters.`
    : `Another ${older} in the dossier of the writer.`;
};

function notTried(facts: SheetFacts): Block {
  const reason = facts.contents.dossier.situation.reasonNoContact;
  const parts =
    readerOf(facts.letter.kind) === 'authority'
      ? [whole('No letter to the organisation is known.'), sentences('The reason: ', reason)]
      : [whole('No earlier letters are known.')];
  return {
    kind: 'paragraph',
    inlines: [text(`${triedTitle}: `), ...fitInstead('en', parts, restOf(reason, facts))],
  };
}
