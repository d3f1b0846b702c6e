/** Which words of a passage went, which came, and which stayed. */
import { diffWordsWithSpace } from 'diff';
import type { Difference } from '../domain/passage-change.ts';

const timeoutMs = 500;

/** Put together they give `then`, and `now`. When comparing takes too long, all went and all came. */
export function wordDifferences(then: string, now: string): Difference[] {
  const changes = diffWordsWithSpace(then, now, { timeout: timeoutMs });
  const differences: readonly Difference[] = changes?.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  })) ?? [
    { kind: 'gone', text: then },
    { kind: 'new', text: now },
  ];
  return differences.filter(({ text }) => text !== '');
}
