/**
 * What is marked on this page, and what was found of it: the equal of the marks themselves, for who cannot
 * see them, and for who does not want them to be painted.
 */
import { declarationsOf } from '../../data/mark-looks.ts';
import { lookOf, type MarkLook } from '../../domain/mark-look.ts';
import type { AnchorStatus } from '../../domain/selector.ts';
import type { MarkHere } from '../../flows/marks-here.ts';
import type { PaintedMark } from '../../messaging/page-calls.ts';
import { Quote } from '../shared/Quote.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { Visit } from './model.ts';
import type { PopupActions } from './PopupView.tsx';

type ListProps = {
  readonly marks: readonly MarkHere[];
  /** `null` while none are shown on the page. */
  readonly painted: readonly PaintedMark[] | null;
  readonly visit: Visit | null;
  readonly actions: PopupActions;
};

export function MarksHere({ marks, painted, visit, actions }: ListProps) {
  const { popup } = usePopupWords().messages;
  const statusOf = ({ annotationId }: MarkHere) =>
    painted?.find((mark) => mark.annotationId === annotationId)?.status ?? null;
  const placed = marks.filter(({ hasPlace }) => hasPlace);
  const found = placed.filter((mark) => statusOf(mark) === 'anchored').length;
  const isLost = placed.some((mark) => statusOf(mark) === 'orphaned');
  return (
    <>
      <p role="status" class="quiet">
        {painted && placed.length > 0 && popup.foundOf(found, placed.length)}{' '}
        {isLost && popup.lostHint}
      </p>
      <ul class="plain stack">
        {marks.map((mark) => (
          <OneMark
            key={mark.annotationId}
            mark={mark}
            status={statusOf(mark)}
            visit={visit?.annotationId === mark.annotationId ? visit : null}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}

type MarkProps = {
  readonly mark: MarkHere;
  /** `null` while it is not shown, and always for a page as a whole. */
  readonly status: AnchorStatus | null;
  readonly visit: Visit | null;
  readonly actions: PopupActions;
};

function OneMark({ mark, status, visit, actions }: MarkProps) {
  const { messages, practices } = usePopupWords();
  const { popup, dossier } = messages;
  const { annotationId, recordId, practice, quote, hasPlace, language } = mark;
  const quoteId = `quote-${annotationId}`;
  const look = lookIn(mark, status);
  return (
    <li class="stack tight" data-mark={status ?? 'not-shown'}>
      <p>
        {look && <Sample look={look} />}{' '}
        <strong>{practice ? practices(practice).title : dossier.unfinished}</strong>
      </p>
      {quote === null ? (
        <p id={quoteId}>{hasPlace ? popup.element : popup.wholePage}</p>
      ) : (
        <Quote id={quoteId} text={quote} language={language} />
      )}
      {status && <p data-status>{messages.anchorStatus[status]}</p>}
      <p class="row mark-actions">
        {look && (
          <button
            type="button"
            class="quiet-button"
            data-action="go-to-mark"
            aria-describedby={quoteId}
            onClick={() => actions.goToMark(annotationId)}
          >
            {popup.goToMark}
          </button>
        )}
        <button
          type="button"
          class="quiet-button"
          data-action="open-record"
          aria-describedby={quoteId}
          onClick={() => actions.openRecord(recordId)}
        >
          {popup.openRecord}
        </button>
      </p>
      <p role="status" data-visit={visit?.sight}>
        {visit && popup.markSight[visit.sight]}
      </p>
    </li>
  );
}

/** How it is painted on the page; `null` when it is not. */
function lookIn({ practice }: MarkHere, status: AnchorStatus | null): MarkLook | null {
  switch (status) {
    case 'anchored':
      return lookOf(practice);
    case 'suggested':
    case 'ambiguous':
      return 'please-look';
    case 'orphaned':
    case 'not-searched':
    case null:
      return null;
  }
}

const Sample = ({ look }: { readonly look: MarkLook }) => (
  <span class="sample" aria-hidden="true" style={declarationsOf(look)}>
    Aa
  </span>
);
