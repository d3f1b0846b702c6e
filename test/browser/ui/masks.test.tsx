/** The editor of boxes: with a mouse, with a finger and with the keyboard alone. */
import '../../../src/ui/dossier/masks/masks.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyMask, type Mask, type MaskBox } from '../../../src/domain/mask.ts';
import dossierCss from '../../../src/ui/dossier/dossier.css?inline';
import { MaskEditor } from '../../../src/ui/dossier/masks/MaskEditor.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import sharedCss from '../../../src/ui/shared/shared.css?inline';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { drawnScreen } from '../../gallery/mask-states.tsx';

let words: Words;
beforeAll(async () => {
  await page.viewport(1280, 900);
  words = await loadWords('nl');
  document.head.appendChild(document.createElement('style')).textContent = sharedCss + dossierCss;
});

const picture = { width: 600, height: 300 };
const url = drawnScreen(picture);

/** What was told last. */
let kept: Mask = emptyMask;
const told = vi.fn<(mask: Mask) => void>();
beforeEach(() => {
  kept = emptyMask;
  told.mockClear();
});
afterEach(() => {
  render(null, document.body);
});

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
function one(selector: string): HTMLElement {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing there: ${selector}`);
  return found;
}
const press = (action: string) => userEvent.click(one(`[data-action=${action}]`));
const status = () => one('[role=status]').textContent;

type Props = {
  readonly first?: Mask;
  readonly proposed?: readonly MaskBox[];
  readonly extent?: typeof picture;
};

function Host({ first = emptyMask, proposed = [], extent = picture }: Props) {
  const [mask, setMask] = useState(first);
  const change = (next: Mask) => {
    kept = next;
    told(next);
    setMask(next);
  };
  return (
    <MaskEditor
      picture={{ ...extent, url }}
      mask={mask}
      proposed={proposed}
      onChange={change}
      onDone={() => {}}
      onCancel={() => {}}
    />
  );
}

async function open(props: Props = {}): Promise<void> {
  kept = props.first ?? emptyMask;
  render(
    <WordsContext.Provider value={words}>
      <Host {...props} />
    </WordsContext.Provider>,
    document.body,
  );
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
}

const box = (left: number, top: number, width: number, height: number): MaskBox => ({
  left,
  top,
  width,
  height,
});
const with_ = (...boxes: readonly MaskBox[]): Mask => ({ boxes, isWhole: false });

/** From one place of the picture to another, in its own pixels, with the button held down. */
async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const sheet = one('.mask-sheet');
  const scale = sheet.getBoundingClientRect().width / picture.width;
  const at = ([x, y]: readonly [number, number]) => ({ x: x * scale, y: y * scale });
  await userEvent.dragAndDrop(sheet, sheet, { sourcePosition: at(from), targetPosition: at(to) });
}

/** Within a pixel or two: a mouse stands on whole pixels of the screen. */
function expectNear(found: MaskBox | undefined, meant: MaskBox, most = 2): void {
  if (!found) throw new Error('no box');
  for (const side of ['left', 'top', 'width', 'height'] as const)
    expect(Math.abs(found[side] - meant[side]), side).toBeLessThanOrEqual(most);
}

const inkOf = (target: Element) => target.querySelector('.mask-ink')?.getBoundingClientRect();

describe('with a mouse', () => {
  test('a box is drawn from one corner to the other, in pixels of the picture', async () => {
    await open();
    await drag([100, 50], [220, 90]);
    expect(kept.boxes).toHaveLength(1);
    expectNear(kept.boxes[0], box(100, 50, 120, 40));
    expect(status()).toBe('Er is 1 vak.');
  });

  test('a box is drawn backwards too', async () => {
    await open();
    await drag([220, 90], [100, 50]);
    expectNear(kept.boxes[0], box(100, 50, 120, 40));
  });

  test.each(['1', '2', '4'])('a box at %s times its size has the same pixels', async (zoom) => {
    await open();
    await press(`zoom-${zoom}`);
    const sheet = one('.mask-sheet').getBoundingClientRect();
    expect(sheet.width / picture.width).toBeCloseTo(Number(zoom), 1);
    one('.mask-view').scrollTo(0, 0);
    await drag([10, 12], [60, 40]);
    expectNear(kept.boxes[0], box(10, 12, 50, 28));
  });

  test('what was in the middle stays there when it is made larger', async () => {
    await open();
    await press('zoom-4');
    const view = one('.mask-view').getBoundingClientRect();
    const sheet = one('.mask-sheet').getBoundingClientRect();
    const middle = (view.left + view.width / 2 - sheet.left) / sheet.width;
    expect(Math.abs(middle - 0.5)).toBeLessThan(0.03);
  });

  test('a press without a move draws nothing', async () => {
    await open();
    await userEvent.click(one('.mask-sheet'), { position: { x: 30, y: 30 } });
    expect(told).not.toHaveBeenCalled();
  });

  test('a box is black exactly where its pixels are', async () => {
    await open({ first: with_(box(100, 50, 120, 40), box(300, 200, 3, 2)) });
    const sheet = one('.mask-sheet').getBoundingClientRect();
    const scale = sheet.width / picture.width;
    for (const [at, { left, top, width, height }] of kept.boxes.entries()) {
      const ink = inkOf(one(`[data-own="${at}"]`));
      if (!ink) throw new Error('no ink');
      for (const [found, meant] of [
        [ink.left - sheet.left, left],
        [ink.top - sheet.top, top],
        [ink.width, width],
        [ink.height, height],
      ] as const)
        expect(Math.abs(found - meant * scale)).toBeLessThan(0.6);
    }
    expect(getComputedStyle(one('[data-own] .mask-ink')).backgroundColor).toBe('rgb(17, 17, 17)');
  });

  test('a box is moved, and stays as large as it was', async () => {
    await open({ first: with_(box(100, 50, 120, 40)) });
    await drag([150, 70], [250, 170]);
    expectNear(kept.boxes[0], box(200, 150, 120, 40));
    expect(kept.boxes[0]).toMatchObject({ width: 120, height: 40 });
    expect(document.activeElement).toBe(one('[data-own="0"]'));
  });

  test('a corner of the chosen box is pulled, and the other one stays', async () => {
    await open({ first: with_(box(100, 50, 120, 40)) });
    await userEvent.click(one('[data-own="0"]'));
    const corner = one('[data-corner="right bottom"]');
    await userEvent.dragAndDrop(corner, one('.mask-sheet'), {
      targetPosition: { x: 400, y: 200 },
    });
    const scale = one('.mask-sheet').getBoundingClientRect().width / picture.width;
    expectNear(kept.boxes[0], box(100, 50, 400 / scale - 100, 200 / scale - 50));
    expect(kept.boxes[0]).toMatchObject({ left: 100, top: 50 });
  });

  test('what is drawn beyond the picture ends at its edge', async () => {
    await open();
    const sheet = one('.mask-sheet');
    await userEvent.dragAndDrop(sheet, document.body, {
      sourcePosition: { x: 20, y: 20 },
      targetPosition: { x: 1, y: 1 },
    });
    expect(kept.boxes[0]).toMatchObject({ left: 0, top: 0 });
  });

  test('one that is drawn is one step back', async () => {
    await open();
    await drag([100, 50], [220, 90]);
    await press('undo');
    expect(kept.boxes).toEqual([]);
    await press('redo');
    expect(kept.boxes).toHaveLength(1);
  });

  test('a press beside the boxes chooses none', async () => {
    await open({ first: with_(box(100, 50, 120, 40)) });
    await userEvent.click(one('[data-own="0"]'));
    expect(all('[data-corner]')).toHaveLength(4);
    await userEvent.click(one('.mask-sheet'), { position: { x: 30, y: 150 } });
    await expect.poll(() => all('[data-corner]').length).toBe(0);
  });

  test('what is being drawn is let go with Escape', async () => {
    await open();
    const { left, top } = one('.mask-sheet').getBoundingClientRect();
    const point = (kind: string, x: number, y: number) =>
      one('.mask-sheet').dispatchEvent(
        new PointerEvent(kind, {
          ...{ bubbles: true, pointerId: 1, isPrimary: true, button: 0 },
          ...{ clientX: left + x, clientY: top + y },
        }),
      );
    point('pointerdown', 20, 20);
    point('pointermove', 90, 60);
    await expect.poll(() => all('.mask-draft').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    point('pointerup', 90, 60);
    await expect.poll(() => all('.mask-draft').length).toBe(0);
    expect(told).not.toHaveBeenCalled();
  });

  test('the chosen box is taken away with a button', async () => {
    await open({ first: with_(box(100, 50, 120, 40), box(300, 50, 50, 50)) });
    await userEvent.click(one('[data-own="0"]'));
    await press('remove-box');
    expect(kept.boxes).toEqual([box(300, 50, 50, 50)]);
  });
});

describe('with a finger', () => {
  const touch = (kind: string, x: number, y: number, change: PointerEventInit = {}) => {
    const { left, top } = one('.mask-sheet').getBoundingClientRect();
    one('.mask-sheet').dispatchEvent(
      new PointerEvent(kind, {
        bubbles: true,
        cancelable: true,
        pointerId: 1, // That of the mouse, for only a pointer that is there can be held.
        pointerType: 'touch',
        isPrimary: true,
        button: 0,
        clientX: left + x,
        clientY: top + y,
        ...change,
      }),
    );
  };

  test('a box is drawn, and the page does not scroll under it', async () => {
    await open();
    expect(getComputedStyle(one('.mask-sheet')).touchAction).toBe('none');
    touch('pointerdown', 20, 20);
    touch('pointermove', 90, 60);
    touch('pointermove', 95, 5, { pointerId: 7, isPrimary: false });
    touch('pointerup', 120, 80);
    expect(kept.boxes).toHaveLength(1);
    expectNear(kept.boxes[0], box(20, 20, 100, 60), 4);
  });

  test('nothing is drawn when the browser takes the finger away', async () => {
    await open();
    touch('pointerdown', 20, 20);
    touch('pointermove', 90, 60);
    touch('pointercancel', 90, 60);
    touch('pointerup', 90, 60);
    expect(told).not.toHaveBeenCalled();
    expect(all('.mask-draft')).toEqual([]);
  });

  test('nothing is drawn while it moves the picture', async () => {
    await open();
    one('[data-action=scroll-picture]').click();
    await expect.poll(() => getComputedStyle(one('.mask-sheet')).touchAction).toBe('auto');
    touch('pointerdown', 20, 20);
    touch('pointermove', 90, 60);
    touch('pointerup', 90, 60);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('with the keyboard alone', () => {
  const add = async () => {
    one('[data-action=add-box]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.matches('[data-own]')).toBe(true);
  };
  const only = () => {
    const [found] = kept.boxes;
    if (!found) throw new Error('no box');
    return found;
  };

  test('a box comes in the middle and takes the focus', async () => {
    await open();
    await add();
    const { left, top, width, height } = only();
    expect(Math.abs(left + width / 2 - picture.width / 2)).toBeLessThan(2);
    expect(Math.abs(top + height / 2 - picture.height / 2)).toBeLessThan(2);
  });

  test('a box comes in the middle of what one sees of a picture that is larger than its window', async () => {
    await open();
    await press('zoom-4');
    one('.mask-view').scrollTo(0, 0);
    await add();
    const view = one('.mask-view').getBoundingClientRect();
    const ink = inkOf(one('[data-own="0"]'));
    expect(ink && ink.left > view.left && ink.right < view.right).toBe(true);
    expect(ink && ink.top > view.top && ink.bottom < view.bottom).toBe(true);
    expect(only().left).toBeLessThan(picture.width / 3);
  });

  test('arrows move it by one pixel, and by ten with Shift', async () => {
    await open({ first: with_(box(100, 50, 40, 30)) });
    one('[data-own="0"]').focus();
    await userEvent.keyboard(
      '{ArrowRight}{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}',
    );
    expect(only()).toEqual(box(92, 59, 40, 30));
  });

  test('arrows change its size after Enter, and move it again after another', async () => {
    await open({ first: with_(box(100, 50, 40, 30)) });
    one('[data-own="0"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.ariaLabel).toContain('veranderen de grootte');
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
    expect(only()).toEqual(box(100, 50, 41, 20));
    await userEvent.keyboard('{Enter}{ArrowRight}');
    expect(only()).toEqual(box(101, 50, 41, 20));
  });

  test('it stays in sight when it is moved beyond what one saw', async () => {
    await open({ first: with_(box(2, 1, 40, 30)) });
    await press('zoom-4');
    one('[data-own="0"]').focus();
    await userEvent.keyboard(`{Shift>}${'{ArrowRight}'.repeat(40)}{/Shift}`);
    expect(only().left).toBe(402);
    const view = one('.mask-view').getBoundingClientRect();
    const ink = inkOf(one('[data-own="0"]'));
    expect(ink && ink.left >= view.left && ink.right <= view.right).toBe(true);
  });

  test('it never leaves the picture and never becomes nothing', async () => {
    await open({ first: with_(box(2, 1, 4, 3)) });
    one('[data-own="0"]').focus();
    await userEvent.keyboard(
      '{Shift>}{ArrowLeft}{ArrowUp}{/Shift}{Enter}{Shift>}{ArrowLeft}{ArrowUp}{/Shift}',
    );
    expect(only()).toEqual(box(0, 0, 1, 1));
  });

  test('Delete takes it away, and the next one has the focus', async () => {
    await open({ first: with_(box(1, 1, 40, 40), box(100, 1, 40, 40), box(200, 1, 40, 40)) });
    one('[data-own="1"]').focus();
    await userEvent.keyboard('{Delete}');
    expect(kept.boxes.map(({ left }) => left)).toEqual([1, 200]);
    expect(document.activeElement?.ariaLabel).toContain('200 van links');
    await userEvent.keyboard('{Delete}{Delete}');
    expect(kept.boxes).toEqual([]);
    expect(document.activeElement).toBe(one('.mask-view'));
  });

  test('Ctrl+Z undoes step by step, and with Shift does them again', async () => {
    await open();
    await add();
    const first = only();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    const moved = only();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(only()).toEqual(first);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(kept.boxes).toEqual([]);
    expect(document.activeElement).toBe(one('.mask-view'));
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(only()).toEqual(moved);
  });

  test('every box is reached with Tab, and says where it lies and how large it is', async () => {
    await open({
      first: with_(box(100, 50, 120, 40), box(3, 4, 5, 6)),
      proposed: [box(9, 9, 9, 9)],
    });
    one('.mask-view').focus();
    const said: (string | null | undefined)[] = [];
    for (let at = 0; at < 3; at++) {
      await userEvent.keyboard('{Tab}');
      said.push(document.activeElement?.ariaLabel);
    }
    expect(said).toEqual([
      'Vak 1: 100 van links, 50 van boven, 120 breed, 40 hoog',
      'Vak 2: 3 van links, 4 van boven, 5 breed, 6 hoog',
      'Voorstel 1: 9 van links, 9 van boven, 9 breed, 9 hoog',
    ]);
  });

  test('a small box is large enough for a finger', async () => {
    await open({ first: with_(box(100, 50, 1, 1)) });
    const { width, height } = one('[data-own="0"]').getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe('a proposal', () => {
  const proposed = [box(40, 40, 100, 20), box(40, 100, 100, 20), box(590, 290, 100, 100)];

  test('covers nothing until it is taken over', async () => {
    await open({ proposed });
    expect(status()).toBe('Er is nog geen vak.');
    expect(all('.mask-ink')).toEqual([]);
    expect(getComputedStyle(one('.mask-dashes')).borderTopStyle).toBe('dashed');
  });

  test('is taken over with Enter, and the next one has the focus', async () => {
    await open({ proposed });
    one('[data-proposed="0"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(kept.boxes).toEqual(proposed.slice(0, 1));
    expect(document.activeElement?.ariaLabel).toContain('100 van boven');
  });

  test('is dismissed with Delete, and comes back when that is undone', async () => {
    await open({ proposed });
    one('[data-proposed="0"]').focus();
    await userEvent.keyboard('{Delete}');
    expect(all('[data-proposed]')).toHaveLength(2);
    expect(kept.boxes).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => all('[data-proposed]').length).toBe(3);
  });

  test('is chosen with a mouse and taken over or dismissed with a button', async () => {
    await open({ proposed });
    await userEvent.click(one('[data-proposed="1"]'));
    await press('accept-one');
    expect(kept.boxes).toEqual([proposed[1]]);
    await userEvent.click(one('[data-proposed="0"]'));
    await press('dismiss-one');
    expect(kept.boxes).toEqual([proposed[1]]);
    expect(all('[data-proposed]')).toHaveLength(1);
  });

  test('is drawn over like the rest of the picture', async () => {
    await open({ proposed });
    await drag([60, 50], [200, 90]);
    expectNear(kept.boxes[0], box(60, 50, 140, 40));
  });

  test('that was taken over does not come back when its box is moved', async () => {
    await open({ proposed });
    one('[data-proposed="0"]').focus();
    await userEvent.keyboard('{Enter}');
    one('[data-own="0"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(all('[data-proposed]')).toHaveLength(2);
  });

  test('and all others are taken over at once, on the picture alone', async () => {
    await open({ proposed });
    await press('accept-all');
    expect(kept.boxes).toEqual([...proposed.slice(0, 2), box(590, 290, 10, 10)]);
    expect(all('[data-proposals]')).toEqual([]);
    expect(document.activeElement).toBe(one('.mask-view'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => all('[data-proposed]').length).toBe(3);
  });

  test('that is a box already is not shown', async () => {
    await open({ proposed, first: with_(box(40, 40, 100, 20)) });
    expect(all('[data-proposed]')).toHaveLength(2);
  });
});

describe('comparing', () => {
  test('shows the original without boxes, and nothing is drawn meanwhile', async () => {
    await open({ first: with_(box(100, 50, 120, 40)), proposed: [box(9, 9, 9, 9)] });
    await press('compare');
    expect(all('.mask-box')).toEqual([]);
    expect(status()).toBe('U ziet nu het origineel, zonder vakken.');
    await drag([20, 20], [90, 60]);
    one('[data-action=add-box]').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(told).not.toHaveBeenCalled();
    await press('compare');
    expect(all('[data-own]')).toHaveLength(1);
  });
});

describe('covering all of it', () => {
  test('leaves nothing of the picture to be seen, and keeps the boxes', async () => {
    await open({ first: with_(box(100, 50, 120, 40)) });
    await press('cover-whole');
    expect(kept).toEqual({ boxes: [box(100, 50, 120, 40)], isWhole: true });
    const [whole, sheet] = ['.mask-whole', '.mask-sheet'].map((part) =>
      one(part).getBoundingClientRect(),
    );
    expect([whole?.width, whole?.height]).toEqual([sheet?.width, sheet?.height]);
    expect(status()).toBe('De hele afbeelding is afgedekt.');
    await press('cover-whole');
    expect(kept).toEqual(with_(box(100, 50, 120, 40)));
    expect(all('[data-own]')).toHaveLength(1);
  });

  test('is undone like any other step', async () => {
    await open();
    await press('cover-whole');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(kept.isWhole).toBe(false);
  });
});

test('ten thousand boxes are there, and one more is drawn', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    box((at % 100) * 5, 80 + Math.floor(at / 100) * 2, 4, 1),
  );
  await open({ first: with_(...many) });
  await expect.poll(() => all('[data-own]').length).toBe(10_000);
  await drag([20, 20], [90, 50]);
  expect(kept.boxes).toHaveLength(10_001);
  expect(status()).toBe('Er zijn 10001 vakken.');
});

test('a mask that is given anew from outside is the one that is shown', async () => {
  await open({ first: with_(box(1, 1, 50, 50)) });
  render(
    <WordsContext.Provider value={words}>
      <Host key="other" first={with_(box(9, 9, 40, 40), box(99, 9, 40, 40))} />
    </WordsContext.Provider>,
    document.body,
  );
  await expect.poll(() => all('[data-own]').length).toBe(2);
});
