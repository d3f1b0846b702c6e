/** The person's own list: names, an address, children. What stands on it is covered wherever it stands. */
import { useId, useRef } from 'preact/hooks';
import type { CoverChoices } from '../../../domain/cover-choice.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';
import { AddOwnWord } from './AddOwnWord.tsx';
import { isLeftVisible } from './own-word.ts';

type Props = {
  readonly choices: CoverChoices;
  readonly onOwnList: (own: readonly string[]) => void;
};

export function OwnList({ choices, onOwnList }: Props) {
  const { own: words } = useWords().messages.covers;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { own } = choices;
  const takeAway = (word: string) => {
    onOwnList(own.filter((one) => one !== word));
    // Its button goes away: without this the keyboard would begin at the top of the page again.
    title.current?.focus();
  };
  return (
    <section class="panel stack" aria-labelledby={id} data-own-list={own.length}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.what}</p>
      <p>{words.stays}</p>
      <AddOwnWord own={own} onAdd={(word) => onOwnList([...own, word])} />
      <p role="status" class="quiet">
        {own.length === 0 ? words.none : words.count(own.length)}
      </p>
      <Words choices={choices} onTakeAway={takeAway} />
    </section>
  );
}

type WordsProps = Pick<Props, 'choices'> & { readonly onTakeAway: (word: string) => void };

function Words({ choices, onTakeAway }: WordsProps) {
  if (choices.own.length === 0) return null;
  return (
    <ul class="plain stack tight">
      {choices.own.map((word) => (
        <OwnWord
          key={word}
          word={word}
          isVisible={isLeftVisible(word, choices)}
          onTakeAway={() => onTakeAway(word)}
        />
      ))}
    </ul>
  );
}

type WordProps = {
  readonly word: string;
  readonly isVisible: boolean;
  readonly onTakeAway: () => void;
};

function OwnWord({ word, isVisible, onTakeAway }: WordProps) {
  const { own: words } = useWords().messages.covers;
  const id = useId();
  return (
    <li>
      <div class="row spread own-word">
        <bdi id={`${id}-word`} {...asWritten}>
          {word}
        </bdi>
        <button
          type="button"
          id={`${id}-button`}
          class="quiet-button"
          data-action="remove-own-word"
          aria-labelledby={`${id}-button ${id}-word`}
          onClick={onTakeAway}
        >
          {words.takeAway}
        </button>
      </div>
      {isVisible && <p class="quiet">{words.leftVisible}</p>}
    </li>
  );
}
