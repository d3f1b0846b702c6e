/** What is typed, or shown, leaves nothing in the browser's own memory of forms, titles and addresses. */
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { states } from '../../gallery/states.tsx';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const show = (component: () => ComponentChildren) =>
  render(<WordsContext.Provider value={words}>{component()}</WordsContext.Provider>, document.body);

const isOpen = (field: HTMLInputElement): boolean =>
  field.getAttribute('autocomplete') !== 'off' ||
  (!['radio', 'checkbox', 'file'].includes(field.type) && field.spellcheck);

describe.each(states)('$name', ({ show: component }) => {
  test('has no field that the browser completes or sends to be spell-checked', () => {
    show(component);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    expect(fields.filter(isOpen).map((field) => field.outerHTML)).toEqual([]);
    for (const form of document.querySelectorAll('form'))
      expect(form.getAttribute('autocomplete')).toBe('off');
  });

  test('changes neither the title nor the address', () => {
    const before = [document.title, location.href];
    show(component);
    expect([document.title, location.href]).toEqual(before);
  });
});
