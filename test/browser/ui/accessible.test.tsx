/** Every screen in every state, as axe and a keyboard find it: each language, both colour schemes. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Language, languages } from '../../../src/domain/language.ts';
import dossierCss from '../../../src/ui/dossier/dossier.css?inline';
import { loadTold } from '../../../src/ui/dossier/told/told-words.ts';
import popupCss from '../../../src/ui/popup/popup.css?inline';
import practisingCss from '../../../src/ui/practising/practising.css?inline';
import { loadWords, setPageLanguage } from '../../../src/ui/shared/language.ts';
import sharedCss from '../../../src/ui/shared/shared.css?inline';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { type State, states } from '../../gallery/states.tsx';
import { inTurn } from '../../support/in-turn.ts';

const css = { popup: sharedCss + popupCss, dossier: sharedCss + dossierCss + practisingCss };
const sheet = document.head.appendChild(document.createElement('style'));
document.title = 'Kantlijn';

/** Shows one state as a whole page, the way its surface does. Its title takes the focus. */
async function show({ surface, show: component }: State, language: Language): Promise<void> {
  const [words] = await Promise.all([loadWords(language), loadTold(language)]);
  setPageLanguage(language);
  document.body.className = surface;
  sheet.textContent = css[surface];
  render(<WordsContext.Provider value={words}>{component()}</WordsContext.Provider>, document.body);
  // A question waits for what puts its answers in order, and takes the focus then.
  if (document.querySelector('[data-waiting]'))
    await expect.poll(isLastTitleFocused, { interval: 5 }).toBe(true);
  await expect.poll(() => document.activeElement?.tagName, { interval: 5 }).toBe('H1');
  // What is unfolded is drawn a moment later.
  await expect.poll(isUnfolded, { interval: 5 }).toBe(true);
}

/** Whether every part that stands open shows more than its summary. */
const isUnfolded = (): boolean =>
  [...document.querySelectorAll('details[open]')].every((part) => part.childElementCount > 1);

const isLastTitleFocused = (): boolean =>
  document.querySelector('[data-waiting]') === null &&
  document.activeElement === [...document.querySelectorAll('h1')].at(-1);

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
});

beforeAll(() => page.viewport(1280, 800));

const named = states.map((state) => [state.name, state] as const);

describe.each(languages)('in the language %s', (language) => {
  const way = languages.indexOf(language);
  // Dutch is looked at whole each time; the others take turns, and all have theirs in the long run.
  const looked =
    language === 'nl' ? named : inTurn(named, way % (languages.length - 1), languages.length - 1);

  test.each(looked)('axe finds nothing on the %s', async (_name, state) => {
    document.documentElement.style.colorScheme = 'light';
    await show(state, language);
    if (language === 'nl') return expectNoViolation(everyRule, 'color-contrast');
    await expectNoViolation({ runOnly: [...rulesOfWords] }, 'html-has-lang');
  });

  test.each(inTurn(named, way, languages.length))(
    'the %s loses nothing at four times the size',
    async (...row) => {
      document.documentElement.style.fontSize = '400%';
      await show(row[1], language);
      expect(overflowing()).toEqual([]);
    },
  );

  describe('on a small screen', () => {
    beforeAll(() => page.viewport(320, 640));
    afterAll(() => page.viewport(1280, 800));

    test.each(inTurn(named, (way + 1) % languages.length, languages.length))(
      'the %s fits in 320 pixels',
      async (_name, state) => {
        await show(state, language);
        expect(overflowing()).toEqual([]);
      },
    );
  });
});

const everyRule: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };

/** Nothing but its words differs between the languages, and how long these are is looked at below. */
const rulesOfWords = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'button-name',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'link-name',
  'select-name',
  'summary-name',
  'valid-lang',
] as const;

/** `seen`: a rule that finds something to look at on every screen. */
async function expectNoViolation(options: axe.RunOptions, seen: string): Promise<void> {
  const { violations, passes } = await axe.run(options);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain(seen);
}

describe('whatever the language', () => {
  // Nothing but its colours differs in the dark.
  test.each(named)('axe finds enough contrast on the %s in the dark', async (_name, state) => {
    document.documentElement.style.colorScheme = 'dark';
    await show(state, 'nl');
    await expectNoViolation({ runOnly: ['color-contrast'] }, 'color-contrast');
  });

  test.each(named)('the %s has one title', async (_name, state) => {
    await show(state, 'nl');
    expect(titles()).toHaveLength(1);
  });

  test.each(named)(
    'the keyboard reaches every control of the %s, and shows where it is',
    async (_name, state) => {
      await show(state, 'nl');
      const expected = controls();
      expected[0]?.focus();
      expect(await walk('{Tab}', expected.length)).toEqual(expected.map(nameOf));
      expect(await walk('{Shift>}{Tab}{/Shift}', expected.length)).toEqual(
        expected.map(nameOf).toReversed(),
      );
    },
  );

  test.each(named)('every target of the %s is large enough for a finger', async (_name, state) => {
    await show(state, 'nl');
    expect(controls().filter(isSmall).map(nameOf)).toEqual([]);
  });
});

const titles = (): (string | null)[] =>
  [...document.querySelectorAll('h1')]
    .filter((title) => title.checkVisibility())
    .map(({ textContent }) => textContent);

/** What a person can operate; of a group of choices the one that the keyboard enters by. */
function controls(): HTMLElement[] {
  const selector =
    'a[href], button:not(:disabled), input, select, textarea, iframe, summary, [tabindex="0"]';
  const all = [...document.body.querySelectorAll<HTMLElement>(selector)].filter(
    (control) => control.checkVisibility(), // What is folded away cannot be reached, and need not be.
  );
  return all.filter((control) => !isChoice(control) || control === entranceOf(control.name));
}

const isChoice = (control: HTMLElement): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio';

const entranceOf = (name: string) =>
  document.querySelector(`input[name="${name}"]:checked`) ??
  document.querySelector(`input[name="${name}"]`);

const nameOf = (element: Element): string =>
  [element.tagName, element.getAttribute('name'), element.textContent?.slice(0, 30)].join(' ');

/** Presses the key as often as it takes to pass `count` controls; they must all show their focus. */
async function walk(key: string, count: number): Promise<string[]> {
  const passed: Element[] = [];
  // A date has three parts and a button, each with a stop of its own.
  const most = count + 3 * document.querySelectorAll('input[type=date]').length;
  for (let pressed = 0; pressed < Math.max(most, count + 1); pressed++) {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) break;
    if (focused !== passed.at(-1)) passed.push(focused);
    if (pressed > 0) expect(ringOf(focused), nameOf(focused)).toBe('solid 3px');
    if (passed.length === count) break;
    await userEvent.keyboard(key);
  }
  return passed.map(nameOf);
}

function ringOf(element: Element): string {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return `${outlineStyle} ${outlineWidth}`;
}

const smallestPx = 24;

function isSmall(control: HTMLElement): boolean {
  const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
  return Math.min(width, height) < smallestPx;
}

/** What is wider than the page or than its own box. */
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  const all = [document.documentElement, ...document.body.querySelectorAll<HTMLElement>('*')];
  return all
    .filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
    .filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 ||
        (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1),
    )
    .map(nameOf);
}
