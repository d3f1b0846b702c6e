/** A place for the file that the browser only showed. Browsers let one drop a file on the field, too. */
import { useId } from 'preact/hooks';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly onKeep: (file: File) => void };

export function OriginalFile({ onKeep }: Props) {
  const { original: words } = useWords().messages;
  const id = useId();
  return (
    <section class="panel stack tight" data-original>
      <h4>{words.title}</h4>
      <p>{words.hint}</p>
      <div>
        <label for={id}>{words.file}</label>
        <input
          id={id}
          class="drop"
          type="file"
          name="original"
          accept=".pdf,application/pdf"
          autocomplete="off"
          onChange={({ currentTarget: { files } }) => files?.[0] && onKeep(files[0])}
        />
      </div>
      <p class="quiet">{words.limits}</p>
    </section>
  );
}
