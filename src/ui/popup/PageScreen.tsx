/** Which organisation this page belongs to, what is marked on it, and what can be done. */
import type { MarkHere } from '../../flows/marks-here.ts';
import type { PaintedMark } from '../../messaging/page-calls.ts';
import { asWritten } from '../shared/as-written.ts';
import { Heading } from '../shared/Heading.tsx';
import { organisationName } from '../shared/organisation-name.ts';
import { useWords } from '../shared/words-context.ts';
import type { PageView } from './model.ts';
import type { PopupActions } from './PopupView.tsx';

type Props = {
  readonly page: PageView;
  readonly painted: readonly PaintedMark[] | null;
  readonly actions: PopupActions;
};

export function PageScreen({ page, painted, actions }: Props) {
  const { popup } = useWords().messages;
  return (
    <>
      <OrganisationTitle page={page} />
      <div class="stack tight">
        <button type="button" class="primary" data-action="mark" onClick={actions.mark}>
          {popup.mark}
        </button>
        <p class="quiet">{popup.markHint}</p>
        <button type="button" data-action="capture-page" onClick={actions.capturePage}>
          {popup.capturePage}
        </button>
      </div>
      <section class="stack tight" aria-labelledby="marks-here">
        <h2 id="marks-here">{popup.marksHere(page.marks.length)}</h2>
        {page.marks.length > 0 && <MarksHere marks={page.marks} painted={painted} />}
        {page.marks.length > 0 && <PaintButtons isPainted={painted !== null} actions={actions} />}
      </section>
    </>
  );
}

function OrganisationTitle({ page }: { readonly page: PageView }) {
  const { messages } = useWords();
  const { popup } = messages;
  if (page.organisation === null)
    return (
      <div>
        <Heading>
          <bdi {...asWritten}>{new URL(page.url).hostname}</bdi>
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

type MarksProps = {
  readonly marks: readonly MarkHere[];
  readonly painted: readonly PaintedMark[] | null;
};

function MarksHere({ marks, painted }: MarksProps) {
  const { messages, practices } = useWords();
  const statusOf = (mark: MarkHere) =>
    painted?.find(({ annotationId }) => annotationId === mark.annotationId)?.status;
  return (
    <ul class="plain stack tight">
      {marks.map((mark) => {
        const status = statusOf(mark);
        return (
          <li key={mark.annotationId} data-mark={status ?? 'not-shown'}>
            <strong>{mark.practice && practices[mark.practice].title}</strong>
            <blockquote dir="auto" {...(mark.quote ? asWritten : {})}>
              {mark.quote ?? messages.popup.wholePage}
            </blockquote>
            {status && <p>{messages.anchorStatus[status]}</p>}
          </li>
        );
      })}
    </ul>
  );
}

type PaintProps = { readonly isPainted: boolean; readonly actions: PopupActions };

function PaintButtons({ isPainted, actions }: PaintProps) {
  const { popup } = useWords().messages;
  return isPainted ? (
    <button type="button" data-action="hide-marks" onClick={actions.hideMarks}>
      {popup.hideMarks}
    </button>
  ) : (
    <>
      <button type="button" data-action="show-marks" onClick={actions.showMarks}>
        {popup.showMarks}
      </button>
      <p class="quiet">{popup.showMarksHint}</p>
    </>
  );
}
