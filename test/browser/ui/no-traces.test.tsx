/** What is typed, or shown, leaves nothing in the browser's own memory, and goes to no service of its. */
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import dossierPage from '../../../src/ui/dossier/index.html?raw';
import memoryPage from '../../../src/ui/dossier/memory.html?raw';
import popupPage from '../../../src/ui/popup/index.html?raw';
import practisingPage from '../../../src/ui/practising/index.html?raw';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import sidePanelPage from '../../../src/ui/side-panel/index.html?raw';
import { personalTexts, states } from '../../gallery/states.tsx';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const show = (component: () => ComponentChildren) =>
  render(<WordsContext.Provider value={words}>{component()}</WordsContext.Provider>, document.body);

const all = <E extends Element = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];

/** Opens what is folded away, goes to what is read only when it is seen, and waits until it is there. */
async function unfold(): Promise<void> {
  for (const button of all('[data-action=show-capture], [data-action=search-organisation]'))
    button.click();
  const hasAll = () => {
    const waiting = all('figure:has([data-action=show-capture]):not(:has(img):has(iframe))');
    waiting[0]?.scrollIntoView();
    return waiting;
  };
  await expect.poll(hasAll, { interval: 5 }).toEqual([]);
  await expect.poll(() => all('[data-action=search-organisation]'), { interval: 5 }).toEqual([]);
}

const isOpen = (field: HTMLInputElement): boolean =>
  field.getAttribute('autocomplete') !== 'off' ||
  (!['radio', 'checkbox', 'file'].includes(field.type) && (field.spellcheck || field.translate));

/** Attributes that a person reads or hears. */
const spoken = ['alt', 'title', 'placeholder', 'label', 'aria-label', 'aria-description'];

type Told = { readonly by: Element; readonly text: string };

/** Each piece of text on the page, and what shows it. */
function toldTexts(): Told[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told: Told[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement) told.push({ by: node.parentElement, text: node.nodeValue ?? '' });
  for (const by of all('body *'))
    for (const name of spoken) told.push({ by, text: by.getAttribute(name) ?? '' });
  return told;
}

const personalIn = ({ text }: Told) => personalTexts.filter((personal) => text.includes(personal));

const isTranslated = ({ by }: Told) =>
  by.closest('[translate]')?.getAttribute('translate') !== 'no';

describe.each(states)('$name', ({ show: component }) => {
  test('has no field that the browser completes, translates or sends to be spell-checked', async () => {
    show(component);
    await unfold();
    const fields = all<HTMLInputElement>('input, textarea');
    expect(fields.filter(isOpen).map((field) => field.outerHTML)).toEqual([]);
    for (const form of all('form')) expect(form.getAttribute('autocomplete')).toBe('off');
  });

  test('has no word of the person or of a page that a translator would read', async () => {
    show(component);
    await unfold();
    const read = toldTexts().filter((told) => personalIn(told).length > 0 && isTranslated(told));
    expect(read.map(({ by }) => by.outerHTML.slice(0, 120))).toEqual([]);
  });

  test('changes neither the title nor the address', () => {
    const before = [document.title, location.href];
    show(component);
    expect([document.title, location.href]).toEqual(before);
  });
});

// Some browsers send what is being typed to a service that guesses how it goes on.
test.each([dossierPage, memoryPage, popupPage, practisingPage, sidePanelPage])(
  'a page of ours asks for no guesses while somebody writes',
  (page) => {
    const { documentElement } = new DOMParser().parseFromString(page, 'text/html');
    expect(documentElement.getAttribute('writingsuggestions')).toBe('false');
  },
);

test('every text of the person or of a page was met somewhere, and none is a word of ours', async () => {
  const met = new Set<string>();
  for (const { show: component } of states) {
    render(null, document.body);
    show(component);
    await unfold();
    for (const personal of toldTexts().flatMap(personalIn)) met.add(personal);
  }
  expect(personalTexts.filter((personal) => !met.has(personal))).toEqual([]);
  expect(personalTexts.filter((personal) => JSON.stringify(words).includes(personal))).toEqual([]);
}, 60_000);
