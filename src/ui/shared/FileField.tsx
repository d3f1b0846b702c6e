/** One file of the person, in the browser's own field for it. */
import { useId } from 'preact/hooks';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly accept: string;
  /** `null`: the choice was taken back. */
  readonly onFile: (file: File | null) => void;
};

export function FileField({ name, label, accept, onFile }: Props) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        autocomplete="off"
        spellcheck={false}
        onChange={({ currentTarget }) => onFile(currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
