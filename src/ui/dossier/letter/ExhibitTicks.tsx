/** Which exhibits show it. */
import type { NamedExhibit } from '../../../flows/letter-desk.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Check } from '../../shared/Check.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly name: string;
  readonly exhibits: readonly NamedExhibit[];
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
};

export function ExhibitTicks({ name, exhibits, chosen, onChoose }: Props) {
  const { letter } = useWords().messages;
  if (exhibits.length === 0) return <p class="quiet">{letter.noExhibits}</p>;
  const toggled = (number: number, isChosen: boolean) =>
    exhibits
      .map((one) => one.number)
      .filter((one) => (one === number ? isChosen : chosen.includes(one)));
  return (
    <fieldset class="stack tight">
      <legend>{letter.shownBy}</legend>
      {exhibits.map((exhibit) => (
        <Check
          key={exhibit.number}
          name={name}
          value={String(exhibit.number)}
          isChosen={chosen.includes(exhibit.number)}
          onChoose={(isChosen) => onChoose(toggled(exhibit.number, isChosen))}
        >
          <bdi {...asWritten}>{exhibit.name}</bdi>
        </Check>
      ))}
    </fieldset>
  );
}
