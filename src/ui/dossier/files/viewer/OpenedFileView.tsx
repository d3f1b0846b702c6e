/** The pages of a file under each other, with what can be done to them. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { type FilePage, pagesOfFile } from '../../../../domain/file-pages.ts';
import type { OpenedFile } from '../../../../flows/read-added-file.ts';
import { useWords } from '../../../shared/words-context.ts';
import type { ViewerProps } from './FileViewer.tsx';
import { goToPage, goToPassage } from './go-to.ts';
import { MarkBar } from './MarkBar.tsx';
import { isMarkKey } from './mark-key.ts';
import { PageBar, type Zoom } from './PageBar.tsx';
import { PageBox } from './PageBox.tsx';
import { PartForm } from './PartForm.tsx';
import { PassageList } from './PassageList.tsx';
import { type Marking, useMarking } from './use-marking.ts';

export type OpenedProps = ViewerProps & { readonly opened: OpenedFile };

export function OpenedFileView(props: OpenedProps) {
  const { opened, passages } = props;
  const pages = useMemo(() => pagesOfFile(opened.copy, opened.text), [opened]);
  const box = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(1);
  const marking = useMarking(props, pages, box);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what a button does too
    <div
      class="stack"
      onKeyDown={(event) => {
        if (!isMarkKey(event, box.current)) return;
        event.preventDefault();
        marking.markWords();
      }}
    >
      <About opened={opened} pages={pages} />
      <PageBar
        current={current}
        count={pages.length}
        hasImages={opened.copy.images.length > 0}
        onGo={(page) => {
          goToPage(box.current, page);
          setCurrent(page);
        }}
        zoom={zoom}
        onZoom={setZoom}
      />
      <Ways opened={opened} pages={pages} current={current} marking={marking} />
      <PageBox
        {...props}
        pages={pages}
        box={box}
        zoom={zoom}
        marking={marking}
        onShown={setCurrent}
      />
      <PassageList
        passages={passages}
        text={opened.text}
        hasPages={pages.length > 1}
        onGo={({ id }) => goToPassage(box.current, id)}
        onTakeAway={props.onTakeAway}
      />
    </div>
  );
}

type PagesProps = { readonly opened: OpenedFile; readonly pages: readonly FilePage[] };

function About({ opened: { copy }, pages }: PagesProps) {
  const { viewer } = useWords().messages;
  return (
    <>
      <p class="quiet">{viewer.unchanged}</p>
      {copy.notes.includes('pages-left-out') && (
        <p class="notice">{viewer.pagesLeftOut(pages.length, copy.pageCount)}</p>
      )}
    </>
  );
}

type WaysProps = PagesProps & { readonly current: number; readonly marking: Marking };

/** While a part is being drawn, its form stands where the ways to mark stood. */
function Ways({ opened, pages, current, marking }: WaysProps) {
  const { part, draw, markPart, cancelPart } = marking;
  if (part !== null)
    return <PartForm part={part} onDraw={draw} onMark={markPart} onCancel={cancelPart} />;
  return (
    <MarkBar
      hasText={opened.text !== null}
      canDraw={pages.some(({ size }) => size !== null)}
      isNothing={marking.isNothing}
      onMark={marking.markWords}
      onDraw={() => marking.beginPart(current)}
    />
  );
}
