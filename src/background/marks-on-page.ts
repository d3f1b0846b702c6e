/** The marks that can be looked for on the page in a tab, as the page and as we ourselves know them. */
import type { StorageError } from '../domain/codes.ts';
import { lookOf } from '../domain/mark-look.ts';
import { ok, type Result } from '../domain/result.ts';
import { type MarkHere, marksHere } from '../flows/marks-here.ts';
import type { MarkToPaint } from '../messaging/page-calls.ts';
import type { PaintedTab } from '../messaging/painted-tab.ts';
import type { Tab } from '../platform/tabs.ts';
import { vaultFor } from './vault.ts';

/** Without records about the page as a whole: in those there is nothing to look for. */
export const marksOnPage = (tab: Tab): Promise<Result<readonly MarkHere[], StorageError>> =>
  vaultFor(tab).withStore(async (store) =>
    ok((await marksHere(store, tab.url ?? '')).filter(({ hasPlace }) => hasPlace)),
  );

/** What the page gets: enough to find them, and not a word of a note. */
export const toPaint = (marks: readonly MarkHere[]): readonly MarkToPaint[] =>
  marks.map(({ annotationId, source, selectors, rivals, practice }) => ({
    annotationId,
    source,
    selectors,
    rivals,
    look: lookOf(practice),
  }));

export const toRemember = (marks: readonly MarkHere[]): PaintedTab['marks'] =>
  marks.map(({ annotationId, recordId }) => ({ annotationId, recordId }));
