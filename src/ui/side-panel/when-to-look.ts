/** Whether the panel has to look anew after something happened, so that it shows nothing that is over. */
import type { PopupState } from '../popup/model.ts';

/** `page`: another page is in front, or it may be read from now on. `store`: somebody else stored something. */
export type Happened = 'page' | 'store';

/** `afresh`: as when it was just opened. `as-it-is`: without the report that the person put off. */
export type Look = 'afresh' | 'as-it-is';

/** `null` when what is shown stays as it is. */
export function lookAfter(happened: Happened, state: PopupState['state']): Look | null {
  if (state === 'capturing') return null; // It says itself what comes of it.
  if (happened === 'page' || state === 'question') return 'afresh';
  return state === 'page' ? 'as-it-is' : null;
}
