/** Somebody with a name and an address; or several, each in a group of their own. */
import type { TypedParty } from '../../../domain/letter-draft.ts';
import { Field } from '../../shared/Field.tsx';
import { Rows } from '../../shared/letter/Rows.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly name: string;
  readonly party: TypedParty;
  readonly onChange: (party: TypedParty) => void;
};

export const noParty: TypedParty = { name: '', address: '' };

export function PartyFields({ name, party, onChange }: Props) {
  const { letter } = useWords().messages;
  return (
    <>
      <Field
        name={`${name}-name`}
        label={letter.partyName}
        value={party.name}
        onInput={(typed) => onChange({ ...party, name: typed })}
      />
      <Field
        name={`${name}-address`}
        type="long"
        label={letter.partyAddress}
        value={party.address}
        onInput={(address) => onChange({ ...party, address })}
      />
    </>
  );
}

type PartiesProps = {
  readonly name: string;
  readonly parties: readonly TypedParty[];
  readonly onChange: (parties: readonly TypedParty[]) => void;
};

export function PartiesFields({ name, parties, onChange }: PartiesProps) {
  const { letter } = useWords().messages;
  return (
    <Rows
      rows={parties}
      empty={noParty}
      title={letter.person}
      add={letter.addPerson}
      onChange={onChange}
      show={(party, at, change) => (
        <PartyFields name={`${name}-${at}`} party={party} onChange={change} />
      )}
    />
  );
}
