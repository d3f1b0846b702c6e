/** The list of marks in the popup says what the marks on the page say, to somebody who cannot see them. */

import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AnnotationId, asId, type RecordId } from '../../../src/domain/ids.ts';
import type { AnchorStatus } from '../../../src/domain/selector.ts';
import type { MarkHere } from '../../../src/flows/marks-here.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { askedIn } from '../../../src/ui/dossier/asked.ts';
import { goToRecord } from '../../../src/ui/dossier/go-to-record.ts';
import { MarksHere } from '../../../src/ui/popup/MarksHere.tsx';
import type { PopupActions } from '../../../src/ui/popup/PopupView.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { noActions } from '../../gallery/no-actions.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const newMark = (): MarkHere => ({
  annotationId: asId<AnnotationId>(crypto.randomUUID()),
  recordId: asId<RecordId>(crypto.randomUUID()),
  source: 'https://www.voorbeeldstad.test/het-gesprek',
  selectors: [],
  rivals: [],
  quote: 'Wij filmen elk gesprek.',
  language: 'nl',
  hasPlace: true,
  practice: 'recording-interview',
});

/** Shows one mark; `status` is `null` while it is not shown on the page. */
function show(mark: MarkHere, status: AnchorStatus | null) {
  const asked: string[] = [];
  const actions: PopupActions = {
    ...noActions,
    goToMark: (id) => asked.push(`go to ${id}`),
    openRecord: (id) => asked.push(`open ${id}`),
  };
  const painted = status && [{ annotationId: mark.annotationId, status }];
  render(
    <WordsContext.Provider value={words}>
      <MarksHere marks={[mark]} painted={painted} visit={null} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
  return asked;
}

const inList = (selector: string) => document.querySelector<HTMLElement>(`li ${selector}`);

test.each([
  ['nl', 'nl'],
  ['nl-nl', 'nl-NL'],
  ['Nederlands of zo', ''],
  [null, ''],
])('a quote of a page in %s is not translated, and read in %o', (language, lang) => {
  show({ ...newMark(), language }, null);
  const quote = inList('blockquote');
  expect(quote?.getAttribute('lang')).toBe(lang);
  expect(quote?.getAttribute('translate')).toBe('no');
});

test.each([
  ['anchored', true],
  ['suggested', true],
  ['ambiguous', true],
  ['orphaned', false],
  ['not-searched', false],
] as const)('a mark that is %s says so in words', (status, canBeGoneTo) => {
  show(newMark(), status);
  expect(inList('[data-status]')?.textContent).toBe(nl.anchorStatus[status]);
  expect(inList('[data-action=go-to-mark]') !== null).toBe(canBeGoneTo);
  expect(inList('[data-action=open-record]')).not.toBeNull();
});

test('a mark that is not shown on the page is listed, and can be opened', () => {
  show(newMark(), null);
  expect(inList('[data-status]')).toBeNull();
  expect(inList('[data-action=go-to-mark]')).toBeNull();
  expect(inList('[data-action=open-record]')).not.toBeNull();
});

test('what was lost says that it is still kept', () => {
  show(newMark(), 'orphaned');
  expect(document.querySelector('[role=status]')?.textContent).toContain(nl.popup.lostHint);
});

test('the buttons of a mark do what a click on it does, and say which mark is meant', async () => {
  const mark = newMark();
  const asked = show(mark, 'anchored');
  for (const action of ['go-to-mark', 'open-record']) {
    const button = inList(`[data-action=${action}]`);
    if (!button) throw new Error(`no button ${action}`);
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(mark.quote);
    await userEvent.click(button);
  }
  expect(asked).toEqual([`go to ${mark.annotationId}`, `open ${mark.recordId}`]);
});

test('the address of the dossier names a record, or none', () => {
  const { recordId } = newMark();
  expect(askedIn({ hash: `#record=${recordId}` })).toEqual({ kind: 'record', id: recordId });
  for (const hash of ['', '#', '#record=', '#record="]', `#draft=${recordId}`])
    expect(askedIn({ hash })).toBeNull();
});

test('the record that is asked for takes the focus', () => {
  const { recordId } = newMark();
  document.body.innerHTML = `<article tabindex="-1" data-record="${recordId}"></article>`;
  expect(goToRecord(recordId)).toBe(true);
  expect(document.activeElement).toBe(document.querySelector('article'));
  document.body.innerHTML = '';
  expect(goToRecord(recordId)).toBe(false);
});
