/** What is open on top of the list; the choice of what to do when nothing is. */

import { practiceOf } from '../../data/practices.ts';
import type { LetterKind } from '../../domain/letter.ts';
import { letterOfRoute } from '../../domain/letter-routes.ts';
import { subjectsOf } from '../../domain/letter-subjects.ts';
import type { DossierRecord } from '../../domain/record.ts';
import { isAnswered, isSent } from '../../domain/step.ts';
import { letterFor, type WhoMayKnow as Who } from '../../domain/who-may-know.ts';
import { WhoMayKnow } from '../path/WhoMayKnow.tsx';
import { SettingsView } from '../settings/SettingsView.tsx';
import { Questions } from '../shared/Questions.tsx';
import { Actions } from './Actions.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { BackupRestore } from './BackupRestore.tsx';
import { ChangeOrganisation } from './ChangeOrganisation.tsx';
import { DeskPanel } from './desk/DeskPanel.tsx';
import { OpenedTask } from './files/viewer/OpenedTask.tsx';
import { KeysPanel } from './keys/KeysPanel.tsx';
import { LetterPanel } from './letter/LetterPanel.tsx';
import { TalkCardPanel } from './letter/TalkCardPanel.tsx';
import type { Task } from './model.ts';
import { AnswerCheckForm } from './my-steps/AnswerCheckForm.tsx';
import { MendedForm } from './my-steps/MendedForm.tsx';
import { PackPanel } from './PackPanel.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { packForHelper } from './pack/pack-task.ts';
import { OpenPack } from './received/OpenPack.tsx';
import { RoutesPanel } from './routes/RoutesPanel.tsx';
import { StampsPanel } from './stamps/StampsPanel.tsx';
import { AnsweredForm } from './steps/AnsweredForm.tsx';
import { ProofForm } from './steps/ProofForm.tsx';
import { SentForm } from './steps/SentForm.tsx';
import { SentKept } from './steps/SentKept.tsx';
import type { ReadyProps } from './view-props.ts';

/** About what fits it best: a report of a practice for which the route is meant, or the newest. */
function beginFor({ page, loaded }: ReadyProps, kind: LetterKind): void {
  const subjects = subjectsOf(loaded.contents.records);
  const subject =
    subjects.find(({ practice }) =>
      practiceOf(practice).routes.some((route) => letterOfRoute(route) === kind),
    ) ?? subjects[0];
  if (subject) void page.letter.begin({ subject, kind, follows: null });
}

/** What follows from the choice: nothing, a locked file, or the letter. */
function goOnWith({ page }: ReadyProps, record: DossierRecord, who: Who): void {
  const { organisation, practice } = record;
  const kind = letterFor(who);
  if (who === 'helper') page.open(packForHelper);
  else if (kind === null) page.close();
  else void page.letter.first({ subject: { organisation, practice }, kind, follows: null });
}

export function TaskPanel({ task, ...props }: ReadyProps & { readonly task: Task }) {
  const { page, backup, importing, stamping, keys, loaded, register } = props;
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
    case 'file':
      return <OpenedTask {...props} fileId={task.fileId} />;
    case 'client':
    case 'mandate':
    case 'withdraw':
      return <DeskPanel {...props} task={task} />;
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
    case 'talk-card':
      return (
        <TalkCardPanel
          choice={task.choice}
          onChoose={(choice) => page.open({ kind: 'talk-card', choice })}
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
    case 'who-may-know': {
      const record = loaded.contents.records.find(({ id }) => id === task.recordId);
      return record ? (
        <section class="panel">
          <WhoMayKnow record={record} onChoose={(who) => goOnWith(props, record, who)} />
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
          onWrite={(kind) => beginFor(props, kind)}
          onSave={page.saveSituation}
          onClose={page.close}
        />
      );
    case 'sent':
      return (
        <SentForm
          records={loaded.contents.records}
          start={task.start ?? null}
          today={props.today}
          onSave={page.recordStep}
          onCancel={page.close}
        />
      );
    case 'sent-kept':
      return <SentKept what={task.what} onClose={page.close} />;
    case 'proof': {
      const step = loaded.contents.steps.filter(isSent).find(({ id }) => id === task.of);
      return step ? (
        <ProofForm
          step={step}
          onSave={(proof) => page.recordProof(step, proof)}
          onCancel={page.close}
        />
      ) : null;
    }
    case 'mended': {
      const asked = loaded.contents.steps.filter(isAnswered).find(({ id }) => id === task.of);
      return asked ? (
        <MendedForm
          asked={asked}
          today={props.today}
          onSave={(day) => page.recordMended(asked, day)}
          onCancel={page.close}
        />
      ) : null;
    }
    case 'answer-check': {
      const answer = loaded.contents.steps.filter(isAnswered).find(({ id }) => id === task.of);
      return answer ? (
        <AnswerCheckForm
          answer={answer}
          today={props.today}
          onSave={(check) => page.recordCheck(answer, check)}
          onCancel={page.close}
        />
      ) : null;
    }
    case 'answered': {
      const to = loaded.contents.steps.find(({ id }) => id === task.to);
      return to ? (
        <AnsweredForm to={to} today={props.today} onSave={page.recordStep} onCancel={page.close} />
      ) : null;
    }
    case 'letter-choice':
    case 'letter-form':
    case 'letter-sender':
    case 'letter-read':
      return <LetterPanel {...props} task={task} />;
    case 'sender':
    case 'review':
    case 'building':
    case 'pack-ready':
      return (
        <PackPanel {...{ page, stamping, task }} isShared={props.isShared} ports={props.ports} />
      );
    case 'settings':
      return props.settings && <SettingsView page={props.settings} onClose={page.close} />;
    // A lock that fell in the middle has closed them: then there is a choice again.
    case 'backup':
      if (backup.make.value === null) return <Actions {...props} />;
      return <BackupPanel backup={backup} onClose={page.close} />;
    case 'restore':
      if (backup.restore.value === null) return <Actions {...props} />;
      return <BackupRestore backup={backup} onClose={page.close} />;
    case 'stamps':
      if (stamping.step.value === null) return <Actions {...props} />;
      return <StampsPanel stamping={stamping} onClose={page.close} />;
    case 'keys':
      if (keys.step.value === null) return <Actions {...props} />;
      return <KeysPanel keys={keys} contents={loaded.contents} onClose={page.close} />;
    case 'import':
      if (importing.step.value === null) return <Actions {...props} />;
      return <OpenPack importing={importing} onClose={page.close} />;
  }
}
