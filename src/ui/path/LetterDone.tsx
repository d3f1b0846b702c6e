/** The letter is ready: how it goes on from here. Nothing was sent, and nothing more has to be done now. */
import { chosenFor } from '../../domain/who-may-know.ts';
import { lettersForWishes } from '../../domain/wish.ts';
import { mailText } from '../../follow-up/mail-words.ts';
import { mailtoLink } from '../../follow-up/mailto-link.ts';
import { Heading } from '../shared/Heading.tsx';
import { Vanishing } from '../shared/Vanishing.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PathState } from './path-model.ts';
import { wishesIn } from './said-in.ts';

type Done = Extract<PathState, { readonly state: 'letter-done' }>;

type Props = {
  readonly step: Done;
  /** In a tab of our own: files, print, and by which way it counts. */
  readonly onOpenLetter: () => void;
  readonly onClose: () => void;
};

export function LetterDone({ step, onOpenLetter, onClose }: Props) {
  const { path, letter: letters } = usePopupWords().messages;
  const { done } = path;
  const { email, set } = step.composed.letter;
  const mail = mailtoLink({ to: email, ...mailText(set.letter) });
  const others = lettersForWishes(wishesIn(step.record)).map((kind) => letters.kinds[kind].title);
  const isFirst = chosenFor(step.letter.choice.letter) === 'organisation';
  return (
    <div class="stack" data-question="letter-done">
      <Heading>{done.title}</Heading>
      <p>{done.kept}</p>
      <button type="button" class="primary" data-action="open-letter" onClick={onOpenLetter}>
        {done.open}
      </button>
      <p class="quiet">{done.openHint}</p>
      {mail !== null && (
        <>
          <a
            class="button wide"
            data-action="mail-letter"
            href={mail}
            target="_blank"
            rel="noopener"
          >
            {done.mail}
          </a>
          <p class="quiet">{done.mailHint}</p>
        </>
      )}
      <button type="button" data-action="only-keep" onClick={onClose}>
        {done.only}
      </button>
      <p>{done.asksLater}</p>
      {isFirst && others.length > 0 && <p class="notice">{done.other(others.join(', '))}</p>}
      <Vanishing practice={step.record.practice} />
    </div>
  );
}
