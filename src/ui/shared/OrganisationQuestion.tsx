/** "Which organisation is it about?": found in the register, or typed with its postal address. */
import { useState } from 'preact/hooks';
import type { Organisation, OrganisationRef } from '../../domain/organisation.ts';
import { asWritten } from './as-written.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { useWords } from './words-context.ts';

type Props = {
  readonly answer: OrganisationRef | null;
  readonly search: (query: string) => readonly Organisation[];
  readonly onAnswer: (organisation: OrganisationRef) => void;
};

export function OrganisationQuestion(props: Props) {
  const [isTyped, setTyped] = useState(props.answer?.kind === 'entered');
  return isTyped ? (
    <TypedOrganisation {...props} onOther={() => setTyped(false)} />
  ) : (
    <ListedOrganisation {...props} onOther={() => setTyped(true)} />
  );
}

type FormProps = Props & { readonly onOther: () => void };

const mostResults = 8;

function ListedOrganisation({ answer, search, onAnswer, onOther }: FormProps) {
  const { questions } = useWords().messages;
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState(answer);
  const found = query.trim() === '' ? [] : search(query).slice(0, mostResults);
  const results = found.map(
    (o): OrganisationRef => ({ kind: 'listed', code: o.code, name: o.name }),
  );
  const shown = results.length > 0 || chosen === null ? results : [chosen];
  return (
    <QuestionForm
      question={questions.organisation}
      problem={chosen === null ? questions.chooseFirst : null}
      onSubmit={() => chosen && onAnswer(chosen)}
    >
      <Field
        name="organisation-search"
        keyboard="search"
        label={questions.searchOrganisation}
        value={query}
        onInput={setQuery}
      />
      <fieldset class="stack tight" aria-live="polite">
        <legend class="visually-hidden">{questions.organisation}</legend>
        {query.trim() !== '' && results.length === 0 && <p>{questions.noMatch}</p>}
        {shown.map((organisation) => (
          <Choice
            key={organisation.name}
            name="organisation"
            value={organisation.kind === 'listed' ? organisation.code : organisation.name}
            isChosen={organisation.name === chosen?.name}
            onChoose={() => choose(organisation)}
          >
            <bdi {...asWritten}>{organisation.name}</bdi>
          </Choice>
        ))}
      </fieldset>
      <button type="button" data-action="enter-organisation" onClick={onOther}>
        {questions.enterOrganisation}
      </button>
    </QuestionForm>
  );
}

function TypedOrganisation({ answer, onAnswer, onOther }: FormProps) {
  const { questions } = useWords().messages;
  const typed = answer?.kind === 'entered' ? answer : null;
  const [name, setName] = useState(typed?.name ?? '');
  const [address, setAddress] = useState(typed?.address ?? '');
  const isComplete = name.trim() !== '' && address.trim() !== '';
  return (
    <QuestionForm
      question={questions.organisation}
      problem={isComplete ? null : questions.organisationIncomplete}
      onSubmit={() => onAnswer({ kind: 'entered', name: name.trim(), address: address.trim() })}
    >
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
