/** A dossier's page, for lists that read it. */
import { noPeople } from '../../src/domain/client.ts';
import type { EvidenceRecord } from '../../src/domain/record.ts';
import type { Step } from '../../src/domain/step.ts';
import type { Loaded } from '../../src/ui/dossier/model.ts';
import { contents, pageRecord } from './facts.ts';

/** With these steps, about one report unless others are given. */
export const loadedWith = (
  steps: readonly Step[],
  more: Partial<Omit<Loaded, 'contents'>> & { readonly records?: readonly EvidenceRecord[] } = {},
): Loaded => {
  const { records = [pageRecord], ...rest } = more;
  return {
    contents: { ...contents, records, steps },
    drafts: [],
    letters: [],
    damaged: [],
    people: noPeople,
    ...rest,
  };
};
