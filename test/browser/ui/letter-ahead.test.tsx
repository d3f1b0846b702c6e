/** Letters are loaded while questions are answered, and no screen that was loaded ahead is waited for. */
import { render } from 'preact';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useLetterAhead } from '../../../src/ui/popup/letter-ahead.ts';
import type { PopupState } from '../../../src/ui/popup/model.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { later } from '../../../src/ui/shared/later.tsx';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

let words: Words;

beforeAll(async () => {
  words = await loadWords('nl');
});
beforeEach(() => render(null, document.body));

/** Effects have run, and what waits for a quiet moment had one. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
}

/** A popup that goes through `states`, one after the other; says how often each thing was loaded. */
async function countLoads(states: readonly PopupState['state'][]): Promise<readonly number[]> {
  const counts = [0, 0];
  const loads = counts.map((_, at) => async () => {
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const Popup = ({ state }: { state: PopupState['state'] }) => {
    useLetterAhead(state, loads);
    return null;
  };
  for (const state of states) {
    render(<Popup state={state} />, document.body);
    await settled();
  }
  return counts;
}

test.each([
  ['is not loaded while nothing is asked', ['loading', 'page', 'capturing', 'saved'], 0],
  ['is loaded when a question is asked', ['page', 'question'], 1],
  ['is loaded once for all questions', ['question', 'question', 'who-may-know'], 1],
  ['is loaded too for who comes back to the last one', ['check', 'who-may-know'], 1],
] as const)('a letter %s', async (_, states, times) => {
  expect(await countLoads(states)).toEqual([times, times]);
});

const Screen = () => <p data-screen>er</p>;

const show = (Shown: () => preact.ComponentChildren) =>
  render(
    <WordsContext.Provider value={words}>
      <Shown />
    </WordsContext.Provider>,
    document.body,
  );

test('a screen that was loaded ahead is there at once', async () => {
  const Ahead = later(async () => Screen);
  await Ahead.prepare();
  show(() => <Ahead />);
  expect(document.querySelector('[data-screen]')).not.toBeNull();
  expect(document.querySelector('[data-waiting]')).toBeNull();
});

test('a screen that was not is waited for, and says so', async () => {
  const Unknown = later(async () => Screen);
  show(() => <Unknown />);
  expect(document.querySelector('[role=status][data-waiting]')).not.toBeNull();
  await expect.poll(() => document.querySelector('[data-screen]')).not.toBeNull();
});
