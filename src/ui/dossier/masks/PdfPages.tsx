/** The editor of boxes over the pages of a PDF, one after the other. */
import { useRef } from 'preact/hooks';
import type { PictureMask } from '../../../domain/cover-choice.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import { EndButtons } from './EndButtons.tsx';
import { MaskEditor } from './MaskEditor.tsx';
import type { OpenedPdf } from './opened-pdf.ts';
import { Tool } from './Tool.tsx';
import { type PagesToMask, usePdfPages } from './use-pdf-pages.ts';

type Props = PagesToMask & {
  /** Of every page that was looked at. */
  readonly onDone: (masks: readonly PictureMask[]) => void;
  readonly onCancel: () => void;
};

export function PdfPages({ onDone, onCancel, ...given }: Props) {
  const { pages: words } = useWords().messages.masks;
  const looking = usePdfPages(given);
  const { pdf, page, picture, masks } = looking;
  const bar = useRef<HTMLDivElement>(null);
  const go = (next: number, way: Way) => {
    looking.goTo(next);
    // The editor goes with its page, and what had the focus in it too.
    bar.current?.querySelector<HTMLElement>(`[data-action=${way}]`)?.focus();
  };
  if (pdf === 'reading') return <p role="status">{words.opening}</p>;
  if (pdf === null) return <Unreadable onCancel={onCancel}>{words.unreadable}</Unreadable>;
  const { blobId } = given.artefact;
  const done = () => onDone([...masks].map(([at, mask]) => ({ blobId, page: at, mask })));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what buttons do too
    <div
      class="mask-pages stack"
      data-page={page}
      onKeyDown={(event) => {
        const way = wayOf(event);
        if (way === null) return;
        event.preventDefault();
        go(page + steps[way], way);
      }}
    >
      <div ref={bar}>
        <PageTools pdf={pdf} page={page} onGo={go} />
      </div>
      {picture === 'reading' && <p role="status">{words.reading(page)}</p>}
      {picture === null && (
        <Unreadable onCancel={onCancel} onDone={done}>
          {words.pageUnreadable}
        </Unreadable>
      )}
      {picture !== null && picture !== 'reading' && (
        <MaskEditor
          key={page}
          picture={picture}
          mask={looking.mask}
          proposed={picture.proposed}
          onChange={looking.set}
          onDone={done}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

const steps = { 'previous-page': -1, 'next-page': 1 } as const;
type Way = keyof typeof steps;

/** Alt with the keys that turn pages; without it they move what is seen of the page. */
function wayOf({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): Way | null {
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'PageUp') return 'previous-page';
  return key === 'PageDown' ? 'next-page' : null;
}

type ToolsProps = {
  readonly pdf: OpenedPdf;
  readonly page: number;
  readonly onGo: (page: number, way: Way) => void;
};

function PageTools({ pdf: { pageCount, proposedOn }, page, onGo }: ToolsProps) {
  const { pages: words } = useWords().messages.masks;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields
    <div role="group" aria-label={words.title} class="stack tight">
      <p role="status">{words.at(page, pageCount)}</p>
      {proposedOn.length > 0 && <p class="quiet">{words.proposedOn(proposedOn.join(', '))}</p>}
      <div class="row">
        <Tool
          action="previous-page"
          keys="Alt+PageUp"
          isOff={page === 1}
          onPress={() => onGo(page - 1, 'previous-page')}
        >
          {words.previous}
        </Tool>
        <Tool
          action="next-page"
          keys="Alt+PageDown"
          isOff={page === pageCount}
          onPress={() => onGo(page + 1, 'next-page')}
        >
          {words.next}
        </Tool>
      </div>
    </div>
  );
}

type UnreadableProps = {
  readonly children: string;
  readonly onCancel: () => void;
  /** What was decided about other pages is kept. */
  readonly onDone?: () => void;
};

function Unreadable({ children, onCancel, onDone }: UnreadableProps) {
  const { masks: words } = useWords().messages;
  return (
    <div class="stack tight">
      <Heading>{words.pages.title}</Heading>
      <p class="error" role="alert">
        {children}
      </p>
      <EndButtons onDone={onDone ?? null} onCancel={onCancel} />
    </div>
  );
}
