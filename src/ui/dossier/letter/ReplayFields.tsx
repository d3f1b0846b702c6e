/** The reports before a letter that goes further: for each, how it is now. */
import { isStanding, type Replayed, standings } from '../../../domain/replay.ts';
import type { ToReplay } from '../../../flows/letter-desk.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Choice } from '../../shared/Choice.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { useRecordName } from '../use-record-name.ts';

type Props = {
  readonly reports: readonly ToReplay[];
  readonly replayed: readonly Replayed[];
  readonly onChange: (replayed: readonly Replayed[]) => void;
};

export function ReplayFields({ reports, replayed, onChange }: Props) {
  const saidOf = ({ record: { id } }: ToReplay) =>
    replayed.find(({ record }) => record === id) ?? null;
  const put = (one: Replayed) =>
    onChange(
      reports.flatMap((report) => (report.record.id === one.record ? one : (saidOf(report) ?? []))),
    );
  const open = reports.filter((report) => saidOf(report) === null);
  return (
    <>
      {reports.map((report) => (
        <OneReport key={report.record.id} report={report} said={saidOf(report)} onChange={put} />
      ))}
      {reports.length > 1 && open.length > 0 && (
        <RestStillSo onChoose={() => onChange([...replayed, ...open.map(asStillSo)])} />
      )}
    </>
  );
}

const asStillSo = ({ record }: ToReplay): Replayed => ({
  record: record.id,
  standing: 'still-so',
  words: '',
});

function RestStillSo({ onChoose }: { readonly onChoose: () => void }) {
  const { replay } = useWords().messages.letter;
  return (
    <button type="button" data-action="rest-still-so" onClick={onChoose}>
      {replay.restStillSo}
    </button>
  );
}

type OneProps = {
  readonly report: ToReplay;
  readonly said: Replayed | null;
  readonly onChange: (replayed: Replayed) => void;
};

function OneReport({ report, said, onChange }: OneProps) {
  const { replay } = useWords().messages.letter;
  const nameOf = useRecordName();
  const { id } = report.record;
  const words = said?.words ?? '';
  return (
    <fieldset class="stack tight" data-replay={id}>
      <legend dir="auto">
        <span {...asWritten}>{nameOf(report.record)}</span>
      </legend>
      <WrittenThen report={report} />
      {standings.map((standing) => (
        <Choice
          key={standing}
          name={`standing ${id}`}
          value={standing}
          isChosen={said?.standing === standing}
          onChoose={(value) =>
            isStanding(value) && onChange({ record: id, standing: value, words })
          }
        >
          {replay.standings[standing]}
        </Choice>
      ))}
      {said && <Afterwards said={said} onChange={onChange} />}
    </fieldset>
  );
}

/** The person's own words of then, and whether the page was seen to change since. */
function WrittenThen({ report: { changes, record } }: Pick<OneProps, 'report'>) {
  const { replay } = useWords().messages.letter;
  return (
    <>
      {record.note.trim() !== '' && (
        <>
          <p class="quiet">{replay.wrote}</p>
          <blockquote dir="auto" {...asWritten}>
            {record.note}
          </blockquote>
        </>
      )}
      {changes.length > 0 && <p>{replay.pageChanged(changes.join(', '))}</p>}
    </>
  );
}

/** What belongs to the answer: more words for two of them, and what is kept for a third. */
function Afterwards({ said, onChange }: { readonly said: Replayed } & Pick<OneProps, 'onChange'>) {
  const { letter } = useWords().messages;
  const { replay } = letter;
  if (said.standing === 'still-so') return null;
  if (said.standing === 'left-out') return <p class="quiet">{replay.staysInDossier}</p>;
  const isSolved = said.standing === 'solved';
  return (
    <Field
      name={`now ${said.record}`}
      type="long"
      label={isSolved ? replay.howSolved : replay.whatIsDifferent}
      {...(isSolved ? { hint: letter.mayBeEmpty } : {})}
      value={said.words}
      onInput={(words) => onChange({ ...said, words })}
    />
  );
}
