/** Whatever is taken away in the dossier comes back as it was, for as long as it is offered. */
import * as fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { LetterDraftId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { LetterChoice } from '../../../src/domain/letter-draft.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Revision } from '../../../src/domain/revision.ts';
import { editAddedFile, withEvent } from '../../../src/flows/edit-added-file.ts';
import { removeRecord, restoreRecord } from '../../../src/flows/edit-record.ts';
import { markInFile, withdrawMark } from '../../../src/flows/mark-in-file.ts';
import { putBackStep, recordStep, withdrawStep } from '../../../src/flows/record-step.ts';
import { putBackLetter, saveLetter, withdrawLetter } from '../../../src/flows/save-letter.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { DossierModel, type DossierPage, type Loaded } from '../../../src/ui/dossier/model.ts';
import {
  type TakeAwayPorts,
  type TakenAway,
  takenKinds,
} from '../../../src/ui/dossier/undo/taken-away.ts';
import { UndoLine } from '../../../src/ui/dossier/undo/UndoLine.tsx';
import { undoSeconds } from '../../../src/ui/dossier/undo/undo-actions.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { portsWith } from '../../gallery/states.tsx';
import { sealPorts } from '../flows/added-files.ts';
import { aKeptFile, copiedLetter } from '../flows/kept-letter.ts';
import { aMarkedPage, sealedAfter } from '../storage/nouns.ts';
import { freshStore, newId, ports, theValue } from '../storage/stores.ts';

const organisation = {
  kind: 'entered',
  name: 'Gemeente Voorbeeldstad',
  address: 'Plein 1',
} as const;

const letterSaying = (text: string): LetterChoice => ({
  organisation,
  practice: 'recording-interview',
  letter: 'erasure',
  language: 'nl',
  follows: null,
  details: [{ field: 'reason', kind: 'text', text }],
});

const eventOn = (date: string) =>
  ({ what: 'signed', date: theDate(date), page: 1, words: `getekend op ${date}` }) as const;

function theDate(text: string) {
  const date = asApproximateDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}

/** A store with two of each kind that can be taken away, and more. */
async function fullStore() {
  const store = await freshStore();
  const file = await aKeptFile(store, 'application/pdf', await copiedLetter(store));
  const page = aMarkedPage(file.dossierId);
  theValue(await saveEntities(store, [...page.all, sealedAfter(page.draft, 'Zie hiernaast.')]));
  for (const date of ['2025-06-12', '2025-08-12', '2025-09-01'])
    theValue(await editAddedFile(store, file, withEvent(eventOn(date)), sealPorts));
  for (const start of [0, 12])
    theValue(await markInFile(store, file.id, { kind: 'words', start, end: start + 8 }, ports));
  for (const text of ['Mijn zus Kwikstaart', 'Wat ik wil'])
    theValue(await saveLetter(store, newId<LetterDraftId>(), letterSaying(text), ports));
  for (const on of ['2026-09-28', '2026-10-02']) theValue(await aStep(store, on));
  return { store, dossierId: file.dossierId };
}

const aStep = (store: Store, on: string) =>
  recordStep(
    store,
    {
      route: 'access',
      organisation,
      practice: null,
      what: { kind: 'sent', on: asDay(on), channel: 'post', receivedOn: null, proof: [] },
    },
    ports,
  );

const realPorts = (store: Store): TakeAwayPorts => ({
  remove: (id) => removeRecord(store, id, ports),
  restore: (record) => restoreRecord(store, record, sealPorts),
  withdrawStep: (step) => withdrawStep(store, step, ports),
  putBackStep: (step) => putBackStep(store, step, ports),
  withdrawLetter: (letter) => withdrawLetter(store, letter, ports),
  putBackLetter: (letter) => putBackLetter(store, letter, ports),
  editFile: (file, how) => editAddedFile(store, file, how, sealPorts),
  withdrawMark: (passage, isWithdrawn) => withdrawMark(store, passage, isWithdrawn, ports),
});

async function opened(change: Partial<TakeAwayPorts> = {}) {
  const { store, dossierId } = await fullStore();
  const load = async () => {
    const loaded = await loadDossier(store, dossierId);
    return loaded === null ? fail('storage-unavailable') : ok(loaded);
  };
  const nothing: Loaded = theValue(await load());
  const page = new DossierModel({
    ...portsWith(nothing),
    ...realPorts(store),
    ...change,
    load,
  });
  await page.refresh();
  return { page, store };
}

const loadedOf = (page: DossierPage): Loaded => {
  if (page.loaded.value === null) throw new Error('the dossier is not there');
  return page.loaded.value;
};

/** Everything that can be taken away now. */
const removable = ({ contents, letters }: Loaded): TakenAway[] => [
  ...contents.records.map((record) => ({ kind: 'report', record }) as const),
  ...contents.steps.map((step) => ({ kind: 'step', step }) as const),
  ...letters.map((letter) => ({ kind: 'letter', letter }) as const),
  ...contents.files.flatMap((file) => [
    ...(file.standing === 'in-pack' ? [{ kind: 'file', file } as const] : []),
    ...file.events.map((event) => ({ kind: 'date', file, event }) as const),
  ]),
  ...contents.passages.map((passage) => ({ kind: 'mark', passage }) as const),
];

/** What a person reads in it: which version of a row says so, and when it was sealed, they do not. */
const asRead = ({ contents, drafts, letters }: Loaded): unknown =>
  JSON.parse(
    JSON.stringify({ contents, drafts, letters }, (key, value) =>
      headers.has(key) ? null : value,
    ),
  );
const headers = new Set<string>([
  ...(['rev', 'parentRev', 'revisedAt'] satisfies (keyof Revision<unknown>)[]),
  'seal',
]);

describe('in a dossier', () => {
  let page: DossierPage;
  let store: Store;
  beforeEach(async () => {
    ({ page, store } = await opened());
  });

  test('there is something of each kind to take away', () => {
    const kinds = new Set(removable(loadedOf(page)).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...takenKinds].toSorted());
  });

  test('each thing that is taken away and put back leaves all as it was', async () => {
    for (const kind of takenKinds) {
      const things = removable(loadedOf(page)).filter((one) => one.kind === kind);
      for (const index of things.keys()) {
        const before = asRead(loadedOf(page));
        const taken = removable(loadedOf(page)).filter((one) => one.kind === kind)[index];
        if (!taken) throw new Error(`${kind} ${index} did not come back`);
        await page.undo.takeAway(taken);
        expect(asRead(loadedOf(page)), kind).not.toEqual(before);
        await page.undo.putBack();
        expect(asRead(loadedOf(page)), kind).toEqual(before);
        expect(page.offer.value).toBeNull();
      }
    }
  });

  test('after whatever was taken away before, the last thing comes back, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (picks) => {
        let before: unknown = null;
        for (const pick of picks) {
          const all = removable(loadedOf(page));
          const taken = all[pick % all.length];
          if (!taken) return;
          before = asRead(loadedOf(page));
          await page.undo.takeAway(taken);
        }
        await page.undo.putBack();
        expect(asRead(loadedOf(page))).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  test('of a letter nothing is left on the disk while it can be put back', async () => {
    const [letter] = loadedOf(page).letters.filter(({ details }) =>
      JSON.stringify(details).includes('Kwikstaart'),
    );
    if (!letter) throw new Error('no letter');
    await page.undo.takeAway({ kind: 'letter', letter });
    expect(JSON.stringify(await allRows(await store.session()))).not.toContain('Kwikstaart');
    await page.undo.putBack();
    const back = loadedOf(page).letters.find(({ id }) => id === letter.id);
    expect(back?.details).toEqual(letter.details);
    expect(back?.revisedAt).toBe(letter.revisedAt);
  });

  test('a letter that was put back is written on as before', async () => {
    const [letter] = loadedOf(page).letters;
    if (!letter) throw new Error('no letter');
    await page.undo.takeAway({ kind: 'letter', letter });
    await page.undo.putBack();
    theValue(await saveLetter(store, letter.id, letterSaying('en nog iets'), ports));
    await page.refresh();
    expect(JSON.stringify(loadedOf(page).letters)).toContain('en nog iets');
  });

  test('when its time is over nothing is offered, and putting back does nothing', async () => {
    const [taken] = removable(loadedOf(page));
    if (!taken) throw new Error('nothing to take away');
    await page.undo.takeAway(taken);
    page.undo.forget();
    const after = asRead(loadedOf(page));
    await page.undo.putBack();
    expect(asRead(loadedOf(page))).toEqual(after);
  });
});

test('what could not be taken away is not offered back', async () => {
  const full = async () => fail('storage-full');
  const { page } = await opened({ remove: full });
  const [record] = loadedOf(page).contents.records;
  if (!record) throw new Error('no report');
  await page.undo.takeAway({ kind: 'report', record });
  expect(page.problem.value).toBe('storage-full');
  expect(page.offer.value).toBeNull();
});

test('what could not be put back is still offered', async () => {
  const { page } = await opened({ putBackStep: async () => fail('storage-full') });
  const [step] = loadedOf(page).contents.steps;
  if (!step) throw new Error('no step');
  await page.undo.takeAway({ kind: 'step', step });
  await page.undo.putBack();
  expect(page.problem.value).toBe('storage-full');
  expect(page.offer.value?.taken).toEqual({ kind: 'step', step });
});

describe('on the screen', () => {
  let words: Words;
  let overs = 0;
  let backs = 0;

  beforeAll(async () => {
    words = await loadWords('nl');
  });
  beforeEach(() => {
    overs = 0;
    backs = 0;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    render(null, document.body);
    vi.useRealTimers();
  });

  const show = (offer: { readonly taken: TakenAway } | null) =>
    render(
      <WordsContext.Provider value={words}>
        <button type="button" id="elsewhere">
          Elders
        </button>
        <UndoLine offer={offer} onPutBack={() => backs++} onOver={() => overs++} />
      </WordsContext.Provider>,
      document.body,
    );

  const line = () => document.querySelector<HTMLElement>('[data-taken]');
  const button = () => document.querySelector<HTMLButtonElement>('[data-action=undo]');
  const effects = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  async function taken(): Promise<TakenAway> {
    const { page } = await opened();
    const [first] = removable(loadedOf(page));
    if (!first) throw new Error('nothing to take away');
    return first;
  }

  test('it is told in a place that is there already, once, and does not count down aloud', async () => {
    show(null);
    const status = document.querySelector('[role=status]');
    show({ taken: await taken() });
    expect(line()?.parentElement).toBe(status);
    await effects();
    const told = line()?.textContent;
    vi.advanceTimersByTime(10_000);
    expect(line()?.textContent).toBe(told);
    expect(told).toContain(String(undoSeconds));
  });

  test('it is over after thirty seconds, and not before', async () => {
    document.body.focus();
    show({ taken: await taken() });
    document.querySelector<HTMLElement>('#elsewhere')?.focus();
    await effects();
    vi.advanceTimersByTime((undoSeconds - 1) * 1000);
    expect(overs).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(overs).toBe(1);
  });

  test('it waits while somebody is there by keyboard or pointer', async () => {
    show({ taken: await taken() });
    await effects();
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    button()?.focus();
    expect(button()?.matches(':focus-visible')).toBe(true);
    vi.advanceTimersByTime(90_000);
    expect(overs).toBe(0);
    document.querySelector<HTMLElement>('#elsewhere')?.focus();
    await userEvent.hover(line() ?? document.body);
    vi.advanceTimersByTime(90_000);
    expect(overs).toBe(0);
    await userEvent.hover(document.querySelector('#elsewhere') ?? document.body);
    vi.advanceTimersByTime(30_000);
    expect(overs).toBeGreaterThan(0);
  });

  test('another thing begins its own thirty seconds', async () => {
    const one = await taken();
    show({ taken: one });
    document.querySelector<HTMLElement>('#elsewhere')?.focus();
    await effects();
    vi.advanceTimersByTime(20_000);
    show({ taken: one });
    await effects();
    vi.advanceTimersByTime(20_000);
    expect(overs).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(overs).toBe(1);
  });

  test('when the button that did it is gone, the keyboard goes on here', async () => {
    show({ taken: await taken() });
    await expect.poll(() => document.activeElement).toBe(button());
    button()?.click();
    expect(backs).toBe(1);
  });
});
