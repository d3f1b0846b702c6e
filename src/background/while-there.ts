/**
 * Work on a page that may be left at any moment. Firefox leaves a question to such a page without an
 * answer, Chromium answers with an error: both come to the same here.
 */
import { fail, ok, type Result } from '../domain/result.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';

export type LeftError = 'page-closed' | 'page-changed';

const askedEveryMs = 250;

/** What `work` comes to, or how the page was left meanwhile. Throws what it throws while the page is there. */
export async function whileThere<T>(
  tab: Tab,
  work: () => Promise<T>,
): Promise<Result<T, LeftError>> {
  const end = new AbortController();
  try {
    return await Promise.race([work().then(ok), leaving(tab, end.signal)]);
  } catch (error) {
    const left = await howLeft(tab);
    if (left === null) throw error;
    return fail(left);
  } finally {
    end.abort();
  }
}

async function leaving(tab: Tab, signal: AbortSignal): Promise<Result<never, LeftError>> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, askedEveryMs));
    const left = signal.aborted ? null : await howLeft(tab);
    if (left !== null) return fail(left);
    if (signal.aborted) return new Promise(() => {}); // Nobody waits for it any more.
  }
}

async function howLeft({ id, url }: Tab): Promise<LeftError | null> {
  const tab = await tabWithId(id);
  if (tab === null) return 'page-closed';
  return tab.url === url ? null : 'page-changed';
}
