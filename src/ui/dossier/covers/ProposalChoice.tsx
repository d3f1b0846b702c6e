/** One value in its surroundings, with why it is proposed and where it stands: cover it, or let it be seen. */

import { useId } from 'preact/hooks';
import type { Decision, Proposal } from '../../../domain/cover-choice.ts';
import { localeOf } from '../../../domain/language.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly proposal: Proposal;
  readonly isCovered: boolean;
  readonly onDecide: (decision: Decision) => void;
};

export function ProposalChoice({ proposal, isCovered, onDecide }: Props) {
  const { covers } = useWords().messages;
  const id = useId();
  const { kind, value, reason } = proposal;
  const choose = (choice: string) => onDecide({ kind, value, isCovered: choice === 'cover' });
  return (
    <fieldset class="card stack tight" aria-describedby={id} data-proposal={kind}>
      <legend>{covers.kinds[kind]}</legend>
      <div id={id} class="stack tight">
        <InItsPlace proposal={proposal} />
        <p>{covers.reasons[reason]}</p>
        <Seen proposal={proposal} />
      </div>
      <Choice name={id} value="cover" isChosen={isCovered} onChoose={choose}>
        {covers.cover}
      </Choice>
      <Choice name={id} value="show" isChosen={!isCovered} onChoose={choose}>
        {covers.show}
      </Choice>
    </fieldset>
  );
}

type ProposalProps = Pick<Props, 'proposal'>;

/** A number keeps its own direction in a text that runs from right to left. */
const InItsPlace = ({ proposal: { before, value, after } }: ProposalProps) => (
  <blockquote dir="auto" {...asWritten}>
    {before}
    <mark dir="auto">{shortened(value)}</mark>
    {after}
  </blockquote>
);

function Seen({ proposal: { count, places } }: ProposalProps) {
  const { language, messages } = useWords();
  const { covers } = messages;
  const where = new Intl.ListFormat(localeOf(language)).format(
    places.map((place) => covers.places[place]),
  );
  return <p class="quiet">{covers.seen(count, where)}</p>;
}

const most = 120;
const shownOfEnd = 20;

/** A token can be thousands of characters long: how it begins and ends tells which it is. */
function shortened(value: string): string {
  const characters = [...value];
  if (characters.length <= most) return value;
  const begin = characters.slice(0, most - shownOfEnd).join('');
  return `${begin} … ${characters.slice(-shownOfEnd).join('')}`;
}
