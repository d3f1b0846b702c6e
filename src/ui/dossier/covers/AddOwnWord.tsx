/** Puts a word on the own list. What does not come onto it stays in the field, and is told why. */
import { useState } from 'preact/hooks';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { type OwnWordProblem, ownWordProblem } from './own-word.ts';

type Props = { readonly own: readonly string[]; readonly onAdd: (word: string) => void };

/** A form of its own: Enter adds the word, and does nothing else on the page. */
export function AddOwnWord({ own, onAdd }: Props) {
  const { own: words } = useWords().messages.covers;
  const { typed, type, problem, add } = useOwnWord({ own, onAdd });
  return (
    <form class="stack tight" autocomplete="off" noValidate onSubmit={add}>
      <div aria-live="polite">
        <Field
          name="own-word"
          label={words.word}
          value={typed}
          onInput={type}
          {...(problem ? { problem: words.problems[problem] } : {})}
        />
      </div>
      <button type="submit" data-action="add-own-word">
        {words.add}
      </button>
    </form>
  );
}

function useOwnWord({ own, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<OwnWordProblem | null>(null);
  const type = (value: string) => {
    setTyped(value);
    setProblem(null);
  };
  const add = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const found = ownWordProblem(typed, own);
    setProblem(found);
    if (found !== null) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return { typed, type, problem, add };
}
