/** Choosing a practice: all of them can be reached, one press answers and goes on, and names help. */
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asDay } from '../../../src/domain/instant.ts';
import { type PracticeId, practiceIds } from '../../../src/domain/practice.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { PracticeHelp } from '../../../src/ui/shared/PracticeHelp.tsx';
import { PracticeQuestion } from '../../../src/ui/shared/PracticeQuestion.tsx';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

let words: Words;
let english: Words;
beforeAll(async () => {
  [words, english] = await Promise.all([loadWords('nl'), loadWords('en')]);
});
afterEach(() => render(null, document.body));

/** Shows the question on a page that says `texts`; returns what is answered. */
function ask(texts: readonly string[] = [], answer: PracticeId | null = null): PracticeId[] {
  const answers: PracticeId[] = [];
  render(
    <WordsContext.Provider value={words}>
      <PracticeQuestion answer={answer} texts={texts} onAnswer={(id) => answers.push(id)} />
    </WordsContext.Provider>,
    document.body,
  );
  return answers;
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-tile=practice]')].map(
    ({ dataset }) => dataset.value,
  );

const likely = () =>
  [...document.querySelectorAll<HTMLElement>('[data-likely] [data-tile]')].map(
    ({ dataset }) => dataset.value,
  );

const choice = (id: PracticeId) => page.elementLocator(tile(id));

function tile(id: PracticeId): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-tile=practice][data-value=${id}]`);
  if (!found) throw new Error(`no choice ${id}`);
  return found;
}

test('every practice is there once, whatever the page says', () => {
  for (const texts of [
    [],
    ['camera en microfoon'],
    ['huisbezoek', 'https://x.test/waterverbruik'],
  ]) {
    ask(texts);
    expect(shown().toSorted()).toEqual(practiceIds.toSorted());
  }
});

test('what the page says comes first, and is not chosen for it', () => {
  ask(['Wij vragen uw bankafschriften.', '', '', '']);
  expect(likely()[0]).toBe('bank-statements');
  expect(document.querySelector('[aria-pressed=true]')).toBeNull();
});

test('the others are folded under the names of their groups, and open with a click', async () => {
  ask();
  const folded = tile('no-dpia');
  expect(folded.checkVisibility()).toBe(false);
  const group = folded.closest('details');
  expect(group?.querySelector('summary')?.textContent).toContain('Vragen en antwoord krijgen');
  group?.querySelector('summary')?.click();
  await expect.poll(() => folded.checkVisibility()).toBe(true);
});

test('one press answers and goes on', async () => {
  const answers = ask();
  await choice('home-visit').click();
  expect(answers).toEqual(['home-visit']);
});

test('an answer that was given stays in sight, with its group open', () => {
  ask([], 'no-dpia');
  expect(tile('no-dpia').ariaPressed).toBe('true');
  expect(tile('no-dpia').checkVisibility()).toBe(true);
});

describe('searching', () => {
  const search = page.getByRole('textbox');

  test('shows what was found, says how many, and Enter sends nothing', async () => {
    const answers = ask([], 'home-visit');
    await search.fill('rísicos');
    await expect.poll(() => document.querySelector('[role=status]')).not.toBeNull();
    await search.fill('whatsapp');
    await expect.poll(shown).toEqual(['messaging-apps']);
    expect(document.body.textContent).toContain('1 gevonden');
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual([]);
  });

  test('says what to do when nothing is found, and gives the list back', async () => {
    ask();
    await search.fill('xyzxyz');
    await expect.poll(shown).toEqual([]);
    expect(document.body.textContent).toContain('Probeer een ander woord');
    await search.fill('');
    await expect.poll(() => shown().length).toBe(practiceIds.length);
  });
});

test.each([
  ['ar', 'rtl'],
  ['tr', 'ltr'],
] as const)(
  'names in %s stand under the Dutch ones, marked as that language',
  async (lang, dir) => {
    ask();
    document.querySelector<HTMLElement>(`[data-also=${lang}]`)?.click();
    await expect
      .poll(() => document.querySelectorAll('.other-name').length)
      .toBe(practiceIds.length);
    const { texts } = words.entry('home-visit');
    const name = tile('home-visit').querySelector('.other-name');
    expect([name?.getAttribute('lang'), name?.getAttribute('dir')]).toEqual([lang, dir]);
    expect(name?.textContent).toBe(texts[lang].title + texts[lang].summary);
    const says = document.body.textContent?.includes('Deze vertaling is nog niet nagekeken.');
    expect(says).toBe(words.catalogue.some((entry) => !entry.texts[lang].reviewed));
    document.querySelector<HTMLElement>(`[data-also=${lang}]`)?.click();
    await expect.poll(() => document.querySelector('.other-name')).toBeNull();
  },
);

test('names are not offered in the language that the screen speaks already', async () => {
  const arabic = await loadWords('ar');
  render(
    <WordsContext.Provider value={arabic}>
      <PracticeQuestion answer={null} texts={[]} onAnswer={() => {}} />
    </WordsContext.Provider>,
    document.body,
  );
  const offered = [...document.querySelectorAll<HTMLElement>('[data-also]')];
  expect(offered.map(({ dataset }) => dataset.also)).toEqual(['tr']);
  expect(tile('home-visit').textContent).toContain(arabic.practices('home-visit').title);
});

test('the keyboard alone chooses and goes on, and no arrow key answers', async () => {
  const answers = ask();
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  tile('recording-interview').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(answers).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(answers).toEqual(likely().slice(0, 1));
});

describe('what is told about a practice', () => {
  const tell = (spoken: Words, day: string) =>
    render(
      <WordsContext.Provider value={spoken}>
        <PracticeHelp practice="recording-interview" today={asDay(day)} />
      </WordsContext.Provider>,
      document.body,
    );

  test('is folded, and says first what may be gone soon', () => {
    tell(words, '2026-11-26');
    const folds = [...document.querySelectorAll('details')];
    expect(folds.every(({ open }) => !open)).toBe(true);
    expect(folds[0]?.querySelector('summary')?.textContent).toContain('verstuur vandaag');
    expect(document.querySelectorAll('summary')).toHaveLength(4);
  });

  test('says that it is overdue from the day after its last day, with that day', () => {
    const { checkBy } = words.entry('recording-interview');
    tell(words, checkBy);
    expect(document.querySelector('[data-overdue]')).toBeNull();
    tell(words, '2031-01-01');
    expect(document.querySelector('[data-overdue]')?.textContent).toMatch(/\d{4}/);
  });

  test('says in English that nobody has checked the translation', () => {
    tell(english, '2026-11-26');
    const says = document.body.textContent?.includes('has not been checked yet');
    expect(says).toBe(!english.practices('recording-interview').reviewed);
    tell(words, '2026-11-26');
    expect(document.body.textContent).not.toContain('niet nagekeken');
  });
});
