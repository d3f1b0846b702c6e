/** Where the words stand in the window of a tab, or on its whole page; of all frames that can be reached. */
import { joinedWords, noScreenWords, type ScreenWords } from '../domain/screen-words.ts';
import { parseFrameWords } from '../messaging/schemas.ts';
import { callFrames } from '../platform/page.ts';

/** `null` when the page itself does not say. */
export async function wordsOn(tabId: number, of: 'window' | 'page'): Promise<ScreenWords | null> {
  const answers = await callFrames(tabId, 'placeWords', [of]);
  const frames = answers.map(({ frameId, value }) => ({ frameId, words: parseFrameWords(value) }));
  const top = frames.find(({ frameId }) => frameId === 0)?.words ?? null;
  if (top === null) return null;
  return frames
    .filter(({ frameId }) => frameId !== 0)
    .reduce((all, { words }) => joinedWords(all, words ?? noScreenWords), top);
}
