/** A record that the address asks for: somebody clicked on its mark, on a page or in the popup. */
import { isId, type RecordId } from '../../domain/ids.ts';

/** The record behind `#record=`, or `null`. */
export function askedRecord({ hash }: Pick<Location, 'hash'>): RecordId | null {
  const id = new URLSearchParams(hash.slice(1)).get('record');
  return isId<RecordId>(id) ? id : null;
}

/** Brings the record, or the draft of it, in front; false when it is not on the page. */
export function goToRecord(id: RecordId): boolean {
  const card = document.querySelector<HTMLElement>(`[data-record="${id}"], [data-draft="${id}"]`);
  card?.scrollIntoView({ block: 'start', behavior: 'instant' });
  card?.focus({ preventScroll: true });
  return card !== null;
}
