/** A button of the editor. One that does nothing now keeps the focus: it may be of use a moment later. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly action: string;
  readonly isOff?: boolean;
  /** Only of a button that stays pressed. */
  readonly isPressed?: boolean;
  readonly keys?: string;
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
};

export const Tool = ({ action, isOff = false, isPressed, keys, onPress, ...rest }: Props) => (
  <button
    type="button"
    data-action={action}
    {...rest}
    {...(isOff ? { 'aria-disabled': true } : {})}
    {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
    onClick={() => isOff || onPress()}
  />
);
