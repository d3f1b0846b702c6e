/** What somebody is about to mark in an opened file. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { FilePage } from '../../../../domain/file-pages.ts';
import type { DrawnPart } from './drawn-part.ts';
import type { ViewerProps } from './FileViewer.tsx';
import { shownPage } from './go-to.ts';
import { firstBox, inUnits } from './part-box.ts';
import { selectedWords } from './selected-words.ts';

type Actions = Pick<ViewerProps, 'onMark'>;

export function useMarking(
  { onMark }: Actions,
  pages: readonly FilePage[],
  box: RefObject<HTMLElement | null>,
) {
  const [part, draw] = useState<DrawnPart | null>(null);
  const [isNothing, setNothing] = useState(false);

  const markWords = () => {
    const words = box.current && selectedWords(box.current);
    setNothing(words === null);
    if (words) onMark({ kind: 'words', ...words });
  };

  const markPart = () => {
    const size = part && pages[part.page - 1]?.size;
    if (part && size) onMark({ kind: 'part', page: part.page, box: inUnits(part.box, size) });
    draw(null);
  };

  return {
    part,
    draw,
    beginPart: (current: number) => draw({ page: shownPage(pages, current), box: firstBox }),
    cancelPart: () => draw(null),
    isNothing,
    markWords,
    markPart,
  };
}

export type Marking = ReturnType<typeof useMarking>;
