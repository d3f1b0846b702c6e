/** Removes a record as if that had been long ago: then it goes for good as soon as the dossier opens again. */
import type { PageHandle } from '../driver/driver.ts';

/** Comes back when it was pressed. The record is the one with that note. */
export const removeLongAgo = (dossier: PageHandle, note: string): Promise<void> =>
  dossier.evaluate(pressRemove, note);

/** Runs in the dossier: the page's clock is set back until it is opened again, for `new Date()` only. */
function pressRemove(note: string): void {
  globalThis.Date = class extends Date {
    constructor(...given: readonly [] | readonly [number]) {
      super(given[0] ?? Date.now() - 11 * 60_000);
    }
  } as DateConstructor;
  const notes = [...document.querySelectorAll('[data-record] [data-note]')];
  const card = notes.find(({ textContent }) => textContent === note)?.closest('[data-record]');
  card?.querySelector<HTMLElement>('[data-action=delete]')?.click();
}
