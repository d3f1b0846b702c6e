/** Pages that somebody wanted to keep by menu or shortcut, and that the popup has to ask about first. */
import { ok, type Result } from '../domain/result.ts';
import type { Wish } from '../messaging/protocol.ts';

const waiting = new Map<number, Wish>();

/** The popup opens right after this, so it need not outlive the background. */
export function askLater(tabId: number, wish: Wish): void {
  waiting.set(tabId, wish);
}

/** What was wanted, once; `null` when nothing waits. */
export async function takeWaiting(tabId: number): Promise<Result<Wish | null, never>> {
  const wish = waiting.get(tabId) ?? null;
  waiting.delete(tabId);
  return ok(wish);
}
