/** What was found: the sure in sight, the rest folded away, and of many only the first at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type CoverChoices,
  type Decision,
  isCovered,
  type Proposal,
  valueKey,
} from '../../../domain/cover-choice.ts';
import type { Confidence } from '../../../domain/personal.ts';
import { useWords } from '../../shared/words-context.ts';
import { ProposalChoice } from './ProposalChoice.tsx';

type Props = {
  readonly proposals: readonly Proposal[];
  readonly choices: CoverChoices;
  readonly onDecide: (decision: Decision) => void;
};

export function ProposalGroups(props: Props) {
  const { covers } = useWords().messages;
  const of = (wanted: Confidence) => props.proposals.filter((one) => one.confidence === wanted);
  const sure = of('high');
  const unsure = [...of('medium'), ...of('low')];
  return (
    <>
      {sure.length > 0 && <p>{covers.sure}</p>}
      <Group {...props} proposals={sure} />
      {unsure.length > 0 && (
        <details class="stack" data-unsure={unsure.length}>
          <summary>{covers.unsure(unsure.length)}</summary>
          <p>{covers.unsureHint}</p>
          <Group {...props} proposals={unsure} />
        </details>
      )}
    </>
  );
}

/** More would be a page without end, for somebody who is in a hurry. */
const atFirst = 20;

function Group({ proposals, choices, onDecide }: Props) {
  const { covers } = useWords().messages;
  const [areAllShown, showAll] = useState(false);
  const cards = useFocusOnNext(areAllShown);
  if (proposals.length === 0) return null;
  return (
    <div ref={cards} class="stack">
      {proposals.slice(0, areAllShown ? proposals.length : atFirst).map((proposal) => (
        <ProposalChoice
          key={`${proposal.kind} ${valueKey(proposal.value)}`}
          proposal={proposal}
          isCovered={isCovered(proposal, choices)}
          onDecide={onDecide}
        />
      ))}
      {!areAllShown && proposals.length > atFirst && (
        <button type="button" data-action="show-all-covers" onClick={() => showAll(true)}>
          {covers.showAll(proposals.length)}
        </button>
      )}
    </div>
  );
}

/** The button goes away when it is pressed: the keyboard goes on at the first card that came with it. */
function useFocusOnNext(areAllShown: boolean) {
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!areAllShown) return;
    cards.current?.children[atFirst]?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [areAllShown]);
  return cards;
}
