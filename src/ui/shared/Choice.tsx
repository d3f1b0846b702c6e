/** One answer of several: a radio button that is large enough for a thumb. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
};

export const Choice = ({ name, value, isChosen, onChoose, children }: Props) => (
  <label class="choice">
    <input
      type="radio"
      name={name}
      value={value}
      checked={isChosen}
      autocomplete="off"
      onChange={() => onChoose(value)}
    />
    <span>{children}</span>
  </label>
);
