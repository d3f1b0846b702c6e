/** The keys of somebody who has no mouse. */
import type { Key, Surface } from '../driver/driver.ts';

/** More steps than any screen has. */
const furthest = 60;

/** Goes to what the selector means, and presses the keys there; throws when the focus never comes there. */
export async function keysAt(
  surface: Surface,
  selector: string,
  ...keys: readonly Key[]
): Promise<void> {
  await goTo(surface, selector);
  // The popup may close under the last key, which then is never let go.
  for (const key of keys)
    await surface.press(key).catch((error: unknown) => {
      if (!/Target closed|is closed|does not answer/.test(String(error))) throw error;
    });
}

/** With Tab, or backwards with Shift and Tab. */
export async function goTo(
  surface: Surface,
  selector: string,
  way: 'on' | 'back' = 'on',
): Promise<void> {
  await surface.waitFor(selector);
  for (let pressed = 0; pressed < furthest; pressed++) {
    if (await surface.evaluate(isFocused, selector)) return;
    await surface.press('Tab', ...(way === 'back' ? (['Shift'] as const) : []));
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

// These run in the page.
const isFocused = (selector: string) => document.activeElement?.matches(selector) === true;
