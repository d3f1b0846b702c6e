/** One piece of text for one place of a form: to read, to count and to copy. Nobody can change it here. */
import { useId, useRef } from 'preact/hooks';
import { charactersIn } from '../../../domain/ap-form.ts';
import type { Language } from '../../../domain/language.ts';
import { asWritten } from '../../shared/as-written.ts';
import { type Copy, useCopy } from '../../shared/use-copy.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly label: string;
  readonly notes: readonly string[];
  readonly text: string;
  readonly language: Language;
  /** How many characters fit; `null` when that is not known. */
  readonly most: number | null;
  readonly copy?: Copy;
};

export function CopyBlock({ label, notes, text, language, most, copy }: Props) {
  const { apForm: words } = useWords().messages;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, run } = useCopy(() => selectAll(field.current), copy);
  const count = charactersIn(text);
  return (
    <div class="stack tight">
      <label for={id}>{label}</label>
      <div id={`${id}-notes`} class="quiet">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-notes`}
        readOnly
        autocomplete="off"
        dir="auto"
        lang={language}
        rows={rowsFor(text)}
        value={text}
        {...asWritten}
      />
      <div class="row spread">
        <button
          type="button"
          data-action="copy"
          aria-label={words.copyOf(label)}
          onClick={() => run(text)}
        >
          {words.copy}
        </button>
        <span class="quiet">{most === null ? words.count(count) : words.countOf(count, most)}</span>
      </div>
      <div role="status">
        {outcome === 'copied' && <p>{words.copied(label)}</p>}
        {outcome === 'failed' && <p class="error">{words.notCopied}</p>}
      </div>
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

const mostRows = 10;
const charactersOnRow = 60;

/** As many rows as the text about takes, as far as that leaves the others in sight. */
const rowsFor = (text: string): number =>
  Math.min(
    mostRows,
    text
      .split('\n', mostRows)
      .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / charactersOnRow)), 0),
  );
