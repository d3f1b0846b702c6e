/** How to send a letter: the way that counts is in sight, with where it leads and what to keep of it. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RouteId } from '../../../src/domain/route-id.ts';
import type { Addressee } from '../../../src/law/channels-for.ts';
import { Channels } from '../../../src/ui/dossier/letter/Channels.tsx';
import { ChannelsTo } from '../../../src/ui/dossier/letter/ChannelsTo.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { listedAt, typedAt } from '../../gallery/channel-states.tsx';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const show = (route: RouteId, addressee: Addressee, envelope: readonly string[] | null = null) =>
  render(
    <WordsContext.Provider value={words}>
      <Channels route={route} addressee={addressee} envelope={envelope} />
    </WordsContext.Provider>,
    document.body,
  );

const first = () => document.querySelector<HTMLElement>('[data-first]');
const folded = () =>
  [...document.querySelectorAll('details > summary')].map(({ textContent }) => textContent);

test('the way that counts is in sight with its address, and the others are folded away', () => {
  show('access', listedAt('GM0303'));
  expect(first()?.dataset.first).toBe('post');
  expect(first()?.textContent).toContain('Postbus 100');
  expect(first()?.textContent).toContain('Telt');
  expect(first()?.textContent).toContain(words.messages.proof.keep.post);
  expect(folded()).toHaveLength(5);
  expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
  expect(document.querySelector('[data-look-for-form]')).not.toBeNull();
});

test('a plain e-mail says that it may not count', () => {
  show('access', listedAt('GM0303'));
  expect(folded()).toContain('Met een e-mail (Telt misschien niet)');
});

test('a digital way that the receiver named itself comes first, with where it did', () => {
  show('objection', listedAt('GM1783'));
  expect(first()?.dataset.first).toBe('web-form');
  expect(first()?.textContent).toContain('CVDR736388');
  expect(document.querySelector('[data-look-for-form]')).toBeNull();
  expect(document.querySelector('a')).toBeNull();
});

test('the address of the letter takes the place of what is known', () => {
  show('access', listedAt('GM0303'), ['Het college', 'Postbus 9']);
  expect(first()?.textContent).toContain('Postbus 9');
  expect(first()?.textContent).not.toContain('Postbus 100');
});

test('an address that nobody knows is asked for, and nothing stands in its place', () => {
  show('access', typedAt('Bureau', ' '));
  expect(first()?.textContent).toContain(words.messages.channels.noAddress);
  expect(first()?.querySelector('[data-action=copy]')).toBeNull();
});

test('what was typed is shown as text', () => {
  show('access', typedAt('<b>Bureau</b>', '<img src=x>\n{naam} $&'));
  expect(first()?.textContent).toContain('<b>Bureau</b><img src=x>{naam} $&');
  expect(document.querySelector('img, b')).toBeNull();
});

test('the address is copied, and that is said', async () => {
  show('access', listedAt('GM0303'));
  const button = document.querySelector<HTMLElement>('[data-first] [data-action=copy]');
  if (!button) throw new Error('no button');
  await page.elementLocator(button).click();
  await expect.element(page.getByText(words.messages.channels.copied)).toBeVisible();
});

test('what is known of an organisation of the dossier is looked up', async () => {
  render(
    <WordsContext.Provider value={words}>
      <ChannelsTo
        route="access"
        organisation={{ kind: 'listed', code: 'GM0303', name: 'Dronten' }}
        officers={[]}
      />
    </WordsContext.Provider>,
    document.body,
  );
  await expect.poll(() => first()?.textContent).toContain('Postbus 100');
});
