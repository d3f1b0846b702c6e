/** One answer of several that goes on at once: nothing more has to be pressed, and no arrow key chooses. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly name: string;
  readonly value: string;
  /** It was the answer before. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
};

export const Tile = ({ name, value, isChosen, onChoose, children }: Props) => (
  <button
    type="button"
    class="tile"
    data-tile={name}
    data-value={value}
    aria-pressed={isChosen}
    onClick={onChoose}
  >
    <span>{children}</span>
  </button>
);
