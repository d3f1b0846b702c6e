/** What somebody hears who cannot see the screen: what has the focus, what can be chosen, what is told meanwhile. */
import { expect } from 'vitest';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { isControl, type Spoken } from '../driver/spoken.ts';
import { until } from '../driver/until.ts';

export type Heard = Pick<Spoken, 'role' | 'name'>;

const heard = ({ role, name }: Spoken): Heard => ({ role, name });

const isFirstHeading = ({ role, level }: Spoken) => role === 'heading' && level === 1;

/**
 * The tree of the screen that stands now. On each screen everything that can be worked with has a name, there
 * is one title, and the focus is somewhere: who hears the screen is never left nowhere.
 */
export async function hearScreen(
  driver: Driver,
  where: 'popup' | PageHandle,
): Promise<readonly Spoken[]> {
  const spoken = await settled(driver, where);
  const said = JSON.stringify(spoken.map(heard));
  const nameless = spoken.filter((one) => isControl(one) && one.name === '');
  expect(nameless, `without a name, in ${said}`).toEqual([]);
  expect(spoken.filter(isFirstHeading), `titles in ${said}`).toHaveLength(1);
  expect(
    spoken.filter(({ hasFocus }) => hasFocus),
    `focus in ${said}`,
  ).toHaveLength(1);
  return spoken;
}

/** The title takes the focus a moment after it is drawn. */
async function settled(driver: Driver, where: 'popup' | PageHandle): Promise<readonly Spoken[]> {
  let last: readonly Spoken[] = [];
  const ask = async () => {
    last = await driver.spoken(where);
    return last.some(({ hasFocus }) => hasFocus) ? last : null;
  };
  return until(ask, { timeoutMs: 2000, what: 'something to have the focus' }).catch(() => last);
}

/** What has the focus, as role and name. */
export const focusIn = (spoken: readonly Spoken[]): Heard | null => {
  const focused = spoken.find(({ hasFocus }) => hasFocus);
  return focused ? heard(focused) : null;
};

/** What can be worked with after the title, in its order: the answers of a question come first. */
export function choicesIn(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.slice(spoken.findIndex(isFirstHeading) + 1).filter(isControl);
}

/** From now on the page keeps what its live regions tell. */
export const listen = (surface: Surface): Promise<void> => surface.evaluate(keepTold);

/** What live regions told since the last question, in order. */
export const toldIn = (surface: Surface): Promise<readonly string[]> => surface.evaluate(takeTold);

// These run in the page.

type Listening = Window & { toldHere?: string[] };

function keepTold(): void {
  const page: Listening = window;
  const told: string[] = [];
  page.toldHere = told;
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const tell = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const regions = element?.closest(live)
      ? [node]
      : node instanceof Element
        ? [...node.querySelectorAll(live)]
        : [];
    told.push(...regions.map(textOf).filter((text) => text !== ''));
  };
  const look = (changes: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') tell(target);
      else for (const node of addedNodes) tell(node);
  };
  const parts = { subtree: true, childList: true, characterData: true };
  new MutationObserver(look).observe(document.documentElement, parts);
}

function takeTold(): string[] {
  const page: Listening = window;
  return page.toldHere?.splice(0) ?? [];
}
