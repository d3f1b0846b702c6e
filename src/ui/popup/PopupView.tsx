/** The popup's screens. Which one is shown follows from the state alone. */
import type { ComponentChildren } from 'preact';
import type { CaptureChoices } from '../../domain/capture-choices.ts';
import type { VisitStep } from '../../domain/guided-visit.ts';
import type { AnnotationId, LetterDraftId, RecordId } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import type { Language } from '../../domain/language.ts';
import { nextQuestion } from '../../domain/record.ts';
import type { TypedSender } from '../../domain/typed-sender.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import type { PaintedMark } from '../../messaging/page-calls.ts';
import type { PathActions } from '../path/path-model.ts';
import { WhoMayKnow } from '../path/WhoMayKnow.tsx';
import { Heading } from '../shared/Heading.tsx';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';
import { later } from '../shared/later.tsx';
import type { TextsOf } from '../shared/Questions.tsx';
import type { Register } from '../shared/register.ts';
import { usePopupWords } from '../shared/words-context.ts';
import type { InspectionActions } from './inspection-model.ts';
import type { Attempt, OpenDraft, PopupState, Visit } from './model.ts';
import { PageScreen } from './PageScreen.tsx';
import { PersonalScreen } from './PersonalScreen.tsx';
import { PrivateScreen } from './PrivateScreen.tsx';
import type { WatchingProps } from './ReportsHere.tsx';
import { type PictureProps, WholePicture } from './WholePicture.tsx';

const QuestionScreen = later(async () => (await import('./QuestionScreen.tsx')).QuestionScreen);
const VisitScreen = later(async () => (await import('./VisitScreen.tsx')).VisitScreen);
const inspection = () => import('./InspectionScreens.tsx');
const InspectionScreen = later(async () => (await inspection()).InspectionScreen);
const InspectionBegun = later(async () => (await inspection()).InspectionBegun);
const InspectingScreen = later(async () => (await inspection()).InspectingScreen);
export const PathScreen = later(async () => (await import('./PathSteps.tsx')).PathSteps);

export type PopupActions = {
  readonly mark: () => void;
  readonly capturePage: () => void;
  readonly inspection: InspectionActions;
  readonly answer: (open: OpenDraft, answer: DraftAnswer) => void;
  readonly later: () => void;
  readonly showMarks: () => void;
  readonly hideMarks: () => void;
  readonly goToMark: (id: AnnotationId) => void;
  readonly choose: (made: Partial<CaptureChoices>) => void;
  readonly openVisit: () => void;
  readonly keepVisitStep: (step: VisitStep) => void;
  readonly endVisit: () => void;
  readonly keepPdf: () => void;
  readonly keepPersonal: (attempt: Attempt) => void;
  readonly openRecord: (id: RecordId) => void;
  readonly openDossier: () => void;
  readonly path: PathActions;
  /** In a tab of our own, with who signs it when that is known here. */
  readonly openLetter: (letter: {
    readonly id: LetterDraftId;
    readonly sender: TypedSender | null;
  }) => void;
  readonly wasSent: (id: LetterDraftId) => void;
  readonly handOver: () => void;
  readonly reportPlace: () => void;
  readonly close: () => void;
  readonly openPractising: () => void;
  /** `null` where there is no panel beside the page, or this is it. */
  readonly openBeside: (() => void) | null;
  readonly goOnOutside: () => void;
  readonly chooseLanguage: (language: Language) => void;
};

/** Behind the toolbar button, or in a panel that stays beside the page. */
export type PopupPlace = 'popup' | 'side-panel';

type Props = {
  readonly place: PopupPlace;
  readonly view: PopupState;
  readonly painted: readonly PaintedMark[] | null;
  readonly visit: Visit | null;
  readonly choices: CaptureChoices;
  /** The picture of the whole page; `null` where none is offered. */
  readonly picture: PictureProps | null;
  readonly watching: WatchingProps;
  readonly textsOf: TextsOf;
  readonly today: Day;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly actions: PopupActions;
};

export function PopupView(props: Props) {
  const { messages } = usePopupWords();
  return (
    <>
      <main class="stack" data-state={stateName(props.view)}>
        <Screen {...props} />
      </main>
      <footer class="stack tight">
        <button type="button" data-action="open-dossier" onClick={props.actions.openDossier}>
          {messages.popup.dossier}
        </button>
        <OpenBeside openBeside={props.actions.openBeside} />
        <LanguageChoice onChoose={props.actions.chooseLanguage} />
      </footer>
    </>
  );
}

function OpenBeside({ openBeside }: Pick<PopupActions, 'openBeside'>) {
  const { sidePanel } = usePopupWords().messages;
  if (openBeside === null) return null;
  return (
    <>
      <button
        type="button"
        data-action="open-beside"
        aria-describedby="beside-hint"
        onClick={openBeside}
      >
        {sidePanel.open}
      </button>
      <p class="quiet" id="beside-hint">
        {sidePanel.openHint}
      </p>
    </>
  );
}

const stateName = (view: PopupState): string =>
  view.state === 'question' ? `question-${nextQuestion(view.draft) ?? 'note'}` : view.state;

function Screen(props: Props) {
  const { view, painted, visit, picture, choices, actions } = props;
  const { messages } = usePopupWords();
  const { popup, codes, closedPage, practising, sidePanel } = messages;
  switch (view.state) {
    case 'loading':
      return <Heading>{messages.loading}</Heading>;
    case 'capturing':
      return <Heading>{popup.capturing}</Heading>;
    case 'private-window':
      return <PrivateScreen isKept={view.isKept} actions={actions} />;
    case 'closed-page':
      return (
        <Explained title={messages.name} text={closedPage[view.reason]}>
          <p>{popup.stillWorks}</p>
          <button type="button" data-action="report-place" onClick={actions.reportPlace}>
            {messages.dossier.addRecord}
          </button>
          <button type="button" data-action="open-practising" onClick={actions.openPractising}>
            {practising.open}
          </button>
          <p class="quiet">{practising.openHint}</p>
        </Explained>
      );
    case 'click-needed':
      return props.place === 'popup' ? (
        <Explained title={popup.clickNeeded} text={codes['click-needed']} />
      ) : (
        <Explained title={sidePanel.clickNeeded} text={sidePanel.whyClick} />
      );
    case 'failed':
      return (
        <Explained title={messages.name} text={codes[view.code]}>
          {view.code === 'pdf-viewer' && (
            <button type="button" class="primary" data-action="keep-pdf" onClick={actions.keepPdf}>
              {popup.keepPdf}
            </button>
          )}
          <p>{popup.stillWorks}</p>
        </Explained>
      );
    case 'saved':
      return (
        <>
          <Heading>{popup.ready}</Heading>
          <p>{popup.savedHere}</p>
          <p>{popup.readyNext}</p>
          {picture && <WholePicture {...picture} />}
        </>
      );
    case 'who-may-know':
      return (
        <>
          <p class="quiet">{popup.savedHere}</p>
          <WhoMayKnow
            record={view.record}
            onChoose={(who) => actions.path.choose(view.record, who)}
          />
          {picture && <WholePicture {...picture} />}
        </>
      );
    case 'who-are-you':
    case 'check':
    case 'letter-done':
    case 'to-helper':
      return <PathScreen step={view} actions={actions} />;
    case 'question':
      return (
        <QuestionScreen
          open={view}
          textsOf={props.textsOf}
          today={props.today}
          register={props.register}
          picture={picture}
          actions={actions}
        />
      );
    case 'inspection':
      return <InspectionScreen target={view.target} isRefused={view.isRefused} actions={actions} />;
    case 'inspection-begun':
      return <InspectionBegun />;
    case 'inspecting':
      return <InspectingScreen inspection={view.inspection} actions={actions} />;
    case 'page':
      return (
        <PageScreen
          page={view.page}
          painted={painted}
          visit={visit}
          choices={choices}
          watching={props.watching}
          today={props.today}
          actions={actions}
        />
      );
    case 'personal':
      return <PersonalScreen attempt={view.attempt} actions={actions} />;
    case 'visit':
      return <VisitScreen visit={view.visit} isPrivate={view.isPrivate} actions={actions} />;
  }
}

type ExplainedProps = {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

const Explained = ({ title, text, children }: ExplainedProps) => (
  <>
    <Heading>{title}</Heading>
    <p role="status" class="notice">
      {text}
    </p>
    {children}
  </>
);
