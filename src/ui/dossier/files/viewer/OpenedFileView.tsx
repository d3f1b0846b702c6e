/** The pages of a file under each other, with what can be done to them. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { pagesOfFile } from '../../../../domain/file-pages.ts';
import type { FilePassage } from '../../../../domain/file-passage.ts';
import type { OpenedFile } from '../../../../flows/read-added-file.ts';
import { useWords } from '../../../shared/words-context.ts';
import type { DrawnPart } from './drawn-part.ts';
import type { ViewerProps } from './FileViewer.tsx';
import { goToPage, goToPassage, shownPage } from './go-to.ts';
import { MarkBar } from './MarkBar.tsx';
import { isMarkKey } from './mark-key.ts';
import { PageBar, type Zoom } from './PageBar.tsx';
import { PageSheet } from './PageSheet.tsx';
import { PartForm } from './PartForm.tsx';
import { PassageList } from './PassageList.tsx';
import { firstBox, inUnits } from './part-box.ts';
import { selectedWords } from './selected-words.ts';

export function OpenedFileView(props: ViewerProps & { readonly opened: OpenedFile }) {
  const { messages } = useWords();
  const { viewer } = messages;
  const { opened, passages, onMark, onWithdraw } = props;
  const pages = useMemo(() => pagesOfFile(opened.copy, opened.text), [opened]);
  const box = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(1);
  const [part, draw] = useState<DrawnPart | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [takenAway, setTakenAway] = useState<FilePassage | null>(null);
  const markWords = () => {
    const words = box.current && selectedWords(box.current);
    setEmpty(words === null);
    if (words) onMark({ kind: 'words', ...words });
  };
  const markPart = () => {
    const size = part && pages[part.page - 1]?.size;
    if (part && size) onMark({ kind: 'part', page: part.page, box: inUnits(part.box, size) });
    draw(null);
  };
  const withdraw = (passage: FilePassage, isWithdrawn: boolean) => {
    setTakenAway(isWithdrawn ? passage : null);
    onWithdraw(passage, isWithdrawn);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isMarkKey(event, box.current)) return;
    event.preventDefault();
    markWords();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what a button does too
    <div class="stack" onKeyDown={onKeyDown}>
      <p class="quiet">{viewer.unchanged}</p>
      {opened.copy.notes.includes('pages-left-out') && (
        <p class="notice">{viewer.pagesLeftOut(pages.length, opened.copy.pageCount)}</p>
      )}
      <PageBar
        current={current}
        count={pages.length}
        onGo={(page) => goToPage(box.current, page)}
        zoom={zoom}
        onZoom={setZoom}
      />
      {part === null ? (
        <MarkBar
          hasText={opened.text !== null}
          canDraw={pages.some(({ size }) => size !== null)}
          isEmpty={isEmpty}
          onMark={markWords}
          onDraw={() => draw({ page: shownPage(pages, current), box: firstBox })}
        />
      ) : (
        <PartForm part={part} onDraw={draw} onMark={markPart} onCancel={() => draw(null)} />
      )}
      <section
        ref={box}
        class="page-box"
        aria-label={viewer.pages(opened.file.title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too
        tabIndex={0}
      >
        <div class="page-stack" style={{ inlineSize: `${zoom * 100}%` }}>
          {pages.map((page) => (
            <PageSheet
              key={page.page}
              opened={opened}
              page={page}
              passages={passages}
              look={props.look}
              box={box}
              imageOf={props.ports.pageImageOf}
              part={part}
              onDraw={draw}
              onMiddle={setCurrent}
            />
          ))}
        </div>
      </section>
      <PassageList
        passages={passages}
        text={opened.text}
        hasPages={pages.length > 1}
        onGo={({ id }) => goToPassage(box.current, id)}
        onTakeAway={(passage) => withdraw(passage, true)}
        takenAway={takenAway}
        onPutBack={() => takenAway && withdraw(takenAway, false)}
      />
    </div>
  );
}
