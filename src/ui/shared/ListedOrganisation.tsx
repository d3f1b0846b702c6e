/**
 * An organisation of the register. What the page suggests stands first, with why; nothing is chosen
 * beforehand that is not certain. "I do not know" is an answer.
 */
import { useState } from 'preact/hooks';
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { PopupMessages } from '../../i18n/nl-popup.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';
import type { OrganisationProps } from './OrganisationQuestion.tsx';
import { organisationName } from './organisation-name.ts';
import {
  answeredOption,
  candidateOptions,
  candidatesFor,
  foundOptions,
  lacksAddress,
  notSure,
  type Option,
  withAddress,
} from './organisation-options.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { usePopupWords } from './words-context.ts';

type Props = OrganisationProps & { readonly onOther: () => void };

export function ListedOrganisation(props: Props) {
  const { answer, subject, register, submitLabel, onAnswer, onOther } = props;
  const { messages } = usePopupWords();
  const { questions } = messages;
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState(answer);
  const [address, setAddress] = useState(answer?.kind === 'addressed' ? answer.address : '');
  const isSearch = query.trim() !== '';
  const candidates = candidatesFor(register, subject);
  const offered = candidateOptions(candidates, messages);
  const found = isSearch && register ? foundOptions(query, register, messages) : [];
  const shown = found.length > 0 ? found : withAnswered(offered, answeredOption(chosen, messages));
  const isAddressAsked = lacksAddress(chosen, register);
  return (
    <QuestionForm
      question={questions.organisation}
      problem={chosen === null ? questions.chooseFirst : null}
      onSubmit={() => chosen && onAnswer(isAddressAsked ? withAddress(chosen, address) : chosen)}
      {...(submitLabel ? { submitLabel } : {})}
    >
      <Field
        name="organisation-search"
        keyboard="search"
        label={questions.searchOrganisation}
        value={query}
        onInput={setQuery}
      />
      <fieldset class="stack tight">
        <legend class="visually-hidden">{questions.organisation}</legend>
        <p role="status">{isSearch && register && sayFound(found.length, messages)}</p>
        {found.length === 0 && offered.length > 0 && <p>{messages.organisation.offered}</p>}
        {shown.map((option) => (
          <OrganisationChoice
            key={option.value}
            option={option}
            isChosen={option.value === valueOfAnswer(chosen)}
            onChoose={() => choose(option.answer)}
          />
        ))}
        <Choice
          name="organisation"
          value="not-sure"
          isChosen={chosen?.kind === 'not-sure'}
          onChoose={() => choose(notSure(candidates))}
        >
          {messages.organisation.notSure}
          <span class="quiet block">{messages.organisation.notSureHint}</span>
        </Choice>
      </fieldset>
      {isAddressAsked && chosen && 'name' in chosen && (
        <Field
          name="listed-address"
          type="long"
          label={messages.organisation.address(organisationName(chosen, messages))}
          hint={messages.organisation.addressHint}
          value={address}
          onInput={setAddress}
        />
      )}
      <button type="button" data-action="enter-organisation" onClick={onOther}>
        {questions.enterOrganisation}
      </button>
    </QuestionForm>
  );
}

/** How many, and not each of them at every letter that is typed. */
const sayFound = (count: number, { inDoubt, practiceList }: PopupMessages): string =>
  count === 0 ? inDoubt.noneFound : practiceList.found(count);

/** The options with the one that was chosen, which may come from an earlier search. */
const withAnswered = (options: readonly Option[], answered: readonly Option[]) => [
  ...options,
  ...answered.filter(({ value }) => options.every((option) => option.value !== value)),
];

const valueOfAnswer = (chosen: OrganisationRef | null): string | null => {
  if (chosen === null) return null;
  if (chosen.kind === 'not-sure') return chosen.kind;
  return chosen.kind === 'entered' ? chosen.name : chosen.code;
};
