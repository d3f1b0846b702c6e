/** Another organisation for a report that is finished already. */
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { DossierRecord } from '../../domain/record.ts';
import { OrganisationQuestion } from '../shared/OrganisationQuestion.tsx';
import type { Register } from '../shared/register.ts';
import { useWords } from '../shared/words-context.ts';

type Props = {
  readonly record: DossierRecord;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly onSave: (organisation: OrganisationRef) => void;
  readonly onCancel: () => void;
};

export function ChangeOrganisation({ record, register, onSave, onCancel }: Props) {
  const { dossier } = useWords().messages;
  const { happening, organisation, practice } = record;
  return (
    <section class="panel stack tight">
      <OrganisationQuestion
        answer={organisation}
        subject={{ url: happening.kind === 'page' ? happening.url : null, practice }}
        register={register}
        submitLabel={dossier.save}
        onAnswer={onSave}
      />
      <button type="button" data-action="cancel" onClick={onCancel}>
        {dossier.cancel}
      </button>
    </section>
  );
}
