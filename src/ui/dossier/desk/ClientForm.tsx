/** Who somebody is, for whoever keeps the dossier, and which reports are theirs. */
import { useState } from 'preact/hooks';
import { type Client, clientLabel, clientOf, nextClientNumber } from '../../../domain/client.ts';
import type { DossierId, RecordId } from '../../../domain/ids.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import type { ClientChange } from '../../../flows/clients.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Check } from '../../shared/Check.tsx';
import { Field } from '../../shared/Field.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { Loaded } from '../model.ts';
import { useRecordName } from '../use-record-name.ts';

type Props = {
  readonly client: Client | null;
  /** The dossier that their pack was made of; `null` when there is none, or it is known already. */
  readonly dossier: DossierId | null;
  readonly loaded: Loaded;
  readonly onSave: (details: ClientChange) => void;
  readonly onCancel: () => void;
};

export function ClientForm({ client, dossier, loaded, onSave, onCancel }: Props) {
  const { desk: words } = useWords().messages;
  const [name, setName] = useState(client?.name ?? '');
  const [note, setNote] = useState(client?.note ?? '');
  const [records, setRecords] = useState<readonly RecordId[]>(client?.records ?? []);
  const number = client?.number ?? nextClientNumber(loaded.people.clients);
  const label = clientLabel({ number });
  const dossiers = [...(client?.dossiers ?? []), ...(dossier === null ? [] : [dossier])];
  return (
    <section class="panel stack" data-task="client">
      <QuestionForm
        question={client === null ? `${words.add}: ${label}` : words.change(label)}
        problem={null}
        submitLabel={words.save}
        submitAction="save-client"
        onSubmit={() => onSave({ name, note, records, dossiers })}
      >
        <Field
          name="client-name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          onInput={setName}
        />
        <Field
          name="client-note"
          type="long"
          label={words.note}
          hint={words.noteHint}
          value={note}
          onInput={setNote}
        />
        <TheirReports reports={choosable(client, loaded)} chosen={records} onChoose={setRecords} />
      </QuestionForm>
      <div>
        <button type="button" data-action="cancel-client" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

/** Those that came in no pack of theirs, and are of nobody else. */
const choosable = (client: Client | null, { contents, people }: Loaded): DossierRecord[] =>
  contents.records.filter((record) => {
    const whose = clientOf(record, people.clients, people.packs);
    return whose === null || client?.records.includes(record.id) === true;
  });

type TheirProps = {
  readonly reports: readonly DossierRecord[];
  readonly chosen: readonly RecordId[];
  readonly onChoose: (chosen: readonly RecordId[]) => void;
};

function TheirReports({ reports, chosen, onChoose }: TheirProps) {
  const { desk: words } = useWords().messages;
  const nameOf = useRecordName();
  if (reports.length === 0) return null;
  const toggled = (id: RecordId, isChosen: boolean) =>
    isChosen ? [...chosen, id] : chosen.filter((one) => one !== id);
  return (
    <fieldset class="stack tight">
      <legend>{words.theirReports}</legend>
      {reports.map((record) => (
        <Check
          key={record.id}
          name="client-record"
          value={record.id}
          isChosen={chosen.includes(record.id)}
          onChoose={(isChosen) => onChoose(toggled(record.id, isChosen))}
        >
          <bdi {...asWritten}>{nameOf(record)}</bdi>
        </Check>
      ))}
    </fieldset>
  );
}
