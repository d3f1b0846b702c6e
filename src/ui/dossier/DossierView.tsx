/** The dossier: what was reported, what is not finished, and the way to a pack. */
import { subjectOfStep } from '../../domain/letter-subjects.ts';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { useWords } from '../shared/words-context.ts';
import { type Adopt, AdoptPanel } from './AdoptPanel.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { DraftList } from './DraftList.tsx';
import { MatrixSection } from './desk/MatrixSection.tsx';
import { keepsForOthers, PeopleSection } from './desk/PeopleSection.tsx';
import { LetterList } from './letter/LetterList.tsx';
import { PrintedCard } from './letter/PrintedCard.tsx';
import { PrintedSet } from './letter/PrintedSet.tsx';
import type { Loaded } from './model.ts';
import { MySteps } from './my-steps/MySteps.tsx';
import { PrintedLetters } from './PrintedLetters.tsx';
import { PrintedPaper } from './PrintedPaper.tsx';
import { Records } from './Records.tsx';
import { printSlip, Slip } from './Slip.tsx';
import { StepsSection } from './steps/StepsSection.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { UndoLine } from './undo/UndoLine.tsx';
import type { DossierProps, ReadyProps } from './view-props.ts';

export function DossierView(props: DossierProps) {
  const { messages } = useWords();
  const { view, problem, task } = props.page;
  return (
    <>
      <header class="row spread">
        <PageTitle>{messages.dossier.title}</PageTitle>
        <div class="row">
          <button
            type="button"
            class="quiet-button"
            data-action="open-practising"
            onClick={props.openPractising}
          >
            {messages.practising.open}
          </button>
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
      {task.value.kind === 'letter-read' && (
        <PrintedSet task={task.value} exhibits={props.page.printed.value} />
      )}
      {task.value.kind === 'paper' && (
        <PrintedPaper choice={task.value.choice} today={props.today} />
      )}
      {task.value.kind === 'talk-card' && <PrintedCard choice={task.value.choice} />}
    </>
  );
}

function Ready(props: ReadyProps) {
  const { page, loaded } = props;
  // What was opened stands before everything else.
  const isFree = page.task.value.kind === 'none';
  const { takeAway, putBack, forget } = page.undo;
  return (
    <>
      <Damaged loaded={loaded} />
      {props.adopt && (
        <AdoptPanel
          adopt={thenShown(props.adopt, page.refresh)}
          hasReports={hasReports(loaded)}
          onOpenDossier={props.openDossier}
        />
      )}
      {!props.isInMemory && <BackupReminder backup={props.backup} loaded={loaded} />}
      {isFree && <MySteps {...props} />}
      <TaskPanel {...props} task={page.task.value} />
      {!isFree && <MySteps {...props} />}
      <DraftList
        drafts={loaded.drafts}
        onFinish={({ id }) => page.open({ kind: 'questions', recordId: id, isFromPaper: false })}
      />
      <LetterList
        letters={loaded.letters}
        onResume={page.letter.resume}
        onDiscard={(letter) => void takeAway({ kind: 'letter', letter })}
      />
      <Records {...props} />
      <StepsSection
        contents={loaded.contents}
        today={props.today}
        onSent={() => page.open({ kind: 'sent' })}
        onWrite={(kind, step) => {
          const subject = subjectOfStep(step, loaded.contents.records);
          if (subject) void page.letter.begin({ subject, kind, follows: step.id });
        }}
        onAnswer={(to) => page.open({ kind: 'answered', to })}
        onProof={(of) => page.open({ kind: 'proof', of })}
        onWithdraw={(step) => void takeAway({ kind: 'step', step })}
      />
      {keepsForOthers(loaded) && (
        <>
          <PeopleSection page={page} loaded={loaded} today={props.today} />
          <MatrixSection loaded={loaded} today={props.today} />
        </>
      )}
      <UndoLine offer={page.offer.value} onPutBack={putBack} onOver={forget} />
    </>
  );
}

/** Said to be moved once the list no longer has it. */
const thenShown =
  (adopt: Adopt, refresh: () => Promise<void>): Adopt =>
  async () => {
    const moved = await adopt();
    await refresh();
    return moved;
  };

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
