/** The card for a talk: chosen, looked at, saved; one sheet of paper, whatever the language. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { readTalkCard, talkCardFile } from '../../../src/flows/read-talk-card.ts';
import dossierCss from '../../../src/ui/dossier/dossier.css?inline';
import { PrintedCard } from '../../../src/ui/dossier/letter/PrintedCard.tsx';
import { TalkCardPanel } from '../../../src/ui/dossier/letter/TalkCardPanel.tsx';
import { newTalkCard } from '../../../src/ui/dossier/letter/talk-card-choice.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import sharedCss from '../../../src/ui/shared/shared.css?inline';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

function Panel() {
  const [choice, choose] = useState(newTalkCard);
  return (
    <>
      <TalkCardPanel choice={choice} onChoose={choose} onClose={() => {}} />
      <PrintedCard choice={choice} />
    </>
  );
}

const show = () =>
  render(
    <WordsContext.Provider value={words}>
      <Panel />
    </WordsContext.Provider>,
    document.body,
  );

const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];
const columns = () => all('.panel th').map(({ textContent }) => textContent);
const choose = (language: string) => all(`[name=card-language][value=${language}]`)[0]?.click();

test('Dutch stands on the left, Arabic on the right from right to left', async () => {
  show();
  await expect.poll(columns).toEqual(['Nr.', 'Nederlands', 'العربية']);
  const cells = all('.panel tbody tr:nth-child(3) td');
  expect(cells.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['', ''],
    ['nl', 'ltr'],
    ['ar', 'rtl'],
  ]);
  const [, dutch, arabic] = cells.map((cell) => cell.getBoundingClientRect().x);
  expect(Number(dutch)).toBeLessThan(Number(arabic));
});

test('another language and a practice change the card, on the screen and on paper', async () => {
  show();
  await expect.poll(columns).toContain('العربية');
  choose('tr');
  await expect.poll(columns).toEqual(['Nr.', 'Nederlands', 'Türkçe']);
  const [select] = all<HTMLSelectElement>('[name=card-practice]');
  if (!select) throw new Error('no choice of practice');
  select.value = 'home-visit';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => all('.panel table').length).toBe(2);
  await expect.poll(() => all('.printed-card table').length).toBe(2);
  expect(all('.printed-card')[0]?.textContent).toContain('Neden içeri bakmak istiyorsunuz?');
});

test('what is saved is the card that is seen, under a name that says nothing', async () => {
  show();
  choose('tr');
  const link = () => all<HTMLAnchorElement>('[data-action=save-card][href]')[0];
  await expect.poll(() => columns().at(-1)).toBe('Türkçe');
  await expect.poll(link).toBeDefined();
  expect(link()?.download).toBe('gesprekskaart.html');
  const saved = await (await fetch(link()?.href ?? '')).text();
  const card = readTalkCard(null, ['nl', 'tr']);
  for (const block of card.blocks)
    if (block.kind === 'table')
      for (const [, dutch, turkish] of block.rows) {
        expect(saved).toContain(dutch?.[0]?.text);
        expect(saved).toContain(turkish?.[0]?.text);
      }
});

test('nobody is named on it, and nothing can be typed', async () => {
  show();
  await expect.poll(columns).toContain('العربية');
  expect(all('.panel .letter :is(input, textarea, select, button, a)')).toEqual([]);
});

/** Of CSS: 96 to the inch. */
const mm = 96 / 25.4;

test.each(languages)('the general card beside %s is one A4', async (language) => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  // On a screen a twentieth on each side is left free: 165 mm remain, as on paper.
  frame.style.inlineSize = `${(165 / 0.9) * mm}px`;
  frame.srcdoc = await talkCardFile(null, ['nl', language]).text();
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const height = frame.contentDocument?.querySelector('section')?.scrollHeight ?? Infinity;
  expect(height).toBeLessThanOrEqual(257 * mm);
  frame.remove();
});

test.each(languages)('the card printed from the page beside %s is one A4', (language) => {
  const sheet = document.head.appendChild(document.createElement('style'));
  // What a printer does with it: the rules for paper hold, those for a screen do not.
  sheet.textContent =
    sharedCss +
    dossierCss
      .replaceAll('@media print', '@media all')
      .replaceAll('@media screen', '@media not all');
  document.body.classList.add('only-card');
  render(<PrintedCard choice={{ practice: null, language }} />, document.body);
  const [card] = all('.printed-card');
  if (!card) throw new Error('no card');
  card.style.inlineSize = `${180 * mm}px`;
  return expect
    .poll(() => (card.querySelector('table') ? card.scrollHeight : null))
    .toSatisfy((height) => height !== null && height <= 273 * mm)
    .finally(() => {
      document.body.classList.remove('only-card');
      sheet.remove();
    });
});
