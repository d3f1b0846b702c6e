/** Marks follow a page that builds itself, changes and goes on, and cost it next to nothing. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { answerJob } from '../../../src/anchoring/answer-job.ts';
import { createMarks } from '../../../src/content/marks.ts';
import type { MarkToPaint } from '../../../src/messaging/page-calls.ts';
import { attach, byId, shadowRootOf, show } from '../anchoring/page.ts';
import { noteListening } from './listening.ts';
import {
  fakeClock,
  markOn,
  newNames,
  paintedAs,
  settled,
  showMarks,
  type TestPorts,
  testPorts,
} from './page.ts';

const camera = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';
const keeping = 'De opnamen bewaren wij 2 weken.';
const before = 'Als u een uitkering aanvraagt, nodigen wij u uit voor een gesprek.';
const html = `
  <div id="probe"></div>
  <p>${before}</p>
  <p id="camera">${camera}</p>
  <p id="keeping">${keeping}</p>`;

beforeEach(() => {
  show(html);
});

/** Ports that count how often the page is indexed: each time its probe is asked for its inner tree. */
function counting(asks: Parameters<typeof testPorts>[0] = {}) {
  let count = 0;
  const ports: TestPorts = {
    ...testPorts(asks),
    shadowRootOf: (element) => {
      if (element.id === 'probe') count += 1;
      return shadowRootOf(element);
    },
  };
  return { ports, indexed: () => count };
}

const statusOf = (marks: ReturnType<typeof createMarks>) => marks.paintedMarks()?.[0]?.status;

/** Does something every so many milliseconds, for so long. */
async function keepDoing(
  { clock }: Pick<TestPorts, 'clock'>,
  { everyMs, forMs }: { readonly everyMs: number; readonly forMs: number },
  change: (turn: number) => void,
): Promise<void> {
  for (let turn = 0; turn * everyMs < forMs; turn++) {
    change(turn);
    await clock.pass(everyMs);
  }
}

describe('a sentence that', () => {
  test('comes later is painted when it comes', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const shown = await showMarks([mark]);
    expect(statusOf(shown)).toBe('orphaned');
    await shown.clock.pass(5_000);
    document.body.insertAdjacentHTML('beforeend', `<p>${before}</p><p>${camera}</p>`);
    await shown.clock.pass(2_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
    expect(statusOf(shown)).toBe('anchored');
  });

  test('comes in an inner tree that nobody is told of is painted by the next try', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const shown = await showMarks([mark]);
    await shown.clock.pass(200);
    attach(byId('probe'), `<p>${before}</p><p>${camera}</p><p>${keeping}</p>`, 'closed');
    await shown.clock.pass(100);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
  });

  test('is written anew by the script of the page is painted again, and was never lost', async () => {
    const shown = await showMarks([markOn(camera)]);
    const told = new Set<unknown>();
    await keepDoing(shown, { everyMs: 100, forMs: 3_000 }, (turn) => {
      if (turn === 10) byId('camera').replaceChildren(camera);
      told.add(statusOf(shown));
    });
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
    expect([...told]).toEqual(['anchored']);
  });

  test('is away for a moment only was never lost', async () => {
    const shown = await showMarks([markOn(camera)]);
    const told = new Set<unknown>();
    await keepDoing(shown, { everyMs: 100, forMs: 4_000 }, (turn) => {
      if (turn === 10) byId('camera').replaceChildren();
      if (turn === 15) byId('camera').replaceChildren(camera);
      told.add(statusOf(shown));
    });
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
    expect([...told]).toEqual(['anchored']);
  });

  test('changes in an inner tree is noticed there', async () => {
    show('<div id="probe"></div>');
    const root = attach(byId('probe'), `<p>${before}</p><p id="inner">${keeping}</p>`, 'closed');
    const shown = await showMarks([markOn(keeping, 'sun', root)]);
    byId('inner', root).replaceChildren('De opnamen bewaren wij 26 weken.');
    await shown.clock.pass(1_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([]);
    expect(paintedAs(shown.names, 'please-look')).toEqual(['De opnamen bewaren wij 26 weken.']);
  });

  test('changes its number is at once no longer painted as certain', async () => {
    const shown = await showMarks([markOn(keeping)]);
    await shown.clock.pass(1_000);
    const text = byId('keeping').firstChild;
    if (text instanceof Text) text.replaceData(keeping.indexOf('2'), 1, '26');
    await shown.clock.pass(250);
    expect(paintedAs(shown.names, 'sun')).toEqual([]);
    await shown.clock.pass(3_000);
    expect(paintedAs(shown.names, 'please-look')).toEqual(['De opnamen bewaren wij 26 weken.']);
    expect(statusOf(shown)).toBe('suggested');
  });
});

describe('what is not there', () => {
  test('is looked for seven times in all, and then no more', async () => {
    const mark = markOn(camera);
    byId('camera').replaceChildren('Iets heel anders over de parkeerplaats.');
    const { ports, indexed } = counting();
    await showMarks([mark], ports);
    const counts: number[] = [indexed()];
    for (const second of [0.3, 1, 3, 8, 20, 60]) {
      await ports.clock.pass(second * 1_000);
      counts.push(indexed());
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await ports.clock.pass(3_600_000);
    expect(indexed()).toBe(7);
    expect(ports.clock.waiting()).toBe(0);
  });

  test('is searched for once in the same text, however often the page is looked at', async () => {
    const mark = markOn(camera);
    byId('camera').replaceChildren('Iets heel anders over de parkeerplaats.');
    const { ports, indexed } = counting();
    await showMarks([mark], ports);
    await ports.clock.pass(120_000);
    expect(indexed()).toBe(7);
    expect(ports.jobs).toHaveLength(1);
  });

  test('is looked for again when the page has more text than ever', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const { ports, indexed } = counting();
    await showMarks([mark], ports);
    await ports.clock.pass(600_000);
    byId('keeping').append('!');
    await ports.clock.pass(10_000);
    expect(indexed()).toBe(7);
    byId('keeping').append(' En nog een hele zin die er eerst niet stond.');
    await ports.clock.pass(10_000);
    expect(indexed()).toBeGreaterThan(7);
  });
});

describe('what changes while somebody else looks', () => {
  const edited = camera.replace('beeld en geluid', 'altijd beeld en geluid');

  /** Ports whose search waits, from the moment that it is held until it is let go. */
  function holding() {
    let isHeld = false;
    let letGo = () => {};
    const { ports } = counting({
      findMarks: async (job) => {
        if (isHeld)
          await new Promise<void>((resolve) => {
            letGo = resolve;
          });
        return answerJob(job);
      },
    });
    const hold = () => {
      isHeld = true;
    };
    const release = () => {
      isHeld = false;
      letGo();
    };
    return { ports, hold, release };
  }

  test('is looked at again, until it was seen as it is', async () => {
    const mark = markOn(camera);
    byId('camera').replaceChildren(edited);
    const { ports, hold, release } = holding();
    hold();
    const showing = showMarks([mark], ports);
    await settled();
    const text = byId('camera').firstChild;
    if (text instanceof Text) text.insertData(0, 'Nieuw: ');
    release();
    const shown = await showing;
    expect(statusOf(shown)).toBe('not-searched');
    await ports.clock.pass(3_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([edited]);
    expect(statusOf(shown)).toBe('anchored');
  });

  test('is looked at again, also when that look was the last', async () => {
    const mark = markOn(camera);
    byId('camera').replaceChildren('Iets heel anders over de parkeerplaats.'.padEnd(edited.length));
    const { ports, hold, release } = holding();
    const shown = await showMarks([mark], ports);
    await ports.clock.pass(40_000);
    const text = new Text(edited);
    byId('camera').replaceChildren(text);
    hold();
    await ports.clock.pass(60_000);
    text.replaceData(3, 1, 'S'); // As much text as before.
    release();
    await ports.clock.pass(10);
    expect(paintedAs(shown.names, 'sun')).toEqual([]);
    await ports.clock.pass(120_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([edited.replace('spreek', 'Spreek')]);
  });

  test('is new on the page, also when that look was the last', async () => {
    const mark = markOn(camera);
    byId('camera').replaceChildren('Iets heel anders over de parkeerplaats.');
    const { ports, hold, release } = holding();
    const shown = await showMarks([mark], ports);
    await ports.clock.pass(40_000);
    byId('keeping').append('!');
    hold();
    await ports.clock.pass(60_000);
    byId('keeping').before(`${before} ${camera}`);
    release();
    await ports.clock.pass(10_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
  });
});

describe('a page that mutates for ever', () => {
  const ten = { everyMs: 10, forMs: 10_000 };

  test('is not indexed again as long as its marks hold their words', async () => {
    const { ports, indexed } = counting();
    const shown = await showMarks([markOn(camera)], ports);
    await keepDoing(ports, ten, (turn) => byId('probe').replaceChildren(`Beurt ${turn % 10}`));
    expect(indexed()).toBe(1);
    expect(statusOf(shown)).toBe('anchored');
  });

  test('is indexed seven times at most for a mark that is not there', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const { ports, indexed } = counting();
    await showMarks([mark], ports);
    await keepDoing(ports, ten, (turn) => byId('probe').replaceChildren(`Beurt ${turn % 10}`));
    expect(indexed()).toBeLessThanOrEqual(7);
  });

  test('and writes the marked sentence anew each time, is indexed a few times only', async () => {
    const { ports, indexed } = counting();
    const shown = await showMarks([markOn(camera)], ports);
    await keepDoing(ports, ten, () => byId('camera').replaceChildren(camera));
    expect(indexed()).toBeLessThanOrEqual(7);
    expect(paintedAs(shown.names, 'sun')).toEqual([]);
    // When it has had its fill, the mark is back.
    await ports.clock.pass(120_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
  });

  test('and always grows, is indexed twelve times a minute at most', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const { ports, indexed } = counting();
    await showMarks([mark], ports);
    const grow = () => byId('keeping').append(' Nog een zin die er nog niet stond. '.repeat(4));
    await keepDoing(ports, { everyMs: 100, forMs: 60_000 }, grow);
    expect(indexed()).toBeLessThanOrEqual(13);
  });
});

describe('a page that goes on to another address', () => {
  const [home, away] = [location.href, `/verder${location.search}`];
  const goTo = (address: string) => history.pushState(null, '', address);
  afterEach(() => history.replaceState(null, '', home));

  function spa() {
    const here = [markOn(camera, 'sun')];
    const there: MarkToPaint[] = [{ ...markOn(keeping, 'sky'), source: new URL(away, home).href }];
    const { ports } = counting({
      marksOfPage: async () => (location.href === home ? here : there),
    });
    return { here, ports };
  }

  test('shows the marks of that address, and those of the first when it comes back', async () => {
    const { here, ports } = spa();
    const shown = await showMarks(here, ports);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
    goTo(away);
    await ports.clock.pass(2_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([]);
    expect(paintedAs(shown.names, 'sky')).toEqual([keeping]);
    goTo(home);
    await ports.clock.pass(2_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
    expect(paintedAs(shown.names, 'sky')).toEqual([]);
  });

  test('is noticed by asking now and then, where the browser does not tell', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'navigation');
    if (!own) throw new Error('this browser never tells');
    Reflect.deleteProperty(globalThis, 'navigation');
    onTestFinished(() => {
      Object.defineProperty(globalThis, 'navigation', own);
    });
    const { here, ports } = spa();
    const shown = await showMarks(here, ports);
    goTo(away);
    await ports.clock.pass(2_500);
    expect(paintedAs(shown.names, 'sky')).toEqual([keeping]);
    shown.unpaintMarks();
    expect(ports.clock.waiting()).toBe(0);
  });

  test('that differs only behind the # is the same page', async () => {
    const { here, ports } = spa();
    const shown = await showMarks(here, ports);
    goTo('#daarna');
    await ports.clock.pass(5_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
  });

  test('goes on with the marks that it knows when nobody answers', async () => {
    const here = [markOn(camera, 'sun')];
    const { ports } = counting({ marksOfPage: () => Promise.reject(new Error('locked')) });
    const shown = await showMarks(here, ports);
    goTo(away);
    await ports.clock.pass(2_000);
    expect(shown.paintedMarks()).toEqual([]);
    goTo(home);
    await ports.clock.pass(2_000);
    expect(paintedAs(shown.names, 'sun')).toEqual([camera]);
  });
});

describe('nobody looks or listens', () => {
  test('before marks are shown', () => {
    const listening = noteListening();
    const clock = fakeClock();
    const marks = createMarks({ ...testPorts(), clock });
    expect(marks.paintedMarks()).toBeNull();
    expect(listening.now()).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  test('after they were taken away', async () => {
    const listening = noteListening();
    const mark = markOn(camera);
    byId('camera').remove();
    const { ports, indexed } = counting();
    const marks = createMarks(ports);
    await marks.paintMarks([mark], newNames());
    expect(listening.now()).toEqual(expect.arrayContaining(['click', 'mutation', 'pagehide']));
    marks.unpaintMarks();
    expect(listening.now()).toEqual([]);
    expect(ports.clock.waiting()).toBe(0);
    const looks = indexed();
    document.body.append(camera.repeat(3));
    await ports.clock.pass(120_000);
    expect(indexed()).toBe(looks);
  });

  test('after the page was left, but not when the page only says so', async () => {
    const { paintedMarks } = await showMarks([markOn(camera)]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(paintedMarks()).not.toBeNull();
  });

  test('twice, when they are shown twice', async () => {
    const listening = noteListening();
    const marks = createMarks(testPorts());
    await marks.paintMarks([markOn(camera)], newNames());
    const once = listening.now().toSorted();
    await marks.paintMarks([markOn(camera)], newNames());
    expect(listening.now().toSorted()).toEqual(once);
    marks.unpaintMarks();
  });

  test('in a frame that has no marks', async () => {
    const listening = noteListening();
    const mark = { ...markOn(camera), source: 'https://www.voorbeeldstad.test/anders' };
    const marks = createMarks(testPorts());
    await marks.paintMarks([mark], newNames());
    expect(listening.now()).not.toContain('mutation');
    marks.unpaintMarks();
  });
});
