/** Starts a record as the popup does, with choices that are made without its buttons. */
import type { CaptureChoices } from '../../src/domain/capture-choices.ts';
import type { Wish } from '../../src/messaging/protocol.ts';
import type { Surface } from '../driver/driver.ts';

declare const browser: {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: unknown }> };
};

/** What the background answered: a result with the record, or why there is none. */
export const startFromPopup = (
  popup: Surface,
  wish: Wish,
  choices: CaptureChoices,
): Promise<unknown> => popup.evaluate(ask, wish, choices);

// Runs in the popup.
async function ask(wish: Wish, choices: CaptureChoices): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const args = [tab?.id, wish, choices];
  return (await browser.runtime.sendMessage({ version: 1, call: 'startRecord', args })).value;
}
