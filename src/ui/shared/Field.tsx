/**
 * A labelled field for words. Never completed, never checked for spelling: both would let the browser
 * remember, or send elsewhere, what somebody types here.
 */
import { useId } from 'preact/hooks';
import { asWritten } from './as-written.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'long';
  /** Which keyboard a phone shows. */
  readonly keyboard?: 'text' | 'search' | 'email' | 'numeric';
  /** Latest day that can be chosen, for a date. */
  readonly max?: string;
  /** Enter in it sends no form: for a field that only narrows a list down. */
  readonly isOnlySearch?: boolean;
};

export function Field(props: Props) {
  const id = useId();
  return (
    <div>
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p id={`${id}-hint`} class="quiet">
          {props.hint}
        </p>
      )}
      <Input {...props} id={id} />
    </div>
  );
}

function Input(props: Props & { readonly id: string }) {
  const { id, name, value, onInput, hint, type, keyboard, max, isOnlySearch = false } = props;
  const shared = {
    id,
    name,
    value,
    autocomplete: 'off' as const,
    ...asWritten,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  switch (type) {
    case 'long':
      return <textarea {...shared} dir="auto" rows={4} />;
    case 'date':
      return <input {...shared} type="date" max={max ?? ''} />;
    default:
      return (
        <input
          {...shared}
          type="text"
          dir="auto"
          inputMode={keyboard ?? 'text'}
          onKeyDown={(event) => isOnlySearch && event.key === 'Enter' && event.preventDefault()}
        />
      );
  }
}
