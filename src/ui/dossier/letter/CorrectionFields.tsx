/** What is not right: what it says, what it should say, and what shows that. */
import type { TypedCorrection } from '../../../domain/letter-draft.ts';
import type { NamedExhibit } from '../../../flows/letter-desk.ts';
import { Field } from '../../shared/Field.tsx';
import { Rows } from '../../shared/letter/Rows.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly corrections: readonly TypedCorrection[];
  readonly exhibits: readonly NamedExhibit[];
  readonly onChange: (corrections: readonly TypedCorrection[]) => void;
};

const none: TypedCorrection = { stands: '', shouldBe: '', exhibit: null };

export function CorrectionFields({ corrections, exhibits, onChange }: Props) {
  const { letter } = useWords().messages;
  return (
    <Rows
      rows={corrections}
      empty={none}
      title={letter.correction}
      add={letter.addCorrection}
      onChange={onChange}
      show={(row, at, change) => (
        <>
          <Field
            name={`stands-${at}`}
            label={letter.stands}
            value={row.stands}
            onInput={(stands) => change({ ...row, stands })}
          />
          <Field
            name={`should-be-${at}`}
            label={letter.shouldBe}
            value={row.shouldBe}
            onInput={(shouldBe) => change({ ...row, shouldBe })}
          />
          <Select
            name={`shown-by-${at}`}
            isAsWritten
            label={letter.shownBy}
            value={String(row.exhibit ?? '')}
            onChoose={(value) => change({ ...row, exhibit: value === '' ? null : Number(value) })}
            options={[
              { value: '', text: letter.shownByNone },
              ...exhibits.map(({ number, name }) => ({ value: String(number), text: name })),
            ]}
          />
        </>
      )}
    />
  );
}
