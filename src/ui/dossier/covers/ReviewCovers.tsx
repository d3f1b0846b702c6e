/** Values that say who somebody is: which of them are covered in the pack. What is surest comes first. */
import { useId } from 'preact/hooks';
import {
  type CoverChoices,
  type Decision,
  isCovered,
  type Proposal,
} from '../../../domain/cover-choice.ts';
import { useWords } from '../../shared/words-context.ts';
import { OwnList } from './OwnList.tsx';
import { ProposalGroups } from './ProposalGroups.tsx';

type Props = {
  /** `null`: they are being looked for. */
  readonly proposals: readonly Proposal[] | null;
  readonly choices: CoverChoices;
  readonly onDecide: (decision: Decision) => void;
  /** The own list, whole. */
  readonly onOwnList: (own: readonly string[]) => void;
};

export function ReviewCovers({ proposals, choices, onDecide, onOwnList }: Props) {
  const { covers } = useWords().messages;
  const id = useId();
  const covered = proposals?.filter((one) => isCovered(one, choices)).length;
  return (
    <section class="stack" aria-labelledby={id} data-covers={covered}>
      <h2 id={id}>{covers.title}</h2>
      <p>{covers.whatItDoes}</p>
      <p>{covers.leftOut}</p>
      <p>{covers.limits}</p>
      <Outcome found={proposals?.length ?? null} covered={covered ?? 0} />
      {proposals && <ProposalGroups proposals={proposals} choices={choices} onDecide={onDecide} />}
      <OwnList choices={choices} onOwnList={onOwnList} />
    </section>
  );
}

type OutcomeProps = { readonly found: number | null; readonly covered: number };

/** One line that stays: who listens hears that the search has ended, and what a choice comes to. */
function Outcome({ found, covered }: OutcomeProps) {
  const { covers } = useWords().messages;
  const said = () => {
    if (found === null) return covers.searching;
    return found === 0 ? covers.nothing : covers.found(found, covered);
  };
  return (
    <p role="status" class={found === null ? 'quiet' : ''}>
      {said()}
    </p>
  );
}
