/** Inspection mode: what it means before anything is asked, that it has begun, and how to end it. */
import type { InspectionHere, InspectionTarget } from '../../messaging/protocol.ts';
import { asWritten } from '../shared/as-written.ts';
import { Heading } from '../shared/Heading.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PopupActions } from './PopupView.tsx';

type ScreenProps = {
  readonly target: InspectionTarget;
  readonly isRefused: boolean;
  readonly actions: PopupActions;
};

export function InspectionScreen({ target, isRefused, actions }: ScreenProps) {
  const { inspection, codes } = usePopupWords().messages;
  return (
    <>
      <Heading>{inspection.title}</Heading>
      <HostName host={target.host} />
      {isRefused && (
        <p class="notice" role="status" data-refused>
          {codes['inspection-refused']}
        </p>
      )}
      <p>{inspection.cookies}</p>
      <p>{isSurelyTold(target) ? inspection.requests : inspection.perhapsRequests}</p>
      {!isSurelyTold(target) && <p>{inspection.restart}</p>}
      <p>{inspection.reload}</p>
      <p>{inspection.giveBack}</p>
      {target.telling !== 'at-once' && <p>{inspection.keepsRight}</p>}
      <p>{inspection.others}</p>
      <ReachButton
        name="site"
        text={inspection.site}
        hint={inspection.siteHint}
        onClick={() => actions.inspection.begin(target, 'site')}
      />
      {isSurelyTold(target) && (
        <ReachButton
          name="all-sites"
          text={inspection.allSites}
          hint={inspection.allSitesHint}
          onClick={() => actions.inspection.begin(target, 'all-sites')}
        />
      )}
      <button
        type="button"
        class="quiet-button"
        data-action="back"
        onClick={actions.inspection.stop}
      >
        {inspection.back}
      </button>
    </>
  );
}

/** Else there is no reason to ask for more than one site. */
const isSurelyTold = ({ telling }: InspectionTarget | InspectionHere) =>
  telling !== 'after-restart';

const HostName = ({ host }: { readonly host: string }) => (
  <p>
    <bdi {...asWritten}>{host}</bdi>
  </p>
);

type ReachProps = {
  readonly name: string;
  readonly text: string;
  readonly hint: string;
  readonly onClick: () => void;
};

const ReachButton = ({ name, text, hint, onClick }: ReachProps) => (
  <div class="stack tight">
    <button
      type="button"
      data-action={`inspect-${name}`}
      aria-describedby={`hint-${name}`}
      onClick={onClick}
    >
      {text}
    </button>
    <p class="quiet" id={`hint-${name}`}>
      {hint}
    </p>
  </div>
);

/** The browser takes the click on our button back while a page loads, so it is asked for again. */
export function InspectionBegun() {
  const { inspection } = usePopupWords().messages;
  return (
    <>
      <Heading>{inspection.begun}</Heading>
      <p role="status" class="notice">
        {inspection.begunNext}
      </p>
    </>
  );
}

const whatIsSeen = (here: InspectionHere) => (isSurelyTold(here) ? here.reach : 'perhaps');

type InspectingProps = {
  readonly inspection: InspectionHere;
  readonly actions: PopupActions;
};

export function InspectingScreen({ inspection: here, actions }: InspectingProps) {
  const { inspection } = usePopupWords().messages;
  return (
    <>
      <Heading>{inspection.going}</Heading>
      <HostName host={here.host} />
      <p>{inspection.goingOn[whatIsSeen(here)]}</p>
      <div class="stack tight">
        <button
          type="button"
          class="primary"
          data-action="capture-page"
          onClick={actions.capturePage}
        >
          {inspection.capture}
        </button>
        <p class="quiet">{inspection.captureHint}</p>
      </div>
      <div class="stack tight">
        <button type="button" data-action="stop-inspection" onClick={actions.inspection.stop}>
          {inspection.stop}
        </button>
        <p class="quiet">{inspection.stopHint}</p>
      </div>
    </>
  );
}
