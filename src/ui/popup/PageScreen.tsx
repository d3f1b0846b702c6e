/** Which organisation this page belongs to, what is marked on it, and what can be done. */
import { useRef } from 'preact/hooks';
import type { CaptureChoices } from '../../domain/capture-choices.ts';
import type { Day } from '../../domain/instant.ts';
import type { UnsentLetter } from '../../flows/unsent-letter.ts';
import type { PaintedMark } from '../../messaging/page-calls.ts';
import { asWritten } from '../shared/as-written.ts';
import { Heading } from '../shared/Heading.tsx';
import { answerName, organisationName } from '../shared/organisation-name.ts';
import { siteName } from '../shared/site-name.ts';
import { usePopupWords } from '../shared/words-context.ts';
import { MarksHere } from './MarksHere.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import type { PageView, Visit } from './model.ts';
import type { PopupActions } from './PopupView.tsx';
import { ReportsHere, useReportsHere, type WatchingProps } from './ReportsHere.tsx';

type Props = {
  readonly page: PageView;
  readonly painted: readonly PaintedMark[] | null;
  readonly visit: Visit | null;
  readonly choices: CaptureChoices;
  readonly watching: WatchingProps;
  readonly today: Day;
  readonly actions: PopupActions;
};

export function PageScreen({ page, painted, visit, choices, watching, today, actions }: Props) {
  const reports = useReportsHere(page);
  const publicly = <ReportsHere reports={reports} today={today} {...watching} />;
  const isFirst = useWatchedAtFirst(watching);
  const { popup, inspection } = usePopupWords().messages;
  return (
    <>
      <OrganisationTitle page={page} />
      {isFirst && publicly}
      {page.unsent && <Unsent letter={page.unsent} actions={actions} />}
      <div class="stack tight">
        <button type="button" class="primary" data-action="mark" onClick={actions.mark}>
          {popup.mark}
        </button>
        <p class="quiet">{popup.markHint}</p>
        <button type="button" data-action="capture-page" onClick={actions.capturePage}>
          {popup.capturePage}
        </button>
        <MoreChoices choices={choices} isCacheAChoice={page.isCacheAChoice} actions={actions} />
        {/^https?:/.test(page.url) && (
          <button
            type="button"
            class="quiet-button"
            data-action="inspection"
            onClick={actions.inspection.consider}
          >
            {inspection.open}
          </button>
        )}
      </div>
      <section class="stack tight" aria-labelledby="marks-here">
        <h2 id="marks-here">{popup.marksHere(page.marks.length)}</h2>
        {page.marks.length > 0 && (
          <MarksHere marks={page.marks} painted={painted} visit={visit} actions={actions} />
        )}
        {page.marks.some(({ hasPlace }) => hasPlace) && (
          <PaintButtons painted={painted} actions={actions} />
        )}
      </section>
      {!isFirst && publicly}
    </>
  );
}

type UnsentProps = { readonly letter: UnsentLetter; readonly actions: PopupActions };

/** Asked once more each time: the clock of the other side begins when a letter went out. */
function Unsent({ letter, actions }: UnsentProps) {
  const { messages } = usePopupWords();
  const { unsent } = messages.path;
  const title = messages.letter.kinds[letter.letter].title;
  return (
    <section class="notice stack tight" data-unsent={letter.letter}>
      <h2>{unsent.title}</h2>
      <p>
        <bdi>{unsent.about(title, answerName(letter.organisation, messages))}</bdi>
      </p>
      <button
        type="button"
        data-action="letter-was-sent"
        onClick={() => actions.wasSent(letter.id)}
      >
        {unsent.yes}
      </button>
      <button
        type="button"
        data-action="open-unsent"
        onClick={() => actions.openLetter({ id: letter.id, sender: null })}
      >
        {unsent.open}
      </button>
    </section>
  );
}

/** Whoever asked to be told on this site finds it first. What they change here moves nothing under their hand. */
function useWatchedAtFirst({ watched }: WatchingProps): boolean {
  const atFirst = useRef<boolean | null>(null);
  if (watched !== null) atFirst.current ??= watched.watching === 'on';
  return atFirst.current === true;
}

function OrganisationTitle({ page }: { readonly page: PageView }) {
  const { messages } = usePopupWords();
  const { popup } = messages;
  if (page.organisation === null)
    return (
      <div>
        <Heading>
          <bdi {...asWritten}>{siteName(page.url)}</bdi>
        </Heading>
        <p>{popup.unknownOrganisation}</p>
      </div>
    );
  return (
    <div>
      <p class="quiet">{popup.aboutOrganisation}</p>
      <Heading>{organisationName(page.organisation, messages)}</Heading>
    </div>
  );
}

type PaintProps = Pick<Props, 'painted' | 'actions'>;

function PaintButtons({ painted, actions }: PaintProps) {
  const { popup } = usePopupWords().messages;
  if (painted === null)
    return (
      <>
        <button type="button" data-action="show-marks" onClick={actions.showMarks}>
          {popup.showMarks}
        </button>
        <p class="quiet">{popup.showMarksHint}</p>
      </>
    );
  return (
    <>
      <p class="quiet">{popup.clickHint}</p>
      {painted.some(({ status }) => status !== 'anchored') && (
        <button type="button" data-action="search-again" onClick={actions.showMarks}>
          {popup.searchAgain}
        </button>
      )}
      <button type="button" data-action="hide-marks" onClick={actions.hideMarks}>
        {popup.hideMarks}
      </button>
    </>
  );
}
