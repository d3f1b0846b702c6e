/** People who help are named on every page of ours, whatever it shows. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { helpers } from '../../../src/data/human-help.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { modes } from '../../../src/domain/mode.ts';
import { ok } from '../../../src/domain/result.ts';
import { GateView } from '../../../src/ui/gate/GateView.tsx';
import { GateModel, type GateState } from '../../../src/ui/gate/model.ts';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

const everyState = {
  loading: [{ state: 'loading' }],
  language: [{ state: 'language' }],
  computer: [{ state: 'computer' }],
  'new-passphrase': [{ state: 'new-passphrase', computer: 'shared-at-home' }],
  'recovery-code': [{ state: 'recovery-code', code: 'ABCD' }],
  locked: [{ state: 'locked', error: null, waitMs: 0 }],
  failed: [{ state: 'failed' }],
  open: modes.map((mode) => ({ state: 'open', mode }) as const),
} satisfies Record<GateState['state'], readonly GateState[]>;

const gate = new GateModel({
  languageIsChosen: async () => true,
  vaultState: async () => 'open',
  mode: async () => 'normal',
  begin: async () => null,
  unlock: async () => ok(null),
  unlockWithCode: async () => ok(null),
  waitMs: async () => 0,
  chooseLanguage: async () => {},
  report: () => {},
});

async function show(view: GateState, today = '2026-11-28'): Promise<HTMLDetailsElement | null> {
  gate.view.value = view;
  render(
    <WordsContext.Provider value={await loadWords('nl')}>
      <GateView
        gate={gate}
        behind={() => <main>Dossier</main>}
        safety={{ leave: () => {} }}
        today={asDay(today)}
      />
    </WordsContext.Provider>,
    document.body,
  );
  await expect.poll(() => document.querySelector('[data-waiting]')).toBeNull();
  return document.querySelector<HTMLDetailsElement>('[data-help-by-people] details');
}

beforeEach(() => render(null, document.body));
afterEach(() => render(null, document.body));

test.each(Object.values(everyState).flat())('they are there when the gate is %o', async (view) => {
  const part = await show(view);
  expect(part?.open).toBe(false);
  expect(part?.querySelectorAll('[data-helper]')).toHaveLength(helpers.length);
});

/** What starts a page, and so shows them; the page for practising has no gate, and shows them itself. */
const starts = {
  '../../../src/ui/dossier/index.html': 'dossier/index.tsx',
  '../../../src/ui/dossier/memory.html': 'dossier/index.tsx',
  '../../../src/ui/popup/index.html': 'popup/start-popup.tsx',
  '../../../src/ui/side-panel/index.html': 'popup/start-popup.tsx',
  '../../../src/ui/practising/index.html': 'practising/PractisingView.tsx',
};

test('every page of ours shows them', () => {
  const pages = import.meta.glob('../../../src/ui/**/*.html', { query: '?raw' });
  const scripts = import.meta.glob<string>('../../../src/ui/*/*.tsx', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  expect(Object.keys(pages).toSorted()).toEqual(Object.keys(starts).toSorted());
  for (const script of Object.values(starts))
    expect(scripts[`../../../src/ui/${script}`], script).toMatch(/startPage\(\{|<HelpByPeople/);
});

test('what was to be checked again says so, and what is not sure too', async () => {
  const part = await show({ state: 'failed' }, '2027-06-01');
  expect(part?.querySelectorAll('[data-overdue]')).toHaveLength(helpers.length);
  await show({ state: 'failed' });
  expect(part?.querySelectorAll('[data-overdue]')).toHaveLength(0);
  const unsure = helpers.filter(({ confidence }) => confidence === 'low');
  expect(part?.textContent?.match(/niet zeker nakijken/g)).toHaveLength(unsure.length);
});

test('it opens no address and shows no telephone number', async () => {
  const part = await show({ state: 'failed' });
  expect(part?.querySelector('a')).toBeNull();
  expect(part?.textContent).not.toMatch(/\b0[\d -]{6,}/);
});
