/** One answer that may be given beside others: a tick box that is large enough for a thumb. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ComponentChildren;
};

export const Check = ({ name, value, isChosen, onChoose, children }: Props) => (
  <label class="choice">
    <input
      type="checkbox"
      name={name}
      value={value}
      checked={isChosen}
      autocomplete="off"
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
