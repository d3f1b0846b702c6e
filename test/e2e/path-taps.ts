/** The taps from an open popup to a letter, each with what can be pressed after it. */
import type { Surface } from '../driver/driver.ts';

export type Tap = { readonly what: string; readonly selector: string; readonly after: string };

export const tile = (name: string, value: string) => `[data-tile=${name}][data-value=${value}]`;
export const asked = (question: string) => `[data-question=${question}]`;

/** From the question about the practice to the question who may know. */
export const answers: readonly Tap[] = [
  { what: 'practice', selector: tile('practice', 'recording-interview'), after: asked('happened') },
  { what: 'happened', selector: tile('happened', 'yes'), after: asked('note') },
  { what: 'noticed', selector: 'input[name=noticed][value=stress]', after: ':checked' },
  { what: 'next', selector: '[data-action=next]', after: asked('wish') },
  { what: 'wish', selector: '[data-action=next]', after: asked('who-may-know') },
];

export async function tap(popup: Surface, { selector, after }: Tap): Promise<void> {
  await popup.click(selector);
  await popup.waitFor(after);
}

export const toLetter = (after: string): Tap => ({
  what: 'who may know',
  selector: tile('who-may-know', 'organisation'),
  after,
});

/** From a page with a selection on it to the question who may know. */
export const pathTaps: readonly Tap[] = [
  { what: 'mark', selector: '[data-action=mark]', after: asked('practice') },
  ...answers,
];
