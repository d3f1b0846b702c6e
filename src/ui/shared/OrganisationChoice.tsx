/** One organisation that can be chosen: its name, why it is offered, and what is about to change. */
import { asWritten } from './as-written.ts';
import { Choice } from './Choice.tsx';
import { writeDay } from './dates.ts';
import type { Option } from './organisation-options.ts';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

export function OrganisationChoice({ option, isChosen, onChoose }: Props) {
  const { messages, language } = usePopupWords();
  const { name, value, why, plan } = option;
  return (
    <Choice name="organisation" value={value} isChosen={isChosen} onChoose={onChoose}>
      <bdi {...asWritten}>{name}</bdi>
      {why && <span class="quiet block">{why}</span>}
      {plan && (
        <span class="quiet block">
          {messages.organisation.probablyEnds(plan.on && writeDay(plan.on, language), plan.becomes)}
        </span>
      )}
    </Choice>
  );
}
