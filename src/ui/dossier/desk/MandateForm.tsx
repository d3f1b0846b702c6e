/** What a client signed: for what, when, until when, and the paper itself. */
import { useId, useState } from 'preact/hooks';
import { type Client, clientLabel, type MandateUse, mandateUses } from '../../../domain/client.ts';
import type { Day } from '../../../domain/instant.ts';
import { Check } from '../../shared/Check.tsx';
import { Field } from '../../shared/Field.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { MandateDetails } from './desk-actions.ts';
import { type MandateEntry, mandateIn, mandateProblem } from './mandate-entry.ts';

type Props = {
  readonly client: Client;
  readonly today: Day;
  readonly onSave: (details: MandateDetails) => void;
  readonly onCancel: () => void;
};

const nothing: MandateEntry = { uses: [], signedOn: '', until: '' };

export function MandateForm({ client, today, onSave, onCancel }: Props) {
  const { desk: words } = useWords().messages;
  const [entry, setEntry] = useState(nothing);
  const [file, setFile] = useState<File | null>(null);
  const change = (part: Partial<MandateEntry>) => setEntry({ ...entry, ...part });
  const problem = mandateProblem(entry, today);
  const save = () => {
    const mandate = mandateIn(entry, today);
    if (mandate !== null) onSave({ mandate, file });
  };
  return (
    <section class="panel stack" data-task="mandate">
      <QuestionForm
        question={words.addMandate(clientLabel(client))}
        problem={problem && words[problem]}
        submitLabel={words.save}
        submitAction="save-mandate"
        onSubmit={save}
      >
        <Uses chosen={entry.uses} onChoose={(uses) => change({ uses })} />
        <Field
          name="signed-on"
          type="date"
          label={words.signedOn}
          value={entry.signedOn}
          max={today}
          onInput={(signedOn) => change({ signedOn })}
        />
        <Field
          name="until"
          type="date"
          label={words.untilWhen}
          hint={words.untilHint}
          value={entry.until}
          onInput={(until) => change({ until })}
        />
        <Scan onChoose={setFile} />
      </QuestionForm>
      <div>
        <button type="button" data-action="cancel-mandate" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

type UsesProps = {
  readonly chosen: readonly MandateUse[];
  readonly onChoose: (chosen: readonly MandateUse[]) => void;
};

function Uses({ chosen, onChoose }: UsesProps) {
  const { desk: words } = useWords().messages;
  const toggled = (use: MandateUse, isChosen: boolean) =>
    mandateUses.filter((one) => (one === use ? isChosen : chosen.includes(one)));
  return (
    <fieldset class="stack tight">
      <legend>{words.whatFor}</legend>
      {mandateUses.map((use) => (
        <Check
          key={use}
          name="mandate-use"
          value={use}
          isChosen={chosen.includes(use)}
          onChoose={(isChosen) => onChoose(toggled(use, isChosen))}
        >
          {words.uses[use]}
        </Check>
      ))}
    </fieldset>
  );
}

function Scan({ onChoose }: { readonly onChoose: (file: File | null) => void }) {
  const { desk: words } = useWords().messages;
  const id = useId();
  return (
    <div>
      <label for={id}>{words.scan}</label>
      <p id={`${id}-hint`} class="quiet">
        {words.scanHint}
      </p>
      <input
        id={id}
        type="file"
        name="mandate-scan"
        accept="application/pdf,image/jpeg,image/png"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
