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
  /** What is the matter with what stands there. */
  readonly problem?: string;
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
      {props.problem && (
        <p id={`${id}-problem`} class="error">
          {props.problem}
        </p>
      )}
      <Input {...props} id={id} />
    </div>
  );
}

const describedBy = (ids: readonly (string | undefined)[]) => {
  const known = ids.filter(Boolean);
  return known.length > 0 ? { 'aria-describedby': known.join(' ') } : {};
};

function Input(props: Props & { readonly id: string }) {
  const {
    id,
    name,
    value,
    onInput,
    hint,
    problem,
    type,
    keyboard,
    max,
    isOnlySearch = false,
  } = props;
  const shared = {
    id,
    name,
    value,
    autocomplete: 'off' as const,
    ...asWritten,
    ...describedBy([hint && `${id}-hint`, problem && `${id}-problem`]),
    ...(problem ? { 'aria-invalid': true as const } : {}),
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
