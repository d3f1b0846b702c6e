// Everything one can do with a surface, made from the few things that differ between browsers.
import { callSource } from './call-source.ts';
import type { Held, Key, Surface } from './driver.ts';
import { until } from './until.ts';

export type SurfacePort = {
  /** Runs an expression in the page and returns the plain data that it promises. */
  run<Answer>(source: string): Promise<Awaited<Answer>>;
  clickElement(selector: string): Promise<void>;
  press(key: Key, held?: Held): Promise<void>;
  screenshot(path: string): Promise<void>;
};

const defaultTimeoutMs = 10_000;

export function createSurface(port: SurfacePort): Surface {
  const evaluate: Surface['evaluate'] = (fn, ...args) => port.run(callSource(fn, args));
  const waitFor: Surface['waitFor'] = (what, timeoutMs = defaultTimeoutMs) =>
    waitOn(evaluate, what, timeoutMs);
  return {
    evaluate,
    waitFor,
    addScript: (source) => port.run(`(async () => { ${source}\n })()`),
    click: async (selector) => {
      await waitFor(selector);
      await waitUntilStill(evaluate, selector);
      await port.clickElement(selector);
    },
    type: async (selector, text) => {
      await waitFor(selector);
      await evaluate(fillIn, selector, text);
    },
    text: async (selector = 'body') => {
      await waitFor(selector);
      return evaluate(readText, selector);
    },
    press: port.press,
    screenshot: port.screenshot,
  };
}

async function waitOn(
  evaluate: Surface['evaluate'],
  what: string | { readonly text: string },
  timeoutMs: number,
): Promise<void> {
  const words = typeof what === 'string' ? null : what.text;
  const selector = typeof what === 'string' ? what : 'body';
  const name = words === null ? selector : `the words “${words}”`;
  try {
    // A page that is just being replaced does not answer; the next round asks its successor.
    const ask = async () => (await evaluate(isThere, selector, words).catch(() => false)) || null;
    await until(ask, { timeoutMs, what: name });
  } catch (error) {
    const there = await evaluate(readText, 'body').catch(() => '(the page does not answer)');
    throw new Error(
      `no ${name} on the page, which says: ${there.replace(/\s+/g, ' ').slice(0, 1500)}`,
      { cause: error },
    );
  }
}

/** What is still moving would be gone from under the mouse. What never stops is clicked all the same. */
async function waitUntilStill(evaluate: Surface['evaluate'], selector: string): Promise<void> {
  for (let turn = 0; turn < 50; turn++)
    if (await evaluate(isStill, selector).catch(() => true)) return;
}

// Those below run in the page.

function isStill(selector: string): Promise<boolean> {
  const place = () => JSON.stringify(document.querySelector(selector)?.getBoundingClientRect());
  const before = place();
  return new Promise((resolve) => {
    setTimeout(() => resolve(place() === before), 20);
  });
}

function isThere(selector: string, words: string | null): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  return element !== null && (words === null || element.innerText.includes(words));
}

function readText(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

// A field keeps its value behind an accessor of its class; writing there and telling it by an event
// is what typing does.
function fillIn(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
