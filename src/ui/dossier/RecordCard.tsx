/** One record: what it is about, the words that were marked, and how the page looked. */
import { useEffect, useState } from 'preact/hooks';
import type { AddedFile } from '../../domain/added-file.ts';
import type { Answer } from '../../domain/answer.ts';
import { type Artefact, type Capture, lacksOriginal } from '../../domain/capture.ts';
import type { Cover } from '../../domain/cover.ts';
import type { DossierContents } from '../../domain/dossier.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Day } from '../../domain/instant.ts';
import type { MaskBox } from '../../domain/mask.ts';
import type { PageReport } from '../../domain/page-report.ts';
import type { PrintCopy } from '../../domain/print-copy.ts';
import type { DossierRecord } from '../../domain/record.ts';
import type { PictureOfPage } from '../../flows/propose-boxes.ts';
import { asWritten } from '../shared/as-written.ts';
import { writeDay } from '../shared/dates.ts';
import { Field } from '../shared/Field.tsx';
import { answerName } from '../shared/organisation-name.ts';
import { useSeen } from '../shared/use-seen.ts';
import { useWords } from '../shared/words-context.ts';
import { AnswersForm } from './AnswersForm.tsx';
import { CaptureFigure } from './CaptureFigure.tsx';
import { FilesOfRecord } from './files/FilesOfRecord.tsx';
import type { FilesProps } from './files/files-props.ts';
import type { ViewerPorts } from './files/viewer/FileViewer.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import type { OpenPdf } from './masks/opened-pdf.ts';
import { OriginalFile } from './OriginalFile.tsx';
import { type ChooseChange, PageChanges } from './PageChanges.tsx';
import { PageDid } from './PageDid.tsx';
import { PubliclyKnown } from './PubliclyKnown.tsx';

/** What a card reads for itself, when it is shown. */
export type RecordPorts = ViewerPorts & {
  /** Address of the kept image in this page, or `null` when it cannot be read. */
  readonly pictureOf: (artefact: Artefact) => Promise<string | null>;
  /** Boxes that are proposed on the picture of a page; nothing is covered by them. */
  readonly boxesOn: (
    picture: PictureOfPage,
    covers: readonly Cover[],
  ) => Promise<readonly MaskBox[]>;
  /** A kept PDF, to look at its pages. */
  readonly openPdf: OpenPdf;
  /** The kept page as HTML, or `null` when it cannot be read. */
  readonly snapshotOf: (capture: Capture) => Promise<string | null>;
  /** The file that tells source and page apart, or `null` when it cannot be read. */
  readonly differenceOf: (capture: Capture) => Promise<string | null>;
  /** What the page did, or `null` when it cannot be read. */
  readonly reportOf: (capture: Capture) => Promise<PageReport | null>;
  /** What an inspection of the page saw, or `null` when it cannot be read. */
  readonly inspectionOf: (capture: Capture) => Promise<Inspection | null>;
  /** The copy of an added file that is printed, or `null` when it cannot be read. */
  readonly copyOf: (file: AddedFile) => Promise<PrintCopy | null>;
  /** How often the record was saved, removals included. */
  readonly countVersions: (record: DossierRecord) => Promise<number>;
};

type Props = {
  readonly record: DossierRecord;
  readonly contents: DossierContents;
  readonly ports: RecordPorts;
  /** Which of its parts is being changed, if any. */
  readonly open: 'note' | 'answers' | null;
  readonly today: Day;
  readonly onEdit: (what: 'note' | 'organisation') => void;
  readonly onSaveNote: (note: string) => void;
  readonly onAnswer: () => void;
  readonly onSaveAnswers: (answers: readonly Answer[]) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onOpenPage: (url: string) => void;
  readonly onChooseChange: ChooseChange;
  readonly onKeepOriginal: (file: File) => void;
  readonly files: FilesProps;
};

export function RecordCard(props: Props) {
  const { messages, practices } = useWords();
  const { record } = props;
  return (
    <article class="card stack tight" tabIndex={-1} data-record={record.id} data-rev={record.rev}>
      <h3>{practices(record.practice).title}</h3>
      <p>
        <bdi {...asWritten}>{answerName(record.organisation, messages)}</bdi>
        <span class="tier">{messages.tier[record.tier]}</span>
      </p>
      {record.origin.kind === 'pack' && (
        <p class="quiet" data-received>
          {messages.received.fromPack}
        </p>
      )}
      <Where {...props} />
      <FilesOfRecord {...props.files} recordId={record.id} files={props.contents.files} />
      {props.open !== 'answers' && <GivenAnswers record={record} />}
      <PubliclyKnown record={record} today={props.today} />
      <Open {...props} />
    </article>
  );
}

function Open(props: Props) {
  const { record, today, onSaveAnswers, onCancel } = props;
  switch (props.open) {
    case null:
      return <Note {...props} />;
    case 'note':
      return <NoteForm {...props} />;
    case 'answers':
      return (
        <AnswersForm record={record} today={today} onSave={onSaveAnswers} onCancel={onCancel} />
      );
  }
}

function Where({ record, contents, ports, onOpenPage, onChooseChange, onKeepOriginal }: Props) {
  const { language, messages } = useWords();
  const { happening } = record;
  if (happening.kind === 'place')
    return (
      <p dir="auto" {...asWritten}>
        {messages.dossier.happenedAt(happening.place, writeDay(happening.day, language))}
      </p>
    );
  const captures = contents.captures.filter(({ id }) => happening.captures.includes(id));
  const marks = contents.annotations.filter(({ id }) => happening.annotations.includes(id));
  return (
    <>
      {marks.map((mark) => (
        <MarkedWords key={mark.id} mark={mark} captures={captures} />
      ))}
      {marks.map((mark) => (
        <PageChanges
          key={mark.id}
          annotation={mark}
          contents={contents}
          onChoose={onChooseChange}
        />
      ))}
      <p>
        <a
          href={happening.url}
          rel="noreferrer"
          data-action="open-page"
          onClick={(event) => {
            event.preventDefault();
            onOpenPage(happening.url);
          }}
        >
          {messages.dossier.openPage}
        </a>{' '}
        <span class="quiet">{messages.dossier.openPageHint}</span>
      </p>
      {captures.map((capture) => (
        <div key={capture.id} class="stack tight">
          <CaptureFigure capture={capture} ports={ports} />
          <PageDid capture={capture} ports={ports} />
        </div>
      ))}
      {lacksOriginal(captures) && <OriginalFile onKeep={onKeepOriginal} />}
    </>
  );
}

function Note({ record, ports, onEdit, onAnswer, onRemove }: Props) {
  const { messages, sheet } = useWords();
  const { dossier, answers } = messages;
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const versions = useVersions(record, ports, isSeen);
  return (
    <>
      <p
        dir="auto"
        class={record.note ? 'note' : 'quiet'}
        data-note
        {...(record.note ? asWritten : {})}
      >
        {record.note || dossier.noNote}
      </p>
      {versions > 1 && <p class="quiet">{dossier.versions(versions)}</p>}
      <div class="row" ref={ref}>
        <button type="button" data-action="edit-note" onClick={() => onEdit('note')}>
          {dossier.editNote}
        </button>
        {sheet(record.practice).length > 0 && (
          <button type="button" data-action="edit-answers" onClick={onAnswer}>
            {record.answers.length > 0 ? answers.edit : answers.begin}
          </button>
        )}
        <button
          type="button"
          data-action="edit-organisation"
          onClick={() => onEdit('organisation')}
        >
          {dossier.editOrganisation}
        </button>
        <button type="button" data-action="delete" onClick={onRemove}>
          {dossier.remove}
        </button>
      </div>
    </>
  );
}

function useVersions(
  record: DossierRecord,
  { countVersions }: RecordPorts,
  isSeen: boolean,
): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (isSeen) countVersions(record).then(setCount);
  }, [record.rev, countVersions, isSeen]);
  return count;
}

function NoteForm({ record, onSaveNote, onCancel }: Props) {
  const { dossier, questions } = useWords().messages;
  const [note, write] = useState(record.note);
  return (
    <form
      class="stack tight"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSaveNote(note);
      }}
    >
      <Field
        name="note"
        type="long"
        label={dossier.note}
        hint={questions.noteHint}
        value={note}
        onInput={write}
      />
      <div class="row">
        <button type="submit" class="primary" data-action="save-note">
          {dossier.save}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {dossier.cancel}
        </button>
      </div>
    </form>
  );
}
