/** An added file that is opened: read, searched, and marked in, by hand and by keyboard. */
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FilePassage } from '../../../src/domain/file-passage.ts';
import { ok } from '../../../src/domain/result.ts';
import type { OpenedFile } from '../../../src/flows/read-added-file.ts';
import type { MarkedInFile } from '../../../src/flows/select-in-file.ts';
import dossierCss from '../../../src/ui/dossier/dossier.css?inline';
import { FileViewer } from '../../../src/ui/dossier/files/viewer/FileViewer.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import sharedCss from '../../../src/ui/shared/shared.css?inline';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { drawnImage, openedPdf, passageIn, wordsIn } from '../../gallery/opened-files.ts';
import { email, letter, photo, Viewer } from '../../gallery/viewer-states.tsx';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
  document.head.appendChild(document.createElement('style')).textContent = sharedCss + dossierCss;
});

let marked: MarkedInFile[] = [];
beforeEach(() => {
  marked = [];
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  render(null, document.body);
});

const shown = (component: preact.ComponentChild) =>
  render(<WordsContext.Provider value={words}>{component}</WordsContext.Provider>, document.body);

const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];
function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const [found] = all<E>(selector);
  if (!found) throw new Error(`nothing there: ${selector}`);
  return found;
}
const press = (action: string) => one(`[data-action=${action}]`).click();

/** Opens the file, with what becomes of marks kept in `marked`. */
async function open(opened: OpenedFile, passages: readonly FilePassage[] = []): Promise<void> {
  const ports = {
    openFile: async () => ok(opened),
    pageImageOf: (image: Parameters<typeof drawnImage>[1]) => drawnImage(opened, image),
  };
  shown(
    <FileViewer
      file={opened.file}
      passages={passages}
      look="sun"
      ports={ports}
      onMark={(what) => marked.push(what)}
      onTakeAway={() => {}}
      onClose={() => {}}
    />,
  );
  await expect.poll(() => all('.page-sheet').length).toBeGreaterThan(0);
}

/** Selects words as a hand does: from one place on the screen to another. */
function select(from: string, to: string): void {
  const first = textWith(from);
  const last = textWith(to);
  document
    .getSelection()
    ?.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
}

function textWith(part: string): Text {
  for (const { firstChild } of all('[data-start]'))
    if (firstChild instanceof Text && firstChild.data.includes(part)) return firstChild;
  throw new Error(`not on the screen: ${part}`);
}

/** Of the letters alone, without the space around them. */
function rectOfText(line: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(line);
  return range.getBoundingClientRect();
}

const markedWords = ({ text }: OpenedFile) =>
  marked.map((what) => (what.kind === 'words' ? text?.slice(what.start, what.end) : null));

describe('the words of a page', () => {
  test('stand on the screen all of them, once, and in their order', async () => {
    for (const opened of [letter, email]) {
      await open(opened);
      const bare = (text: string) => text.replace(/\s/g, '');
      const there = all('[data-start]').map(({ textContent }) => textContent);
      expect(bare(there.join(''))).toBe(bare(opened.text ?? ''));
      for (const piece of all('[data-start]'))
        expect(opened.text?.startsWith(piece.textContent ?? '', Number(piece.dataset.start))).toBe(
          true,
        );
      render(null, document.body);
    }
  });

  test('lie where the image shows them', async () => {
    await open(letter);
    const page = one('[data-page="1"] .page-look').getBoundingClientRect();
    const lines = all('[data-page="1"] .text-line');
    const places = letter.places.filter((place) => place.page === 1);
    const scale = page.width / 595;
    expect(lines).toHaveLength(places.length);
    for (const [index, line] of lines.entries()) {
      const { left, top, width, height } = rectOfText(line);
      const place = places[index];
      if (!place) throw new Error('a line too many');
      expect(Math.abs(left - page.left - place.left * scale)).toBeLessThan(2);
      const middle = top + height / 2 - page.top;
      expect(Math.abs(middle - (place.top + place.height / 2) * scale)).toBeLessThan(2);
      expect(Math.abs(width / (place.width * scale) - 1)).toBeLessThan(0.05);
    }
  });

  test('are of no language that anybody said, and run as they run', async () => {
    await open(letter);
    const line = textWith('بلدية').parentElement?.closest<HTMLElement>('.text-line');
    expect([line?.lang, line?.dir, line?.translate]).toEqual(['', 'auto', false]);
    if (line) expect(getComputedStyle(line).direction).toBe('rtl');
  });
});

describe('words that are selected', () => {
  test('are marked with the button', async () => {
    await open(letter);
    select('alle gesprekken', 'beeld en geluid');
    press('mark-words');
    expect(markedWords(letter)).toEqual(['alle gesprekken op met beeld en geluid']);
  });

  test('over two lines are one passage', async () => {
    await open(letter);
    select('beeld en geluid.', 'De opnamen');
    press('mark-words');
    expect(markedWords(letter)).toEqual(['beeld en geluid.\nDe opnamen']);
  });

  test('that run from right to left are marked as they were written', async () => {
    await open(letter);
    select('نحن', 'والصورة');
    press('mark-words');
    expect(markedWords(letter)).toEqual(['نحن نسجل الصوت والصورة']);
  });

  test('are marked with Enter in the text, and with Alt+M wherever the focus is', async () => {
    await open(letter);
    select('Geachte', 'mevrouw');
    one('.page-box').focus();
    await userEvent.keyboard('{Enter}');
    one('[data-action=close-file]').focus();
    select('Geachte', 'mevrouw');
    one('[data-action=draw-part]').focus();
    await userEvent.keyboard('{Alt>}m{/Alt}');
    expect(markedWords(letter)).toEqual(['Geachte mevrouw', 'Geachte mevrouw']);
  });

  test('stay selected while the button is pressed by a hand', async () => {
    await open(letter);
    select('Geachte', 'mevrouw');
    await userEvent.click(one('[data-action=mark-words]'));
    expect(markedWords(letter)).toEqual(['Geachte mevrouw']);
  });

  test.each([
    ['on the last line', -4, 5],
    ['to the right of it', 30, 5],
    ['between that and the next line', -4, 17],
  ])('are selected by a mouse that is let go %s', async (_name, beyond, below) => {
    await open(letter);
    const [first, last] = ['Wij nemen', 'De opnamen'].map((words) => {
      const line = textWith(words).parentElement?.closest<HTMLElement>('.text-line');
      return line && rectOfText(line);
    });
    if (!first || !last) throw new Error('no lines');
    const page = one('[data-page="1"] .page-look');
    const { left, top } = page.getBoundingClientRect();
    await userEvent.dragAndDrop(page, page, {
      sourcePosition: { x: first.left - left + 1, y: first.top - top + 5 },
      targetPosition: { x: last.right - left + beyond, y: last.top - top + below },
    });
    press('mark-words');
    expect(markedWords(letter)).toEqual([
      expect.stringMatching(/^Wij nemen .*geluid\.\nDe opnamen bewaren .* de kwaliteit?\.?$/),
    ]);
  });

  test('are marked beside a mark that is there already', async () => {
    await open(letter, [passageIn(letter, wordsIn(letter, 'alle gesprekken'))]);
    select('Wij nemen', 'Wij nemen');
    press('mark-words');
    const text = textWith('alle gesprekken');
    document.getSelection()?.setBaseAndExtent(text, 5, textWith(' op met beeld'), 3);
    press('mark-words');
    expect(markedWords(letter)).toEqual(['Wij nemen', 'gesprekken op']);
  });

  test('of an e-mail are marked in its text', async () => {
    await open(email);
    select('De opname', 'op verzoek');
    press('mark-words');
    expect(markedWords(email)).toEqual(['De opname is gemaakt op verzoek']);
  });

  test('when there are none, it says so and nothing is marked', async () => {
    await open(letter);
    press('mark-words');
    await expect.poll(() => one('[role=alert]').textContent).toContain('geen woorden geselecteerd');
    expect(marked).toEqual([]);
  });

  test('outside the file are not its words', async () => {
    await open(letter);
    document.getSelection()?.selectAllChildren(one('h1'));
    press('mark-words');
    expect(marked).toEqual([]);
  });
});

describe('a part of a page', () => {
  const fieldOf = (side: string) => one<HTMLInputElement>(`[name=part-${side}]`);

  test('is drawn with the pointer', async () => {
    await open(photo);
    press('draw-part');
    await expect.poll(() => all('.draw-part').length).toBe(1);
    const page = one('.draw-part');
    const { width, height } = page.getBoundingClientRect();
    await userEvent.dragAndDrop(page, page, {
      sourcePosition: { x: width * 0.6, y: height * 0.1 },
      targetPosition: { x: width * 0.8, y: height * 0.25 },
    });
    press('mark-part');
    const [part] = marked;
    if (part?.kind !== 'part') throw new Error('no part was marked');
    for (const [found, meant] of [
      [part.box.left, 480],
      [part.box.top, 90],
      [part.box.width, 160],
      [part.box.height, 135],
    ] as const)
      expect(Math.abs(found - meant)).toBeLessThan(8);
  });

  test('is moved and sized with the keyboard', async () => {
    await open(photo);
    press('draw-part');
    await expect.poll(() => document.activeElement?.textContent).toBe('Deel van blad 1');
    one('.part-box').focus();
    await userEvent.keyboard(
      '{ArrowRight}{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}',
    );
    press('mark-part');
    expect(marked).toEqual([
      { kind: 'part', page: 1, box: { left: 216, top: 216, width: 392, height: 189 } },
    ]);
  });

  test('stays as it is when somebody only clicks on the page', async () => {
    await open(photo);
    press('draw-part');
    await expect.poll(() => all('.part-box').length).toBe(1);
    await userEvent.click(one('.part-box'));
    expect(document.activeElement).toBe(one('.part-box'));
    press('mark-part');
    expect(marked).toMatchObject([{ box: { left: 200, top: 225, width: 400, height: 180 } }]);
  });

  test('is given in numbers, and never lies beyond the page', async () => {
    await open(photo);
    press('draw-part');
    await expect.poll(() => all('.part-box').length).toBe(1);
    await userEvent.fill(fieldOf('left'), '10,5');
    await userEvent.fill(fieldOf('width'), '500');
    await expect.poll(() => one('.part-box').style.width).toBe('100%');
    expect(one('.part-box').style.left).toBe('0%');
    expect(one('.part-box').ariaLabel).toContain('100% breed');
  });

  test('of another page is where the pages are', async () => {
    await open(letter);
    press('next-page');
    await expect.poll(() => one<HTMLSelectElement>('[name=file-page]').value).toBe('2');
    press('draw-part');
    await expect.poll(() => all('[data-page="2"] .part-box').length).toBe(1);
    press('mark-part');
    expect(marked).toMatchObject([{ kind: 'part', page: 2 }]);
  });
});

describe('what was marked', () => {
  const passages = [
    passageIn(letter, wordsIn(letter, 'Gedeeld sinds 1 juni 2024')),
    passageIn(letter, wordsIn(letter, 'alle gesprekken')),
  ];

  test('has the look of its practice, and is a mark for who cannot see it', async () => {
    await open(letter, passages);
    const mark = one('mark');
    expect(mark.textContent).toBe('alle gesprekken');
    const { backgroundColor, color, textDecorationLine } = getComputedStyle(mark);
    expect([backgroundColor, color, textDecorationLine]).toEqual([
      'rgb(255, 224, 102)',
      'rgba(0, 0, 0, 0)',
      'underline',
    ]);
  });

  test('is listed with its page, and found from there', async () => {
    await open(letter, passages);
    const items = all('[data-passages] li').map(({ textContent }) => textContent);
    expect(items[0]).toContain('Gedeeld sinds 1 juni 2024');
    expect(items[0]).toContain('Blad 2');
    expect(items[1]).toContain('Blad 1');
    press('go-to-mark');
    expect(document.activeElement?.textContent).toBe('Gedeeld sinds 1 juni 2024');
    const box = one('.page-box').getBoundingClientRect();
    const mark = document.activeElement?.getBoundingClientRect();
    expect(mark && mark.top > box.top && mark.bottom < box.bottom).toBe(true);
  });

  test('is taken away', async () => {
    shown(<Viewer opened={letter} first={passages} />);
    await expect.poll(() => all('mark').length).toBe(2);
    press('take-away-mark');
    await expect.poll(() => all('mark').length).toBe(1);
  });

  test('twice over each other, each character is there once', async () => {
    const over = passageIn(letter, wordsIn(letter, 'gesprekken op met beeld'));
    await open(letter, [...passages, over]);
    const line = textWith('Wij nemen').parentElement?.closest('.text-line');
    expect(line?.textContent).toBe('Wij nemen alle gesprekken op met beeld en geluid.');
  });
});

describe('five hundred pages', () => {
  const long = openedPdf(
    'Een lang dossier',
    Array.from({ length: 500 }, (_, index) => [{ text: `Dit is blad ${index + 1}.` }]),
  );
  const withImage = () =>
    all('.page-sheet')
      .filter((sheet) => sheet.querySelector('img'))
      .map((sheet) => Number(sheet.dataset.page));

  test('have an image only near what is shown, and all their words', async () => {
    await open(long);
    await expect.poll(() => withImage()[0]).toBe(1);
    expect(withImage().length).toBeLessThan(8);
    expect(all('[data-start]')).toHaveLength(500);
  });

  test('are gone to by number, and the image of the page before is let go', async () => {
    await open(long);
    await expect.poll(() => withImage()).toContain(1);
    const select = one<HTMLSelectElement>('[name=file-page]');
    select.value = '300';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => withImage()).toContain(300);
    await expect.poll(() => withImage()).not.toContain(1);
    await expect.poll(() => select.value).toBe('300');
  });
});

test('an image that cannot be read is a sentence in its place, and the rest is there', async () => {
  const [lost] = letter.copy.images;
  shown(
    <FileViewer
      file={letter.file}
      passages={[]}
      look="sun"
      ports={{
        openFile: async () => ok(letter),
        pageImageOf: async (image) => (image === lost ? null : drawnImage(letter, image)),
      }}
      onMark={() => {}}
      onTakeAway={() => {}}
      onClose={() => {}}
    />,
  );
  await expect.poll(() => all('[data-page="1"] .image-damaged').length).toBe(1);
  await expect.poll(() => all('[data-page="2"] img').length).toBe(1);
  expect(textWith('Geachte').data).toContain('mevrouw');
});

test('a page is made larger and fits again', async () => {
  await open(letter);
  const width = () => one('.page-look').getBoundingClientRect().width;
  const before = width();
  press('zoom-in');
  await expect.poll(() => width() / before).toBeGreaterThan(1.4);
  press('zoom-fit');
  await expect.poll(width).toBe(before);
});
