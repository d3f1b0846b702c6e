/** The wait after wrong passphrases, as the lock screen counts it down. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockScreen } from '../../../src/ui/gate/LockScreen.tsx';
import type { GateState } from '../../../src/ui/gate/model.ts';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

type Locked = Extract<GateState, { readonly state: 'locked' }>;

const words = await loadWords('nl');
const day = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const afterWrongOnes = (): Locked => ({
  state: 'locked',
  error: 'wrong-passphrase',
  waitMs: 8_000,
});

/** Shows it, with the clock running. */
async function show(locked: Locked) {
  const onUnlock = vi.fn();
  render(
    <WordsContext.Provider value={words}>
      <LockScreen locked={locked} onUnlock={onUnlock} onCode={onUnlock} />
    </WordsContext.Provider>,
    document.body,
  );
  await expect.poll(vi.getTimerCount, { interval: 5 }).toBe(1);
  return { onUnlock };
}

const isSaid = (seconds: number) =>
  expect
    .poll(() => document.querySelector('[role=status]')?.textContent, { interval: 5 })
    .toBe(words.messages.gate.wait(seconds));

const isOver = () =>
  expect.poll(() => document.querySelector('[role=status]'), { interval: 5 }).toBeNull();

test.each([-10 * day, -day, day, 10 * day])(
  'a clock that is moved by %i ms makes the wait neither longer nor shorter',
  async (ms) => {
    await show(afterWrongOnes());
    await isSaid(8);
    vi.setSystemTime(Date.now() + ms);
    vi.advanceTimersByTime(1_000);
    await isSaid(7);
    vi.advanceTimersByTime(7_000);
    await isOver();
  },
);

test('a wait that is as long as the one before is counted anew', async () => {
  await show(afterWrongOnes());
  await isSaid(8);
  vi.advanceTimersByTime(8_000);
  await isOver();
  await show(afterWrongOnes());
  await isSaid(8);
});

test('while it waits nothing is tried, and why is said', async () => {
  const { onUnlock } = await show(afterWrongOnes());
  await isSaid(8);
  document.querySelector<HTMLElement>('[data-action=unlock]')?.click();
  await expect
    .poll(() => document.querySelector('[aria-live] .error')?.textContent, { interval: 5 })
    .toBe(words.messages.gate.wait(8));
  expect(onUnlock).not.toHaveBeenCalled();
});
