/** The dossier: what was reported, what is not finished, and the way to a pack. */
import type { DossierContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import type { RouteId } from '../../domain/route-id.ts';
import type { SettingsPage } from '../settings/model.ts';
import { SettingsView } from '../settings/SettingsView.tsx';
import { Heading } from '../shared/Heading.tsx';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';
import { Questions, type TextsOf } from '../shared/Questions.tsx';
import type { Register } from '../shared/register.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { useWords } from '../shared/words-context.ts';
import { type Adopt, AdoptPanel } from './AdoptPanel.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { BackupRestore } from './BackupRestore.tsx';
import type { BackupPage } from './backup-model.ts';
import { ChangeOrganisation } from './ChangeOrganisation.tsx';
import { DraftList } from './DraftList.tsx';
import type { DossierPage, Loaded, Task } from './model.ts';
import { PackPanel } from './PackPanel.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PrintedLetters } from './PrintedLetters.tsx';
import { PrintedPaper } from './PrintedPaper.tsx';
import { newPack } from './pack-tasks.ts';
import { noPaper } from './paper-choice.ts';
import { RecordCard, type RecordPorts } from './RecordCard.tsx';
import { RoutesPanel, routesFor } from './routes/RoutesPanel.tsx';
import { printSlip, Slip } from './Slip.tsx';
import { AnsweredForm } from './steps/AnsweredForm.tsx';
import { SentForm } from './steps/SentForm.tsx';
import { StepsSection } from './steps/StepsSection.tsx';

type Props = {
  readonly page: DossierPage;
  readonly backup: BackupPage;
  /** `null` until they are read. */
  readonly settings: SettingsPage | null;
  readonly isInMemory: boolean;
  /** Others use this computer too. */
  readonly isShared: boolean;
  readonly textsOf: TextsOf;
  /** By the clock of the device, which may be wrong. */
  readonly today: Day;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly ports: RecordPorts;
  /** `null` in the ordinary dossier: there is nothing to move. */
  readonly adopt: Adopt | null;
  readonly openDossier: () => void;
  readonly openPage: (url: string) => void;
  readonly chooseLanguage: (language: Language) => void;
};

export function DossierView(props: Props) {
  const { messages } = useWords();
  const { view, problem, task } = props.page;
  return (
    <>
      <header class="row spread">
        <Heading>{messages.dossier.title}</Heading>
        <div class="row">
          <button
            type="button"
            class="quiet-button"
            data-action="open-settings"
            onClick={() => props.page.open({ kind: 'settings' })}
          >
            {messages.settings.title}
          </button>
          <LanguageChoice onChoose={props.chooseLanguage} />
        </div>
      </header>
      <div role="alert">
        {problem.value && <p class="error">{messages.codes[problem.value]}</p>}
      </div>
      <main class="stack" data-state={view.value.state}>
        {view.value.state === 'loading' && <p>{messages.loading}</p>}
        {view.value.state === 'failed' && <p class="error">{messages.codes[view.value.code]}</p>}
        {view.value.state === 'ready' && <Ready {...props} loaded={view.value.loaded} />}
      </main>
      <footer class="quiet">
        {props.isInMemory && (
          <button type="button" data-action="print-slip" onClick={printSlip}>
            {messages.settings.slip}
          </button>
        )}
        <p>{messages.dossier.nothingSent}</p>
        <p>{messages.disclaimer}</p>
      </footer>
      <Slip />
      {task.value.kind === 'pack-ready' && <PrintedLetters letters={task.value.letters} />}
      {task.value.kind === 'paper' && (
        <PrintedPaper choice={task.value.choice} today={props.today} />
      )}
    </>
  );
}

type ReadyProps = Props & { readonly loaded: Loaded };

function Ready(props: ReadyProps) {
  const { page, loaded } = props;
  return (
    <>
      <Damaged loaded={loaded} />
      <Undo page={page} />
      {props.adopt && (
        <AdoptPanel
          adopt={props.adopt}
          hasReports={hasReports(loaded)}
          onOpenDossier={props.openDossier}
        />
      )}
      {!props.isInMemory && <BackupReminder backup={props.backup} loaded={loaded} />}
      <TaskPanel {...props} task={page.task.value} />
      <DraftList
        drafts={loaded.drafts}
        onFinish={({ id }) => page.open({ kind: 'questions', recordId: id, isFromPaper: false })}
      />
      <Records {...props} />
      <StepsSection
        contents={loaded.contents}
        today={props.today}
        onSent={() => page.open({ kind: 'sent' })}
        onAnswer={(to) => page.open({ kind: 'answered', to })}
        onWithdraw={page.withdrawStep}
      />
    </>
  );
}

const hasReports = ({ contents, drafts }: Loaded): boolean =>
  contents.records.length + drafts.length > 0;

function Damaged({ loaded: { damaged } }: { readonly loaded: Loaded }) {
  const { dossier } = useWords().messages;
  if (damaged.length === 0) return null;
  return (
    <div class="error" data-damaged={damaged.length}>
      <p>{dossier.damaged(damaged.length)}</p>
      <ul class="plain">
        {damaged.map(({ rev }) => (
          <li key={rev}>{dossier.damagedRow(rev)}</li>
        ))}
      </ul>
    </div>
  );
}

function Undo({ page }: { readonly page: DossierPage }) {
  const { dossier } = useWords().messages;
  return (
    <div role="status">
      {page.removed.value && (
        <p class="notice row">
          {dossier.removed}
          <button type="button" data-action="undo" onClick={page.undo}>
            {dossier.undo}
          </button>
        </p>
      )}
    </div>
  );
}

function TaskPanel({ task, ...props }: ReadyProps & { readonly task: Task }) {
  const { page, backup, loaded, register } = props;
  switch (task.kind) {
    case 'none':
      return <Actions {...props} />;
    case 'note':
    case 'answers':
      return null;
    case 'organisation': {
      const record = loaded.contents.records.find(({ id }) => id === task.recordId);
      return record ? (
        <ChangeOrganisation
          record={record}
          register={register}
          onSave={(organisation) => page.editOrganisation(record.id, organisation)}
          onCancel={page.close}
        />
      ) : null;
    }
    case 'place':
      return (
        <PlaceForm
          isFromPaper={task.isFromPaper}
          today={props.today}
          onSave={(details) => page.addPlaceRecord(details, task.isFromPaper)}
          onCancel={page.close}
        />
      );
    case 'paper':
      return (
        <PaperPanel
          choice={task.choice}
          today={props.today}
          onChoose={(choice) => page.open({ kind: 'paper', choice })}
          onTypeIn={() => page.open({ kind: 'place', isFromPaper: true })}
          onClose={page.close}
        />
      );
    case 'questions': {
      const draft = loaded.drafts.find(({ id }) => id === task.recordId);
      return draft ? (
        <section class="panel">
          <Questions
            draft={draft}
            textsOf={props.textsOf}
            today={props.today}
            register={register}
            onAnswer={(answer) => page.answer(draft, answer)}
            onLater={page.close}
          />
        </section>
      ) : null;
    }
    case 'routes':
      return (
        <RoutesPanel
          contents={loaded.contents}
          route={task.route}
          today={props.today}
          isSenderKnown={page.isSenderKnown.value}
          onChoose={(route) => page.open({ kind: 'routes', route })}
          onSave={page.saveSituation}
          onClose={page.close}
        />
      );
    case 'sent':
      return (
        <SentForm
          records={loaded.contents.records}
          today={props.today}
          onSave={page.recordStep}
          onCancel={page.close}
        />
      );
    case 'answered': {
      const to = loaded.contents.steps.find(({ id }) => id === task.to);
      return to ? (
        <AnsweredForm to={to} today={props.today} onSave={page.recordStep} onCancel={page.close} />
      ) : null;
    }
    case 'sender':
    case 'review':
    case 'building':
    case 'pack-ready':
      return <PackPanel page={page} task={task} isShared={props.isShared} />;
    case 'settings':
      return props.settings && <SettingsView page={props.settings} onClose={page.close} />;
    // A lock that fell in the middle has closed them: then there is a choice again.
    case 'backup':
      if (backup.make.value === null) return <Actions {...props} />;
      return <BackupPanel backup={backup} onClose={page.close} />;
    case 'restore':
      if (backup.restore.value === null) return <Actions {...props} />;
      return <BackupRestore backup={backup} onClose={page.close} />;
  }
}

function Actions({ page, backup, loaded }: ReadyProps) {
  const { dossier, paper, routes } = useWords().messages;
  return (
    <div class="row">
      {loaded.contents.records.length > 0 && (
        <button
          type="button"
          class="primary"
          data-action="make-pack"
          onClick={() => page.open(newPack)}
        >
          {dossier.makePack}
        </button>
      )}
      {loaded.contents.records.length > 0 && (
        <button
          type="button"
          data-action="open-routes"
          onClick={() => page.open({ kind: 'routes', route: firstRoute(loaded.contents) })}
        >
          {routes.open}
        </button>
      )}
      <button
        type="button"
        data-action="add-record"
        onClick={() => page.open({ kind: 'place', isFromPaper: false })}
      >
        {dossier.addRecord}
      </button>
      <button
        type="button"
        data-action="open-paper"
        onClick={() => page.open({ kind: 'paper', choice: noPaper })}
      >
        {paper.open}
      </button>
      <BackupActions page={page} backup={backup} loaded={loaded} />
    </div>
  );
}

/** The one to begin with. */
const firstRoute = (contents: DossierContents): RouteId => routesFor(contents)[0] ?? 'access';

function BackupActions({ page, backup, loaded }: Pick<ReadyProps, 'page' | 'backup' | 'loaded'>) {
  const { backup: words } = useWords().messages;
  const isEmpty = loaded.contents.records.length + loaded.drafts.length === 0;
  const make = () => {
    backup.startMake();
    page.open({ kind: 'backup' });
  };
  const restore = () => {
    backup.startRestore();
    page.open({ kind: 'restore' });
  };
  return (
    <>
      {!isEmpty && (
        <button type="button" data-action="make-backup" onClick={make}>
          {words.make}
        </button>
      )}
      <button type="button" data-action="put-back" onClick={restore}>
        {words.restore}
      </button>
    </>
  );
}

function Records({ page, loaded, ports, today, openPage }: ReadyProps) {
  const { dossier } = useWords().messages;
  const { records } = loaded.contents;
  const shown = useGrowing(records.length);
  if (records.length === 0 && loaded.drafts.length === 0) return <p>{dossier.empty}</p>;
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
          onRemove={() => page.remove(record)}
          onOpenPage={openPage}
          onChooseChange={page.chooseChange}
          onKeepOriginal={(file) => page.keepOriginal(record.id, file)}
        />
      ))}
    </section>
  );
}

/** What is open within a card of the list. */
const isAbout = (
  task: Task,
  { id }: EvidenceRecord,
): task is Extract<Task, { readonly kind: 'note' | 'answers' }> =>
  (task.kind === 'note' || task.kind === 'answers') && task.recordId === id;
