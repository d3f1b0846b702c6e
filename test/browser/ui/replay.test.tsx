/** Going through the reports before a letter goes further, as somebody does it on the screen. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isStanding, type Replayed } from '../../../src/domain/replay.ts';
import type { ToReplay } from '../../../src/flows/letter-desk.ts';
import { ReplayFields } from '../../../src/ui/dossier/letter/ReplayFields.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord, ports } from '../../gallery/facts.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const reportWith = (note: string, changes: readonly number[] = []): ToReplay => ({
  record: { ...pageRecord, id: ports.newId(), note },
  changes,
});

/** What was said so far, as the letter would keep it. */
let said: readonly Replayed[] = [];

function Held({ reports }: { readonly reports: readonly ToReplay[] }) {
  const [replayed, setReplayed] = useState<readonly Replayed[]>([]);
  said = replayed;
  return <ReplayFields reports={reports} replayed={replayed} onChange={setReplayed} />;
}

function show(...reports: readonly ToReplay[]) {
  render(
    <WordsContext.Provider value={words}>
      <Held reports={reports} />
    </WordsContext.Provider>,
    document.body,
  );
}

const group = (note: string) => page.getByRole('group').filter({ hasText: note });
const choose = (note: string, standing: string) => {
  const { standings } = words.messages.letter.replay;
  return group(note)
    .getByRole('radio', { name: isStanding(standing) ? standings[standing] : standing })
    .click();
};

test('each report has its own answer, and is known again by its words', async () => {
  show(reportWith('De eerste keer.'), reportWith('De tweede keer.'));
  await choose('De eerste keer.', 'solved');
  await choose('De tweede keer.', 'left-out');
  expect(said.map(({ standing }) => standing)).toEqual(['solved', 'left-out']);
  await choose('De eerste keer.', 'still-so');
  expect(said.map(({ standing }) => standing)).toEqual(['still-so', 'left-out']);
});

test('what is different now is asked in words, and they stay when the answer is looked at again', async () => {
  show(reportWith('Er hing een camera.'));
  await choose('Er hing een camera.', 'different');
  await page.getByRole('textbox').fill('De camera hangt nu in de gang.');
  await choose('Er hing een camera.', 'solved');
  await choose('Er hing een camera.', 'different');
  await expect.element(page.getByRole('textbox')).toHaveValue('De camera hangt nu in de gang.');
  expect(said[0]?.words).toBe('De camera hangt nu in de gang.');
});

test('one press says of the rest that it is still so, and changes nothing that was said', async () => {
  show(reportWith('Een.'), reportWith('Twee.'), reportWith('Drie.'));
  await choose('Twee.', 'solved');
  await page.getByRole('button', { name: words.messages.letter.replay.restStillSo }).click();
  const standingOf = (note: string) =>
    group(note).element().querySelector<HTMLInputElement>('input:checked')?.value;
  expect(['Een.', 'Twee.', 'Drie.'].map(standingOf)).toEqual(['still-so', 'solved', 'still-so']);
  expect(document.querySelector('[data-action=rest-still-so]')).toBeNull();
});

test('a page that was seen to change is named with the exhibit that shows it', () => {
  show(reportWith('Op de site.', [3, 7]));
  expect(document.body.textContent).toContain(words.messages.letter.replay.pageChanged('3, 7'));
});
