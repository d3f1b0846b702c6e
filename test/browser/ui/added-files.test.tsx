/** Items of a report on the screen: nothing goes into the chronology unless somebody puts it there. */
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AddedFile, AddedFileContent } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { contentOfFile } from '../../../src/flows/file-content.ts';
import { FilesOfRecord } from '../../../src/ui/dossier/files/FilesOfRecord.tsx';
import type { FilesProps } from '../../../src/ui/dossier/files/files-props.ts';
import type { TakenAway } from '../../../src/ui/dossier/undo/taken-away.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord } from '../../gallery/facts.ts';
import { addedFiles, addingSteps, copyOf } from '../../gallery/file-facts.ts';
import { galleryDay } from '../../gallery/steps.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const [contract] = addedFiles;
if (!contract) throw new Error('the gallery has a contract');
const untouched: AddedFile = { ...contract, events: [] };

type Edits = Partial<AddedFileContent>[];

let taken: TakenAway[] = [];
beforeEach(() => {
  taken = [];
});

/** Shows the files; gives what every edit came to. */
function show(files: readonly AddedFile[], change: Partial<FilesProps> = {}): Edits {
  const edits: Edits = [];
  const props: FilesProps = {
    numbers: new Map(files.map(({ id }, at) => [id, at + 1])),
    adding: null,
    today: galleryDay,
    copyOf: async (file) => copyOf(file),
    onAdd: () => {},
    onStop: () => {},
    onOpen: () => {},
    onEdit: async (file, how) => {
      edits.push(how(contentOfFile(file)) ?? {});
      return true;
    },
    onTakeAway: (what) => taken.push(what),
    ...change,
  };
  render(
    <WordsContext.Provider value={words}>
      <FilesOfRecord {...props} recordId={pageRecord.id} files={files} />
    </WordsContext.Provider>,
    document.body,
  );
  return edits;
}

function the<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function openDates(): Promise<void> {
  the('[data-dates] > summary').click();
  await expect.poll(() => document.querySelector('[data-found=text]')).not.toBeNull();
}

const offered = (date: string) => `[data-offered="${date}"]`;

test('what is found is only offered, with its words, its page and a suggestion', async () => {
  const edits = show([untouched]);
  await openDates();
  const [first] = untouched.found;
  expect(the(offered('2024-11-04')).textContent).toContain(first?.words);
  expect(the(offered('2024-11-04')).textContent).toContain('blad 3');
  expect(the<HTMLSelectElement>(`${offered('2024-11-04')} select`).value).toBe('shared-since');
  expect(the(`${offered('2024-11-04')} [data-suggested]`).textContent).toContain('voorstel');
  expect(document.querySelector('[data-events]')).toBeNull();
  expect(edits).toEqual([]);
});

test('a date is taken over as what the person says that it is', async () => {
  const edits = show([untouched]);
  await openDates();
  await userEvent.selectOptions(the(`${offered('2025-08-12')} select`), 'dated');
  the(`${offered('2025-08-12')} [data-action=take-date]`).click();
  expect(edits).toEqual([
    { events: [expect.objectContaining({ what: 'dated', date: '2025-08-12', page: 12 })] },
  ]);
});

test('a date of which nobody said what it is of is not taken over', async () => {
  const edits = show([untouched]);
  await openDates();
  the(`${offered('2025-09')} [data-action=take-date]`).click();
  await expect
    .poll(() => the(`${offered('2025-09')} [role=alert]`).textContent)
    .toBe(words.messages.files.kindMissing);
  expect(the(`${offered('2025-09')} select`).getAttribute('aria-invalid')).toBe('true');
  expect(edits).toEqual([]);
});

test('what was taken over is listed, is offered no more, and can be taken away', async () => {
  show([contract]);
  await openDates();
  expect(document.querySelector(`${offered('2025-08-12')} form`)).toBeNull();
  the('[data-event=signed] [data-action=take-away-date]').click();
  expect(taken).toEqual([{ kind: 'date', file: contract, event: contract.events[0] }]);
});

test('a date that was not found is typed with the keyboard alone', async () => {
  const edits = show([untouched]);
  await openDates();
  the('summary + form[data-own-date]').closest('details')?.setAttribute('open', '');
  the('input[name=own-date-day]').focus();
  await userEvent.keyboard('14{Tab}maart{Tab}2025{Tab}{Tab}Ontvangen{Tab}per post{Tab}2{Enter}');
  await expect
    .poll(() => edits)
    .toEqual([
      {
        events: [
          { what: 'received', date: asApproximateDate('2025-03-14'), page: 2, words: 'per post' },
        ],
      },
    ]);
  await expect.poll(() => the<HTMLInputElement>('input[name=own-words]').value).toBe('');
});

test('what was typed stays when it could not be kept', async () => {
  show([untouched], { onEdit: async () => false });
  the('[data-action=rename-file]').click();
  await expect.poll(() => document.querySelector('input[name=file-title]')).not.toBeNull();
  await userEvent.fill(the('input[name=file-title]'), 'Brief van de wethouder');
  the('[data-action=save-file]').click();
  await new Promise((done) => setTimeout(done, 20));
  expect(the<HTMLInputElement>('input[name=file-title]').value).toBe('Brief van de wethouder');
});

test('a name that was emptied is asked for', async () => {
  const edits = show([untouched]);
  the('[data-action=rename-file]').click();
  await expect.poll(() => document.querySelector('input[name=file-title]')).not.toBeNull();
  await userEvent.fill(the('input[name=file-title]'), '  ');
  the('[data-action=save-file]').click();
  await expect
    .poll(() => document.querySelector('form .error')?.textContent)
    .toBe(words.messages.files.nameMissing);
  expect(edits).toEqual([]);
});

test('what is read aloud says which file is read, and not every page of it', () => {
  const [, underWay] = addingSteps;
  show([], { adding: underWay?.[1] ?? null });
  expect(the('[role=status]').textContent).toContain('brief van 3 maart.pdf');
  expect(the('[role=status]').textContent).not.toContain('120');
  expect(the<HTMLProgressElement>('progress').value).toBe(120);
  expect(the<HTMLInputElement>('input[name=added-files]').disabled).toBe(true);
});

test('several files can be chosen at once, and the same ones again', () => {
  const chosen: string[][] = [];
  show([], { onAdd: (_record, files) => chosen.push(files.map(({ name }) => name)) });
  const field = the<HTMLInputElement>('input[name=added-files]');
  for (const _time of [1, 2]) {
    const files = new DataTransfer();
    for (const name of ['een.pdf', 'twee.jpg']) files.items.add(new File(['x'], name));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(chosen).toEqual([
    ['een.pdf', 'twee.jpg'],
    ['een.pdf', 'twee.jpg'],
  ]);
});

test.each([
  ['its copy', 'tellsPlace', copyOf],
  ['that it exists, when there is no copy', 'tellsPlaceNoCopy', () => null],
] as const)(
  'of a file that says where it was made a pack for others has %s',
  async (_what, word, copy) => {
    show(
      addedFiles.filter(({ tellsPlace }) => tellsPlace),
      { copyOf: async (file) => copy(file) },
    );
    await expect
      .poll(() => the('[data-note=tells-place]').textContent)
      .toBe(words.messages.files[word]);
  },
);
