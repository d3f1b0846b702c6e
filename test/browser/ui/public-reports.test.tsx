/** What is publicly reported, on the screens: there where it helps, and no box where there is nothing. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { knownOrganisation } from '../../../src/data/organisations/known.ts';
import { isOverdue } from '../../../src/domain/checked.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { PracticeId } from '../../../src/domain/practice.ts';
import { publicReports } from '../../../src/domain/public-report.ts';
import { PubliclyKnown } from '../../../src/ui/dossier/PubliclyKnown.tsx';
import { ReportsHere, useReportsHere } from '../../../src/ui/popup/ReportsHere.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord } from '../../gallery/facts.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const today = asDay('2026-11-28');
const show = (component: ComponentChildren) =>
  render(<WordsContext.Provider value={words}>{component}</WordsContext.Provider>, document.body);

function Here({ code, title }: { readonly code: string; readonly title: string }) {
  const page = {
    url: 'https://www.voorbeeldstad.test/',
    title,
    marks: [],
    unsent: null,
    isCacheAChoice: true,
  };
  const reports = useReportsHere({ ...page, organisation: knownOrganisation(code) });
  return (
    <ReportsHere
      reports={reports}
      today={today}
      watched={{ host: 'www.voorbeeldstad.test', watching: 'off' }}
      onAsk={() => {}}
      onStop={() => {}}
    />
  );
}

const shownIn = (where: string) => document.querySelectorAll(`[data-where=${where}] [data-report]`);

test('about an organisation of which nothing is reported, the popup has no box at all', () => {
  expect(publicReports('GM0003', [], words.catalogue)).toEqual([]);
  show(<Here code="GM0003" title="Afval" />);
  expect(document.body.textContent?.trim()).toBe('');
});

test('in the popup its own come first, and others are called elsewhere', () => {
  show(<Here code="GM0303" title="Beeld en geluid in de spreekkamer" />);
  expect(shownIn('here').length).toBeGreaterThan(1);
  expect(shownIn('elsewhere').length).toBeGreaterThan(0);
  expect(document.body.textContent).toContain('Dit zegt niets over wat er met u gebeurde.');
  expect(document.querySelector('a, .error')).toBeNull();
});

test('being told while browsing is offered only where something is reported about the site', () => {
  show(<Here code="GM0303" title="" />);
  expect(document.querySelector('[data-action=watch-site]')).not.toBeNull();
  show(<Here code="GM9999" title="Beeld en geluid" />);
  expect(document.querySelector('[data-action=watch-site]')).toBeNull();
});

const known = (organisation: OrganisationRef, practice: PracticeId, day = today) =>
  show(<PubliclyKnown record={{ ...pageRecord, organisation, practice }} today={day} />);

const entered = { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' } as const;

test('a report of which nothing is known says so in one sentence', () => {
  const [without] = words.catalogue.filter(({ cases }) => cases.length === 0);
  if (!without) throw new Error('every practice has a case');
  known(entered, without.id);
  expect(document.querySelectorAll('p')).toHaveLength(1);
  expect(document.body.textContent?.trim()).toBe(words.messages.flags.none);
});

test('at a report they unfold, with where each was read, and say when they are overdue', async () => {
  const late = asDay('2030-01-01');
  expect(isOverdue(words.entry('recording-interview'), late)).toBe(true);
  known(entered, 'recording-interview', late);
  expect(shownIn('elsewhere')).toHaveLength(0);
  document.querySelector('summary')?.click();
  await expect.poll(() => shownIn('elsewhere').length).toBeGreaterThan(1);
  expect(shownIn('here')).toHaveLength(0);
  expect(document.querySelectorAll('[data-overdue]')).toHaveLength(shownIn('elsewhere').length);
  for (const report of shownIn('elsewhere')) expect(report.textContent).toContain('Nagekeken op');
});
