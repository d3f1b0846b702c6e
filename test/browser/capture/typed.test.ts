import { describe, expect, test } from 'vitest';
import { usualChoices } from '../../../src/domain/capture-choices.ts';
import { capture, type Shown } from './page.ts';

const keepsTyped = { choices: { ...usualChoices, keepsTyped: true } };

const fill = ({ document }: Shown) => {
  for (const field of document.querySelectorAll<HTMLInputElement>(
    'input:not([type=file]), textarea',
  ))
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = !field.checked;
    else field.value = '20-01-2026';
  const select = document.querySelector('select');
  if (select) select.selectedIndex = 1;
};

describe('when somebody chose to keep what they filled in, it is in the snapshot:', () => {
  test.each([
    ['<input>', '<input value="20-01-2026">'],
    ['<input value=begin name=a>', '<input name="a" value="20-01-2026">'],
    ['<textarea>begin</textarea>', '<textarea>20-01-2026</textarea>'],
    ['<input type=checkbox value=ja>', '<input type="checkbox" value="ja" checked="">'],
    ['<input type=radio value=ja checked>', '<input type="radio" value="ja">'],
    [
      '<select><option selected>a<option>b</select>',
      '<select><option>a</option><option selected="">b</option></select>',
    ],
  ])('%s', async (field, written) => {
    const { html } = await capture(field, { ...keepsTyped, prepare: fill });
    expect(html).toContain(written);
  });

  test.each([
    '<input type=password>',
    '<input type=password value=begin>',
    '<input type=text autocomplete="current-password">',
    '<input type=tel autocomplete="section-a one-time-code">',
    '<input type=hidden>',
  ])('but never %s, not even how long it is', async (field) => {
    const { html } = await capture(field, { ...keepsTyped, prepare: fill });
    expect(html).toContain('<input');
    expect(html).not.toContain('value=');
  });

  test('but never the name of a file', async () => {
    const { html } = await capture('<input type=file>', {
      ...keepsTyped,
      prepare: ({ document, window }) => {
        const files = new window.DataTransfer();
        files.items.add(new window.File(['a'], 'bankafschrift.pdf'));
        const field = document.querySelector('input');
        if (field) field.files = files.files;
      },
    });
    expect(html).toContain('<input type="file">');
    expect(html).not.toContain('bankafschrift');
  });
});
