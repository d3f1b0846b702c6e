/** Looks for a passage again on a page for practising, and says what became of it. */
import { reportChanges } from '../anchoring/report-change.ts';
import { resolveAll } from '../anchoring/resolve-all.ts';
import { buildTextIndex } from '../anchoring/text-index.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import type { PassageChange } from '../domain/passage-change.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import type { KeptPassage } from './keep-passage.ts';

export type PassageNow = {
  readonly status: AnchorStatus;
  /** Where it stands, or may stand; `null` when nothing can be pointed at. */
  readonly range: Range | null;
  /** `null` when it stands where it stood, word for word. */
  readonly change: PassageChange | null;
};

export async function findPassage(
  { selectors, rivals, text }: KeptPassage,
  document: Document,
): Promise<PassageNow> {
  const index = buildTextIndex(readablePartOf(document));
  const [found] = await resolveAll([{ id: 'practised', selectors, rivals }], index, {
    oldTextOf: () => text,
  });
  const [outcome] = reportChanges([{ selectors, rivals, oldText: text }], index.text);
  return {
    status: found?.status ?? 'not-searched',
    range: found?.range ?? null,
    change: outcome?.change ?? null,
  };
}
