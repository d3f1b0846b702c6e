/** Away from here at once: a page of nothing, and none of ours. */
import { closeOwnPages } from '../../platform/hiding.ts';
import { openNewTab } from '../../platform/tabs.ts';

export async function leave(): Promise<void> {
  await openNewTab();
  await closeOwnPages();
}
