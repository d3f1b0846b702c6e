/** Brings a record in front, for which the address asked. */
import type { RecordId } from '../../domain/ids.ts';

/** Brings the record, or the draft of it, in front; false when it is not on the page. */
export function goToRecord(id: RecordId): boolean {
  const card = document.querySelector<HTMLElement>(`[data-record="${id}"], [data-draft="${id}"]`);
  card?.scrollIntoView({ block: 'start', behavior: 'instant' });
  card?.focus({ preventScroll: true });
  return card !== null;
}
