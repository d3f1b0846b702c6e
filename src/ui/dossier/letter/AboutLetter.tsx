/** What a letter is for and about, what it goes on from, and its language. */
import type { LetterChoice } from '../../../domain/letter-draft.ts';
import type { LetterForm } from '../../../flows/letter-desk.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Choices } from '../../shared/Choices.tsx';
import { answerName } from '../../shared/organisation-name.ts';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { useStepName } from './use-step-name.ts';

export function AboutLetter({ choice }: { readonly choice: LetterChoice }) {
  const { messages, practices } = useWords();
  const { letter } = messages;
  return (
    <>
      <p>
        {letter.kinds[choice.letter].purpose}
        <br />
        <bdi {...asWritten}>
          {practices(choice.practice).title} · {answerName(choice.organisation, messages)}
        </bdi>
      </p>
      <p class="quiet">
        {letter.kept} {letter.noBsn}
      </p>
    </>
  );
}

type Props = {
  readonly form: LetterForm;
  readonly choice: LetterChoice;
  readonly onChange: (change: Partial<LetterChoice>) => void;
};

export function FollowsOn({
  page,
  form,
  choice,
  onChange,
}: Props & { readonly page: DossierPage }) {
  const { letter } = useWords().messages;
  const stepName = useStepName();
  if (form.follows.length === 0) return form.mustFollow ? <NothingYet page={page} /> : null;
  const options = form.follows.map((step) => ({ value: step.id, text: stepName(step) }));
  return (
    <div data-field="follows">
      <Select
        name="follows"
        label={letter.follows}
        value={choice.follows ?? ''}
        onChoose={(value) =>
          onChange({ follows: form.follows.find(({ id }) => id === value)?.id ?? null })
        }
        options={
          form.mustFollow ? options : [{ value: '', text: letter.followsNothing }, ...options]
        }
      />
    </div>
  );
}

function NothingYet({ page }: { readonly page: DossierPage }) {
  const { letter } = useWords().messages;
  return (
    <div class="notice stack tight" data-field="follows" tabIndex={-1}>
      <p>{letter.mustFollow}</p>
      <button type="button" data-action="write-step" onClick={() => page.open({ kind: 'sent' })}>
        {letter.writeStep}
      </button>
    </div>
  );
}

const names = { nl: 'Nederlands', en: 'English' } as const;

export function InLanguage({ form, choice, onChange }: Props) {
  const { letter } = useWords().messages;
  if (form.languages.length < 2) return null;
  return (
    <div data-field="language">
      <Choices
        name="letter-language"
        question={letter.language}
        values={form.languages}
        words={names}
        chosen={choice.language}
        onChoose={(language) => onChange({ language })}
      />
    </div>
  );
}
