/** Reads what a draft is about. It only puts a list in order, so it is never in the way. */
import type { Draft } from '../../domain/record.ts';
import { report } from '../../platform/report.ts';
import { vault } from './vault.ts';

export async function textsOf(draft: Draft): Promise<readonly string[]> {
  try {
    const [{ draftTexts }, store] = await Promise.all([
      import('../../flows/draft-texts.ts'),
      vault.theStore(),
    ]);
    return store.ok ? await draftTexts(store.value, draft) : [];
  } catch (error) {
    report(error);
    return [];
  }
}
