/** Days for a calendar: what is saved says what was chosen, and by itself nothing. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { StepsSection } from '../../../src/ui/dossier/steps/StepsSection.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { contents } from '../../gallery/facts.ts';
import { galleryDay, severalSteps } from '../../gallery/steps.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const nothing = () => {};

const show = (steps = severalSteps) =>
  render(
    <WordsContext.Provider value={words}>
      <StepsSection
        contents={{ ...contents, steps }}
        today={galleryDay}
        onSent={nothing}
        onWrite={nothing}
        onAnswer={nothing}
        onWithdraw={nothing}
        onProof={nothing}
      />
    </WordsContext.Provider>,
    document.body,
  );

const link = () => document.querySelector<HTMLAnchorElement>('[data-action=save-calendar]');

async function saved(): Promise<string> {
  await expect.poll(() => link()?.getAttribute('href')).toMatch(/^blob:/);
  return (await fetch(link()?.href ?? '')).text();
}

test('by itself the file says on each day to look at the post, and nothing more', async () => {
  show();
  const file = await saved();
  expect(file.match(/SUMMARY:.*/g)?.every((line) => line.trim() === 'SUMMARY:Post nakijken')).toBe(
    true,
  );
  expect(file).not.toMatch(/DESCRIPTION:(?!Post nakijken)|Dronten|Inzage|antlijn/i);
  expect(link()?.download).toBe('agenda.ics');
});

test('with the explanation it says whose letter it is, and the titles stay as they were', async () => {
  show();
  const without = await saved();
  const before = link()?.href ?? '';
  document.querySelector<HTMLElement>('[name=calendar-explained]')?.click();
  await expect.poll(() => link()?.href || before).not.toBe(before);
  const file = await saved();
  // What was made before the choice is given out no longer.
  await expect(fetch(before)).rejects.toThrow();
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('Dronten');
  expect(file.match(/SUMMARY:.*/g)).toEqual(without.match(/SUMMARY:.*/g));
  expect(file.match(/UID:.*/g)).toEqual(without.match(/UID:.*/g));
});

test('nobody is offered a file without days', () => {
  show([]);
  expect(link()).toBeNull();
});
