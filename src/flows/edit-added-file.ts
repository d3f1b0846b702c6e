/** Changes to a letter, a photo or an e-mail that was added: each is a newer sealed version. */

import {
  type AddedFile,
  type AddedFileContent,
  type FileEvent,
  sealAddedFile,
} from '../domain/added-file.ts';
import { isReport } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { heads, nextRevision } from '../domain/revision.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { SealPorts } from './answer-draft.ts';
import { contentOfFile, newestFile } from './file-content.ts';

/** What the next version says instead; `null` leaves it as it is. */
export type FileChange = (content: AddedFileContent) => Partial<AddedFileContent> | null;

type Edited = Result<AddedFile, 'not-found' | 'storage-full'>;

/**
 * The version that `change` makes of the newest one. When two windows do this at once, the second gets
 * to see what the first wrote. `not-found`: the file, or its record, was taken away.
 */
export const editAddedFile = (
  store: Store,
  shown: Pick<AddedFile, 'id' | 'recordId'>,
  change: FileChange,
  ports: SealPorts,
): Promise<Edited> =>
  withLock(recordLock(shown.recordId), async () => {
    const record = heads(await recordHistory(store, shown.recordId)).at(-1);
    const file = await newestFile(store, shown.id);
    if (!record || !isReport(record) || file === null) return fail('not-found');
    const content = contentOfFile(file);
    const changed = change(content);
    if (changed === null) return ok(file);
    const header = nextRevision(file, ports);
    const next = await sealAddedFile(header, { ...content, ...changed }, ports.commitJson);
    const saved = await saveEntities(store, [next]);
    return saved.ok ? ok(next) : saved;
  });

export const isSameEvent = (one: FileEvent, other: FileEvent): boolean =>
  one.what === other.what &&
  one.date === other.date &&
  one.page === other.page &&
  one.words === other.words;

/** Another title, and what the person says that it is. */
export const named =
  ({ title, sort }: Pick<AddedFile, 'title' | 'sort'>): FileChange =>
  (file) =>
    file.title === title && file.sort === sort ? null : { title, sort };

/** With the date in the chronology: behind the others, or at that place among them. */
export const withEvent =
  (event: FileEvent, at: number = Number.POSITIVE_INFINITY): FileChange =>
  ({ events }) =>
    events.some((one) => isSameEvent(one, event)) ? null : { events: inserted(events, event, at) };

const inserted = <Item>(items: readonly Item[], item: Item, at: number): readonly Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/** Without it; it can be taken over again. */
export const withoutEvent =
  (event: FileEvent): FileChange =>
  ({ events }) => ({ events: events.filter((one) => !isSameEvent(one, event)) });

/** In letters and packs, or taken out of them; its number stays. */
export const standing =
  (wanted: AddedFile['standing']): FileChange =>
  (file) =>
    file.standing === wanted ? null : { standing: wanted };
