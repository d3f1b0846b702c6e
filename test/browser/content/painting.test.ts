/** Marks on a page: seen by a person, without a node of ours, and gone without a trace. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerJob } from '../../../src/anchoring/answer-job.ts';
import { createMarks } from '../../../src/content/marks.ts';
import { markLooks } from '../../../src/domain/mark-look.ts';
import { attach, byId, indexPage, show } from '../anchoring/page.ts';
import { markOn, newNames, paintedAs, settled, showMarks, testPorts } from './page.ts';

const camera = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';
const keeping = 'De opnamen bewaren wij 2 weken.';
const html = `
  <h1>Het gesprek</h1>
  <p>Als u een uitkering aanvraagt, nodigen wij u uit voor een gesprek.</p>
  <p id="camera">${camera}</p>
  <p id="keeping">${keeping} Daarna wissen wij ze, tenzij u bezwaar maakt.</p>`;

beforeEach(() => {
  show(html);
});

/** A sentence that only the dear steps find again. */
const edited = () =>
  byId('camera').replaceChildren(camera.replace('beeld en geluid', 'altijd beeld en geluid'));

const colourOf = (id: string, name: string) =>
  getComputedStyle(byId(id), `::highlight(${name})`).backgroundColor;

describe('what is found for certain', () => {
  test('is painted in the look of its practice', async () => {
    const marks = [markOn(camera, 'sun'), markOn(keeping, 'sky')];
    const { first, names } = await showMarks(marks);
    expect(first.map(({ status }) => status)).toEqual(['anchored', 'anchored']);
    expect(paintedAs(names, 'sun')).toEqual([camera]);
    expect(paintedAs(names, 'sky')).toEqual([keeping]);
    expect(colourOf('camera', names.sun)).toBe('rgb(255, 224, 102)');
  });

  test('adds no node, changes no attribute, and leaves the selection alone', async () => {
    const marks = [markOn(camera), markOn(keeping)];
    getSelection()?.selectAllChildren(byId('keeping'));
    const before = [document.body.outerHTML, String(getSelection())];
    const { names } = await showMarks(marks);
    expect(paintedAs(names, 'sun')).toHaveLength(2);
    expect([document.body.outerHTML, String(getSelection())]).toEqual(before);
    getSelection()?.empty();
  });

  test('takes one highlight for each look in use, however many marks there are', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Regel ${at} gaat over camera ${at * 7}.`);
    show(lines.map((line) => `<p>${line}</p>`).join(''));
    const index = indexPage();
    const marks = lines.map((line, at) =>
      markOn(line, markLooks[at % markLooks.length], document.body, index),
    );
    const before = CSS.highlights.size;
    const { names, first } = await showMarks(marks);
    expect(first.every(({ status }) => status === 'anchored')).toBe(true);
    expect(CSS.highlights.size).toBe(before + markLooks.length);
    expect(markLooks.flatMap((look) => paintedAs(names, look)).toSorted()).toEqual(
      lines.toSorted(),
    );
  });

  test('is painted in inner trees too, open and closed', async () => {
    show('<div id="open"></div><div id="closed"></div>');
    const open = attach(byId('open'), `<p>${camera}</p>`);
    const closed = attach(byId('closed'), `<p>${keeping}</p>`, 'closed');
    const marks = [markOn(camera, 'rose', open), markOn(keeping, 'rose', closed)];
    const { names } = await showMarks(marks);
    expect(paintedAs(names, 'rose').toSorted()).toEqual([camera, keeping].toSorted());
  });
});

describe('what is not certain', () => {
  test('is painted as something to look at, in the colours of the page', async () => {
    const marks = [markOn(keeping, 'sky')];
    byId('keeping').innerHTML = byId('keeping').innerHTML.replace('2 weken', '26 weken');
    const { first, names } = await showMarks(marks);
    expect(first.map(({ status }) => status)).toEqual(['suggested']);
    expect(paintedAs(names, 'sky')).toEqual([]);
    expect(paintedAs(names, 'please-look')).toEqual(['De opnamen bewaren wij 26 weken.']);
    const { color, backgroundColor, textDecorationStyle } = getComputedStyle(
      byId('keeping'),
      `::highlight(${names['please-look']})`,
    );
    expect(color).toBe(getComputedStyle(byId('keeping')).color);
    expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(textDecorationStyle).toBe('dashed');
  });

  test('is not painted when it is not there any more', async () => {
    const marks = [markOn(camera)];
    byId('camera').remove();
    const before = CSS.highlights.size;
    const { first } = await showMarks(marks);
    expect(first.map(({ status }) => status)).toEqual(['orphaned']);
    expect(CSS.highlights.size).toBe(before);
  });
});

const sentences = [
  camera,
  keeping,
  keeping.replace('2', '26'),
  'Wij filmen u hier.',
  'Kom op tijd.',
];
const pages = fc.array(fc.constantFrom(...sentences), { maxLength: 8 });
const shownAs = (lines: readonly string[]) => show(lines.map((line) => `<p>${line}</p>`).join(''));

test('law: what is lost is never painted, whatever became of the page', async () => {
  await fc.assert(
    fc.asyncProperty(pages, pages, async (before, after) => {
      shownAs(before);
      const index = indexPage();
      const marks = [...new Set(before)].map((line) => markOn(line, 'sun', document.body, index));
      shownAs(after);
      const names = newNames();
      const calls = createMarks(testPorts());
      const found = await calls.paintMarks(marks, names);
      const count = (...wanted: string[]) =>
        found.filter(({ status }) => wanted.includes(status)).length;
      expect(paintedAs(names, 'sun')).toHaveLength(count('anchored'));
      expect(paintedAs(names, 'please-look')).toHaveLength(count('suggested', 'ambiguous'));
      calls.unpaintMarks();
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('other highlights', () => {
  test('of the page and of other extensions stay', async () => {
    const marks = [markOn(camera)];
    const other = new Highlight(new Range());
    CSS.highlights.set('van-een-ander', other);
    const { unpaintMarks } = await showMarks(marks);
    unpaintMarks();
    expect(CSS.highlights.get('van-een-ander')).toBe(other);
    CSS.highlights.delete('van-een-ander');
  });
});

describe('the search', () => {
  test('is done in the page itself when nobody else does it', async () => {
    const marks = [markOn(camera)];
    edited();
    const ports = testPorts({ findMarks: () => Promise.reject(new Error('gone')) });
    const { first } = await showMarks(marks, ports);
    expect(first.map(({ status }) => status)).toEqual(['anchored']);
  });

  test('never paints words that came in their place while somebody looked', async () => {
    const marks = [markOn(camera)];
    edited();
    const text = byId('camera').firstChild;
    const ports = testPorts({
      findMarks: async (job) => {
        if (text instanceof Text) text.data = `Nieuw: hier wordt niets opgenomen. ${text.data}`;
        await settled();
        return answerJob(job);
      },
    });
    const { first, names } = await showMarks(marks, ports);
    expect(first.map(({ status }) => status)).toEqual(['not-searched']);
    expect(paintedAs(names, 'sun')).toEqual([]);
  });

  test('tells nothing of marks of another page', async () => {
    const marks = [{ ...markOn(camera), source: 'https://www.voorbeeldstad.test/anders' }];
    const { first, jobs } = await showMarks(marks);
    expect(first).toEqual([]);
    expect(jobs).toEqual([]);
  });
});

describe('marks that are taken away', () => {
  test('are gone at once', async () => {
    const before = CSS.highlights.size;
    const { unpaintMarks, paintedMarks } = await showMarks([markOn(camera)]);
    expect(CSS.highlights.size).toBe(before + 1);
    unpaintMarks();
    expect(CSS.highlights.size).toBe(before);
    expect(paintedMarks()).toBeNull();
  });

  test('do not come back from a search that was under way', async () => {
    const marks = [markOn(camera)];
    edited();
    const before = CSS.highlights.size;
    const ports = testPorts({
      findMarks: async (job) => {
        calls.unpaintMarks();
        return answerJob(job);
      },
    });
    const calls = createMarks(ports);
    expect(await calls.paintMarks(marks, newNames())).toEqual([]);
    expect(CSS.highlights.size).toBe(before);
    expect(ports.clock.waiting()).toBe(0);
  });
});

describe('going to a mark', () => {
  test('brings it into sight, also in a block that is higher than the window', async () => {
    const filler = '<br>'.repeat(300);
    show(`<p>${filler}<span>${camera}</span>${filler}</p>`);
    scrollTo(0, 0);
    const mark = markOn(camera);
    const { goToMark } = await showMarks([mark]);
    scrollTo(0, 0);
    expect(goToMark(mark.annotationId)).toBe('there');
    const { top, bottom } =
      document.querySelector('span')?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    scrollTo(0, 0);
  });

  test('says that it stands in a part that is closed, and opens nothing', async () => {
    show(`<details><summary>Meer</summary><p>${camera}</p></details>`);
    const mark = markOn(camera);
    const { goToMark, first } = await showMarks([mark]);
    expect(first).toMatchObject([{ status: 'anchored' }]);
    expect(goToMark(mark.annotationId)).toBe('folded');
    expect(document.querySelector('details')?.open).toBe(false);
  });

  test('goes nowhere when it is not there', async () => {
    const mark = markOn(camera);
    byId('camera').remove();
    const { goToMark, unpaintMarks } = await showMarks([mark]);
    expect(goToMark(mark.annotationId)).toBe('nowhere');
    unpaintMarks();
    expect(goToMark(mark.annotationId)).toBe('nowhere');
  });
});
