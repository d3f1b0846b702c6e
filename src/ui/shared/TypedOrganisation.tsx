/** An organisation that no list has: its name and postal address, as the person types them. */
import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import type { OrganisationProps } from './OrganisationQuestion.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { usePopupWords } from './words-context.ts';

type Props = OrganisationProps & { readonly onOther: () => void };

export function TypedOrganisation({ answer, submitLabel, onAnswer, onOther }: Props) {
  const { questions, inDoubt } = usePopupWords().messages;
  const typed = answer?.kind === 'entered' ? answer : null;
  const [name, setName] = useState(typed?.name ?? '');
  const [address, setAddress] = useState(typed?.address ?? '');
  const isComplete = name.trim() !== '' && address.trim() !== '';
  return (
    <QuestionForm
      question={questions.organisation}
      problem={isComplete ? null : questions.organisationIncomplete}
      onSubmit={() => onAnswer({ kind: 'entered', name: name.trim(), address: address.trim() })}
      {...(submitLabel ? { submitLabel } : {})}
    >
      <p class="quiet">{inDoubt.notPublic}</p>
      <Field
        name="organisation-name"
        label={questions.organisationName}
        value={name}
        onInput={setName}
      />
      <Field
        name="organisation-address"
        type="long"
        label={questions.organisationAddress}
        value={address}
        onInput={setAddress}
      />
      <button type="button" data-action="search-organisation" onClick={onOther}>
        {questions.searchInstead}
      </button>
    </QuestionForm>
  );
}
