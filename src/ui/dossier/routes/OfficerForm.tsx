/** How to reach a data protection officer: empty until the person fills it in. */
import { useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import {
  type OfficerContact,
  type OrganisationRef,
  organisationKey,
} from '../../../domain/organisation.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { Field } from '../../shared/Field.tsx';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly organisation: OrganisationRef;
  /** `null` when nothing was filled in yet. */
  readonly known: OfficerContact | null;
  readonly today: Day;
  readonly onSave: (contact: OfficerContact) => void;
};

export function OfficerForm({ organisation, known, today, onSave }: Props) {
  const { language, messages } = useWords();
  const words = messages.routes;
  const [email, setEmail] = useState(known?.email ?? '');
  const [address, setAddress] = useState(known?.address ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    onSave({
      organisation: organisationKey(organisation),
      email: email.trim(),
      address: address.trim(),
      enteredOn: today,
    });
  };
  return (
    <form class="stack" autocomplete="off" noValidate onSubmit={save} data-officer>
      <h2 {...asWritten}>{words.officer(answerName(organisation, messages))}</h2>
      <p class="quiet">
        {known ? words.officerEntered(writeDay(known.enteredOn, language)) : words.officerHint}
      </p>
      <Field
        name="officer-email"
        keyboard="email"
        label={words.officerEmail}
        value={email}
        onInput={setEmail}
      />
      <Field
        name="officer-address"
        type="long"
        label={words.officerAddress}
        value={address}
        onInput={setAddress}
      />
      <button type="submit" data-action="save-officer">
        {words.officerSave}
      </button>
    </form>
  );
}
