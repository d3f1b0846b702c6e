/** A passage is shown on a picture only where it stood both before and after it was made. */
import type { Box } from '../domain/capture.ts';
import { parseBoxes } from '../messaging/schemas.ts';
import { callFrames } from '../platform/page.ts';

/** The boxes of before, or none when the page moved meanwhile. */
export async function whatStoodStill(
  tabId: number,
  before: readonly Box[],
): Promise<readonly Box[]> {
  if (before.length === 0) return before;
  const answers = await callFrames(tabId, 'placePassageAgain', []);
  return answers.some(({ value }) => isSame(parseBoxes(value), before)) ? before : [];
}

const isSame = (now: readonly Box[], before: readonly Box[]): boolean =>
  now.length === before.length &&
  now.every((box, at) => {
    const was = before[at];
    return (
      was !== undefined &&
      box.left === was.left &&
      box.top === was.top &&
      box.width === was.width &&
      box.height === was.height
    );
  });
