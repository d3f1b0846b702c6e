/** How many titles of what is open stand on the page. While there is one, the page is about that. */
import { signal } from '@preact/signals';

const titles = signal(0);

export const isTitleOpen = (): boolean => titles.value > 0;

/** Counts a title for as long as it stands there; comes back with how to take it away again. */
export function openTitle(): () => void {
  titles.value = titles.peek() + 1;
  return () => {
    titles.value = titles.peek() - 1;
  };
}
