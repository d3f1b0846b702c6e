/** Every letter as a page, to be read by a person: `npm run gallery`, under "Brieven". */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../../src/complaint/render-html.ts';
import { realLetters } from './real-letters.ts';

/** How it looks may change without every page being read again; the gallery puts it back. */
const withoutStyle = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');

test.each(realLetters)('%s reads as the page that was looked at', async (name, letter) => {
  await expect(withoutStyle(renderHtml(letter))).toMatchFileSnapshot(`pages/${name}.html`);
});

test('no page is left of a letter that is written no more', () => {
  const pages = readdirSync(new URL('./pages', import.meta.url));
  expect(pages.toSorted()).toEqual(realLetters.map(([name]) => `${name}.html`).toSorted());
});
