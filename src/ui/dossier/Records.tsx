/** The reports, each on a card. */
import { useMemo } from 'preact/hooks';
import type { DossierRecord } from '../../domain/record.ts';
import { fileNumbers } from '../../flows/file-numbers.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { useWords } from '../shared/words-context.ts';
import type { FilesProps } from './files/files-props.ts';
import type { Task } from './model.ts';
import { RecordCard } from './RecordCard.tsx';
import type { ReadyProps } from './view-props.ts';

export function Records(props: ReadyProps) {
  const { page, loaded, ports, today, openPage } = props;
  const { dossier } = useWords().messages;
  const { records } = loaded.contents;
  const shown = useGrowing(records.length);
  const files = useFiles(props);
  if (records.length === 0 && loaded.drafts.length === 0) return <Empty {...props} />;
  const task = page.task.value;
  return (
    <section class="stack" aria-labelledby="records">
      <h2 id="records">{dossier.records(records.length)}</h2>
      {records.slice(0, shown).map((record) => (
        <RecordCard
          key={record.id}
          record={record}
          contents={loaded.contents}
          ports={ports}
          today={today}
          open={isAbout(task, record) ? task.kind : null}
          onEdit={(kind) => page.open({ kind, recordId: record.id })}
          onSaveNote={(note) => page.editNote(record.id, note)}
          onAnswer={() => page.open({ kind: 'answers', recordId: record.id })}
          onSaveAnswers={(answers) => page.editAnswers(record.id, answers)}
          onCancel={page.close}
          onRemove={() => void page.undo.takeAway({ kind: 'report', record })}
          onOpenPage={openPage}
          onChooseChange={page.chooseChange}
          onKeepOriginal={(file) => page.keepOriginal(record.id, file)}
          files={files}
        />
      ))}
    </section>
  );
}

function Empty({ openPractising }: ReadyProps) {
  const { dossier, practising } = useWords().messages;
  return (
    <>
      <p>{dossier.empty}</p>
      <p>{practising.openHint}</p>
      <p>
        <button type="button" data-action="open-practising" onClick={openPractising}>
          {practising.open}
        </button>
      </p>
    </>
  );
}

function useFiles({ page, loaded: { contents }, ports, today }: ReadyProps): FilesProps {
  const numbers = useMemo(() => fileNumbers(contents), [contents]);
  const { add, stop, edit } = page.files;
  return {
    ...{ numbers, today, copyOf: ports.copyOf, adding: page.adding.value },
    ...{ onAdd: add, onStop: stop, onEdit: edit },
    onTakeAway: (what) => void page.undo.takeAway(what),
    onOpen: ({ id }) => page.open({ kind: 'file', fileId: id }),
  };
}

/** What is open within a card of the list. */
const isAbout = (
  task: Task,
  { id }: DossierRecord,
): task is Extract<Task, { readonly kind: 'note' | 'answers' }> =>
  (task.kind === 'note' || task.kind === 'answers') && task.recordId === id;
