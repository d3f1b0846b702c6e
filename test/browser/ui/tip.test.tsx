/** A tip on the screens: nobody is asked who they are, and it says by what they could still be known. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { states } from '../../gallery/states.tsx';

afterEach(() => render(null, document.body));

async function show(name: string): Promise<void> {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  const words = await loadWords('nl');
  render(
    <WordsContext.Provider value={words}>{state.show()}</WordsContext.Provider>,
    document.body,
  );
}

const has = (selector: string): boolean => document.querySelector(selector) !== null;
const text = (): string => document.body.textContent ?? '';

test('nobody is asked for a name or an address, but how exact the times may be', async () => {
  await show('dossier: sender, for a tip');
  expect(has('[name="sender-name"]')).toBe(false);
  expect(has('[name="sender-address"]')).toBe(false);
  expect(has('[name="pack-rounding"][value="day"]:checked')).toBe(true);
  expect(text()).toContain('kan u niet antwoorden');
});

test('of other packs it is asked, and not how exact', async () => {
  await show('dossier: sender');
  expect(has('[name="sender-name"]')).toBe(true);
  expect(has('[name="pack-rounding"]')).toBe(false);
});

test('the review says by what of these contents somebody could be known, and shows no letter', async () => {
  await show('dossier: review, for a tip');
  expect(has('[data-recognisable]')).toBe(true);
  expect(text()).toContain('De kamer of de plek.');
  expect(text()).toContain('Uw eigen woorden.');
  expect(text()).not.toContain('Foto’s die u toevoegde.');
  expect(has('[data-letters]')).toBe(false);
  expect(has('[name="with-pdf"]')).toBe(false);
});

test('once it is made, nobody is asked to have it stamped, and how to give it is said', async () => {
  await show('dossier: pack ready, for a tip');
  expect(has('[data-action="print-letters"]')).toBe(false);
  expect(has('[data-action="ask-stamp"]')).toBe(false);
  expect(text()).toContain('Een e-mail noemt uw adres');
});
