/** The form on paper: every question once, in the order and with the numbers of the screen. */
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { type NamedLanguage, type PracticeId, practiceIds } from '../../../src/domain/practice.ts';
import type { PlaceDetails } from '../../../src/flows/add-place-record.ts';
import { AnswersForm } from '../../../src/ui/dossier/AnswersForm.tsx';
import { PaperForm } from '../../../src/ui/dossier/PaperForm.tsx';
import { PlaceForm } from '../../../src/ui/dossier/PlaceForm.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord } from '../../gallery/facts.ts';

const words = new Map<Language, Words>();
beforeAll(async () => {
  for (const language of languages) words.set(language, await loadWords(language));
});
afterEach(() => render(null, document.body));

function wordsOf(language: Language): Words {
  const found = words.get(language);
  if (!found) throw new Error(language);
  return found;
}

const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];

function print(
  practice: PracticeId,
  language: Language,
  names: readonly NamedLanguage[] = [],
  today = '2026-11-26',
) {
  render(
    <WordsContext.Provider value={wordsOf(language)}>
      <PaperForm choice={{ practice, language, names }} today={asDay(today)} />
    </WordsContext.Provider>,
    document.body,
  );
}

function showForm(practice: PracticeId, language: Language) {
  render(
    <WordsContext.Provider value={wordsOf(language)}>
      <AnswersForm
        record={{ ...pageRecord, practice }}
        today={asDay('2026-11-26')}
        onSave={() => {}}
        onCancel={() => {}}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

describe.each(languages)('in %s', (language) => {
  test.each(practiceIds)(
    'the form about %s asks what the screen asks, in its order',
    (practice) => {
      print(practice, language);
      const asked = wordsOf(language).sheet(practice);
      const onPaper = all('[data-asked]').map((item) => item.querySelector('h3')?.textContent);
      expect(onPaper).toEqual(asked.map(({ number, text }) => `${number}. ${text.ask}`));
      const boxes = all('[data-asked] .paper-box').length;
      expect(boxes).toBeGreaterThanOrEqual(asked.length);

      render(null, document.body);
      showForm(practice, language);
      expect(all('[data-answer] > legend').map(({ textContent }) => textContent)).toEqual(onPaper);
    },
  );

  test('it asks first what the report without a page asks, under letters', () => {
    print('home-visit', language);
    const { dossier, questions } = wordsOf(language).messages;
    const lettered = all('.paper-item:not([data-asked]) h3').map(({ textContent }) => textContent);
    expect(lettered.slice(0, 5)).toEqual([
      `A. ${dossier.place}`,
      `B. ${dossier.day}`,
      `C. ${dossier.tierQuestion}`,
      `D. ${questions.organisation}`,
      `E. ${questions.note}`,
    ]);
  });
});

test('names in other languages stand beside it, each marked as its language', () => {
  print('home-visit', 'nl', ['ar', 'tr']);
  expect(all('.other-name').map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['tr', 'ltr'],
  ]);
});

test('it says when the questions were checked, and when that is overdue', () => {
  print('home-visit', 'nl');
  expect(document.body.textContent).toContain('nagekeken op');
  expect(all('[data-overdue]')).toEqual([]);
  print('home-visit', 'nl', [], '2031-01-01');
  expect(all('[data-overdue]')).toHaveLength(1);
});

test('nothing can be typed on it, and nobody is named', () => {
  print('recording-interview', 'nl');
  expect(all('input, textarea, select, button, a')).toEqual([]);
});

function typeIn(today: string): PlaceDetails[] {
  const saved: PlaceDetails[] = [];
  render(
    <WordsContext.Provider value={wordsOf('nl')}>
      <PlaceForm
        isFromPaper
        today={asDay(today)}
        onSave={(details) => saved.push(details)}
        onCancel={() => {}}
      />
    </WordsContext.Provider>,
    document.body,
  );
  return saved;
}

function fill(name: string, value: string): void {
  const [field] = all<HTMLInputElement>(`input[name=${name}]`);
  if (!field) throw new Error(name);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const next = () => all('[data-action=next]')[0]?.click();

test('what others reported can be typed in, on any day that was', () => {
  const saved = typeIn('2026-11-26');
  fill('place', 'Gemeentehuis');
  fill('day', '2026-03-03');
  all('input[name=tier][value=reported]')[0]?.click();
  return expect
    .poll(() => {
      next();
      return saved.at(-1);
    })
    .toEqual({ place: 'Gemeentehuis', day: '2026-03-03', tier: 'reported' });
});

test('a day after that of the clock is asked about once, and can be right', async () => {
  const saved = typeIn('2019-05-01');
  fill('place', 'Gemeentehuis');
  fill('day', '2026-03-03');
  await expect.poll(() => all<HTMLInputElement>('input[name=day]')[0]?.value).toBe('2026-03-03');
  next();
  await expect.poll(() => all('[data-problem]')[0]?.textContent).toContain('1 mei 2019');
  expect(saved).toEqual([]);
  next();
  expect(saved).toEqual([{ place: 'Gemeentehuis', day: '2026-03-03', tier: 'happened-to-me' }]);
});
