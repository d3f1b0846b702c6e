/** What the address of the dossier asks for: somebody clicked on it, on a page or in the popup. */
import { isId, type LetterDraftId, type RecordId } from '../../domain/ids.ts';

export type Asked =
  | { readonly kind: 'record'; readonly id: RecordId }
  | { readonly kind: 'letter'; readonly id: LetterDraftId }
  /** A letter of which somebody says that it went out. */
  | { readonly kind: 'sent'; readonly id: LetterDraftId }
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'place' };

/** `null` when it asks for nothing that is known here. */
export function askedIn({ hash }: Pick<Location, 'hash'>): Asked | null {
  const asked = new URLSearchParams(hash.slice(1));
  const record = asked.get('record');
  if (isId<RecordId>(record)) return { kind: 'record', id: record };
  for (const kind of ['letter', 'sent'] as const) {
    const letter = asked.get(kind);
    if (isId<LetterDraftId>(letter)) return { kind, id: letter };
  }
  if (asked.has('hand-over')) return { kind: 'hand-over' };
  return asked.has('place') ? { kind: 'place' } : null;
}
