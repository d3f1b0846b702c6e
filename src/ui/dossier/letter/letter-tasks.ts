/** The way to a letter, one thing at a time: about what and which, its questions, who writes, and reading it. */
import type { Signal } from '@preact/signals';
import type { AnnexKind } from '../../../domain/annex.ts';
import type { LetterDraftId } from '../../../domain/ids.ts';
import type { LetterChoice, LetterDraft, LetterSubject } from '../../../domain/letter-draft.ts';
import { isComplete, type TypedSender } from '../../../domain/typed-sender.ts';
import type { Composed, FaultPlace } from '../../../flows/compose-letter.ts';
import type { LetterOption } from '../../../flows/letter-desk.ts';
import {
  isSigned,
  type LetterBeginning,
  type LetterDeskPorts,
  type OpenLetter,
} from '../../shared/letter/open-letter.ts';
import { openQuestions } from './details.ts';

export type LetterTask =
  | {
      readonly kind: 'letter-choice';
      readonly subject: LetterSubject;
      readonly options: readonly LetterOption[];
    }
  | {
      readonly kind: 'letter-form';
      readonly letter: OpenLetter;
      /** Where the person goes first: what was missing. `null`: to the top. */
      readonly seek: FaultPlace | null;
    }
  | { readonly kind: 'letter-sender'; readonly letter: OpenLetter }
  | { readonly kind: 'letter-read'; readonly letter: OpenLetter; readonly composed: Composed };

type Safely = (action: () => Promise<void>) => Promise<void>;

/** What a letter is made with, beside what was chosen for it. */
export type LetterState<Other extends { readonly kind: string }> = {
  readonly task: Signal<LetterTask | Other>;
  /** In the memory of this page only. */
  readonly sender: Signal<TypedSender>;
};

/** The actions. One that comes late, when something else is open, does nothing. */
export function letterActions<Other extends { readonly kind: string }>(
  { task, sender }: LetterState<Other>,
  ports: LetterDeskPorts,
  safely: Safely,
) {
  /** Shows what comes of it, unless the person went elsewhere meanwhile. */
  const next = (find: () => Promise<LetterTask>) =>
    safely(async () => {
      const before = task.value;
      const found = await find();
      if (task.value === before) task.value = found;
    });

  const toForm = (letter: OpenLetter, seek: FaultPlace | null = null): LetterTask => ({
    kind: 'letter-form',
    letter,
    seek,
  });

  const choose = (subject: LetterSubject) =>
    next(async () => ({
      kind: 'letter-choice',
      subject,
      options: await ports.lettersAbout(subject),
    }));

  const begin = (beginning: LetterBeginning) =>
    next(async () => toForm(await ports.beginLetter(beginning)));

  /** What the dossier knows is not asked, and who writes not when that is kept. */
  const first = (beginning: LetterBeginning) =>
    next(async () => {
      const letter = await ports.beginLetter(beginning);
      await ports.saveLetter(letter.id, letter.choice);
      return afterQuestions(letter);
    });

  /** The next thing that is still to be filled in, or the letter. */
  const afterQuestions = async (letter: OpenLetter): Promise<LetterTask> => {
    const { form, choice } = letter;
    if (openQuestions(form.fields, choice.details).length > 0) return toForm(letter);
    if (isSigned(choice) && !isComplete(sender.value)) return { kind: 'letter-sender', letter };
    return readingOf(letter, null);
  };

  /** A letter that was made elsewhere, as far as it is. */
  const goOnWith = ({ id, ...choice }: LetterDraft) =>
    next(async () => afterQuestions(await ports.openLetter(id, choice)));

  const resume = ({ id, ...choice }: LetterDraft) =>
    next(async () => toForm(await ports.openLetter(id, choice)));

  const read = (letter: OpenLetter, chosen: readonly AnnexKind[] | null = null) =>
    next(() => readingOf(letter, chosen));

  const readingOf = async (
    letter: OpenLetter,
    chosen: readonly AnnexKind[] | null,
  ): Promise<LetterTask> => {
    const { choice } = letter;
    const signing = isSigned(choice) ? sender.value : null;
    const composed = await ports.composeLetter({ choice, sender: signing, chosen });
    return { kind: 'letter-read', letter, composed };
  };

  /** From the questions on: to who writes, or straight to the letter when nobody signs it. */
  const goOn = (letter: OpenLetter) => {
    if (isSigned(letter.choice)) task.value = { kind: 'letter-sender', letter };
    else void read(letter);
  };

  const backTo = (letter: OpenLetter, place: FaultPlace | null) => {
    task.value = place === 'sender' ? { kind: 'letter-sender', letter } : toForm(letter, place);
  };

  return {
    choose,
    begin,
    first,
    goOnWith,
    resume,
    /** Whether it was kept. */
    keep: async (id: LetterDraftId, choice: LetterChoice): Promise<boolean> => {
      let isKept = false;
      await safely(async () => {
        isKept = (await ports.saveLetter(id, choice)).ok;
      });
      return isKept;
    },
    goOn,
    backTo,
    sign: (letter: OpenLetter, signing: TypedSender) => {
      sender.value = signing;
      return read(letter);
    },
    read,
  };
}
