/** Letters that are being written: go on with one, or throw it away, which is asked twice. */
import { useState } from 'preact/hooks';
import { dayOf, dutchTimeZone } from '../../../domain/instant.ts';
import type { LetterDraft } from '../../../domain/letter-draft.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';

type Actions = {
  readonly onResume: (letter: LetterDraft) => void;
  readonly onDiscard: (letter: LetterDraft) => void;
};

export function LetterList({
  letters,
  ...actions
}: Actions & { readonly letters: readonly LetterDraft[] }) {
  const { letter: words } = useWords().messages;
  if (letters.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="letters">
      <h2 id="letters">{words.drafts}</h2>
      {letters.map((letter) => (
        <LetterCard key={letter.id} letter={letter} {...actions} />
      ))}
    </section>
  );
}

function LetterCard({ letter, onResume, onDiscard }: Actions & { readonly letter: LetterDraft }) {
  const { language, messages, practices } = useWords();
  const words = messages.letter;
  const [isSure, setSure] = useState(false);
  return (
    <article class="card stack tight" data-letter={letter.letter}>
      <p>
        <strong>{words.kinds[letter.letter].title}</strong>
        <br />
        <bdi {...asWritten}>
          {practices(letter.practice).title} · {answerName(letter.organisation, messages)}
        </bdi>
        <br />
        <span class="quiet">
          {words.draftFrom(writeDay(dayOf(letter.revisedAt, dutchTimeZone), language))}
        </span>
      </p>
      {isSure ? (
        <div class="stack tight" role="alert">
          <p>{words.discardSure}</p>
          <div class="row">
            <button
              type="button"
              class="danger"
              data-action="discard-letter-yes"
              onClick={() => onDiscard(letter)}
            >
              {words.discardYes}
            </button>
            <button type="button" data-action="discard-letter-no" onClick={() => setSure(false)}>
              {words.discardNo}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button type="button" data-action="resume-letter" onClick={() => onResume(letter)}>
            {words.resume}
          </button>
          <button
            type="button"
            class="quiet-button"
            data-action="discard-letter"
            onClick={() => setSure(true)}
          >
            {words.discard}
          </button>
        </div>
      )}
    </article>
  );
}
