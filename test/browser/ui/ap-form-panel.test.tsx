/** Beside the AP's form: what is copied is what is shown, and that it was copied is said aloud. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { apForm } from '../../../src/data/ap-form.ts';
import { type ApFormBlock, charactersIn } from '../../../src/domain/ap-form.ts';
import { ApFormPanel } from '../../../src/ui/dossier/letter/ApFormPanel.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import type { Copy } from '../../../src/ui/shared/use-copy.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { galleryDay } from '../../gallery/steps.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const text = 'Er hing een camera.\nDat zag ik, en بلدية <b>niet</b> 👀.';
const blocks: readonly ApFormBlock[] = apForm.fields
  .filter(({ id }) => id === 'description' || id === 'wish')
  .map((field) => ({
    field,
    need: field.need.complaint,
    text: `${field.id}: ${text}`,
    characters: charactersIn(`${field.id}: ${text}`),
    shorter: field.id === 'description' ? 'Zie mijn brief.' : null,
    isTooLong: false,
  }));

const show = (copy: Copy) =>
  render(
    <WordsContext.Provider value={words}>
      <ApFormPanel blocks={blocks} kind="complaint" language="nl" today={galleryDay} copy={copy} />
    </WordsContext.Provider>,
    document.body,
  );

const place = (id: string) => document.querySelector(`[data-ap-field=${id}]`);
const press = (id: string, at = 0) =>
  place(id)?.querySelectorAll<HTMLElement>('[data-action=copy]')[at]?.click();
const statusOf = (id: string) => place(id)?.querySelector('[role=status]')?.textContent;

test('copies the text as it is shown, and says so', async () => {
  const copied: string[] = [];
  show(async (one) => void copied.push(one));
  press('description');
  await expect.poll(() => statusOf('description')).toBe('Gekopieerd: Omschrijving');
  expect(copied).toEqual([`description: ${text}`]);
  expect(place('description')?.querySelector('textarea')?.value).toBe(copied[0]);
  expect(statusOf('wish')).toBe('');
});

test('the shorter text is copied by a button of its own', async () => {
  const copied: string[] = [];
  show(async (one) => void copied.push(one));
  press('description', 1);
  await expect.poll(() => copied).toEqual(['Zie mijn brief.']);
});

test('when copying fails the text is selected, so that the keyboard can do it', async () => {
  show(() => Promise.reject(new Error('no clipboard')));
  press('wish');
  await expect.poll(() => statusOf('wish')).toContain('Kopiëren lukte niet.');
  const field = place('wish')?.querySelector('textarea');
  expect(document.activeElement).toBe(field);
  expect(field?.value.slice(field.selectionStart, field.selectionEnd)).toBe(`wish: ${text}`);
});

test('nobody can change what is shown; the count is that of the text', () => {
  show(async () => {});
  const field = place('wish')?.querySelector('textarea');
  expect(field?.readOnly).toBe(true);
  expect(place('wish')?.textContent).toContain(`${`wish: ${text}`.length} tekens`);
});

test('what the form must have and the letter does not is named', () => {
  show(async () => {});
  expect(document.querySelector('.notice')?.textContent).toContain(
    'Klacht of tip, Over welke organisatie gaat het?, Voorletters en achternaam',
  );
});
