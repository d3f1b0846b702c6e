/** Making a PDF from the screen: it can be stopped, volumes wait for a click each, and the end is said. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { ComposedLetter } from '../../../src/flows/compose-letter.ts';
import type { LetterPdf, PdfChoice, PdfPorts } from '../../../src/ui/dossier/letter/pdf-choice.ts';
import { TakePdf } from '../../../src/ui/dossier/letter/TakePdf.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { letterTasks } from '../../gallery/letter-states.tsx';
import { captureWith } from '../../unit/complaint/dossiers.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

type Make = (choice: PdfChoice, ports: PdfPorts) => Promise<LetterPdf | null>;

function composedWith(count: number): ComposedLetter {
  const task = letterTasks.map(([, one]) => one).find(({ kind }) => kind === 'letter-read');
  if (task?.kind !== 'letter-read' || task.composed.state !== 'written')
    throw new Error('no letter to read');
  const capture = captureWith(1);
  const exhibits = Array.from({ length: count }, (_, at) => ({
    kind: 'page' as const,
    number: at + 1,
    capture,
  }));
  return { ...task.composed.letter, exhibits };
}

const show = (count: number, make: Make) =>
  render(
    <WordsContext.Provider value={words}>
      <TakePdf
        page={{
          makeLetterPdf: (_letter, choice, ports) => make(choice, ports),
          printExhibits: async () => false,
          addressOf: ({ file }) => URL.createObjectURL(file),
        }}
        composed={composedWith(count)}
      />
    </WordsContext.Provider>,
    document.body,
  );

const part = (selector: string) => document.querySelector<HTMLElement>(selector);
const click = (action: string) => part(`[data-action=${action}]`)?.click();
const state = () => part('[role=status]')?.dataset.pdf;

const untilStopped: Make = (_choice, { signal, onProgress }) => {
  onProgress({ step: 'pages', done: 3, total: 20 });
  const { promise, resolve } = Promise.withResolvers<null>();
  signal.addEventListener('abort', () => resolve(null));
  return promise;
};

const madeOf = (count: number): LetterPdf => ({
  files: Array.from({ length: count }, (_, at) => ({
    fileName: `brief-${at + 1}.pdf`,
    file: new Blob(['%PDF-']),
  })),
  pages: 412,
  withoutPicture: [3],
});

test('what is being made says how far it is, and can be stopped: then there is no file', async () => {
  show(20, untilStopped);
  click('take-pdf');
  await expect.poll(() => part('progress')?.getAttribute('value')).toBe('3');
  expect(part('label[data-pdf]')?.textContent).toContain('3 van 20');
  click('stop-pdf');
  await expect.poll(state).toBe('stopped');
  expect(part('[role=status]')?.textContent).toContain('geen bestand');
});

test('it stops by itself when the person goes elsewhere', async () => {
  let stopped = false;
  show(20, (choice, ports) => {
    ports.signal.addEventListener('abort', () => {
      stopped = true;
    });
    return untilStopped(choice, ports);
  });
  click('take-pdf');
  await expect.poll(() => part('[data-action=stop-pdf]')).not.toBeNull();
  render(null, document.body);
  expect(stopped).toBe(true);
});

test('volumes are offered one by one, and a picture that is missing is named', async () => {
  show(412, async () => madeOf(3));
  click('take-pdf');
  await expect.poll(state).toBe('saved');
  expect(document.querySelectorAll('[data-action=save-volume]')).toHaveLength(3);
  expect(part('[role=status]')?.textContent).toContain('bijlage 3');
});

test('by itself it has the exhibits, in volumes, and no list for programs', async () => {
  const choices: PdfChoice[] = [];
  show(412, async (choice) => {
    choices.push(choice);
    return null;
  });
  click('take-pdf');
  await expect.poll(state).toBe('failed');
  part('[name=pdf-edition][value=combined]')?.click();
  await expect.poll(() => part('[value=combined]:checked')).not.toBeNull();
  part('[name=pdf-data]')?.click();
  await expect.poll(() => part('[name=pdf-data]:checked')).not.toBeNull();
  click('take-pdf');
  await expect.poll(() => choices).toHaveLength(2);
  expect(choices).toEqual([
    { withExhibits: true, edition: 'volumes', withData: false },
    { withExhibits: true, edition: 'combined', withData: true },
  ]);
});
