/** Scrolls to a page or to a passage, inside the box of pages. Nothing glides: some get dizzy of it. */
import type { FilePage } from '../../../../domain/file-pages.ts';
import type { FilePassageId } from '../../../../domain/ids.ts';

export function goToPage(box: HTMLElement | null, page: number): void {
  const sheet = box?.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (box && sheet)
    box.scrollTop += sheet.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

/** It takes the focus, so that it is read aloud. */
export function goToPassage(box: HTMLElement | null, id: FilePassageId): void {
  const place = box?.querySelector<HTMLElement>(`[data-passage="${id}"]`);
  place?.scrollIntoView({ block: 'center', inline: 'nearest' });
  place?.focus({ preventScroll: true });
}

/** The page that is shown, or the first one that has a look. */
export function shownPage(pages: readonly FilePage[], current: number): number {
  const isShown = pages[current - 1]?.size;
  return isShown ? current : (pages.find(({ size }) => size !== null)?.page ?? current);
}
