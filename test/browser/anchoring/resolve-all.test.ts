/** Many marks on one real page: in order, in slices, elsewhere, and never wrong when something fails. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Annotated,
  buildTextIndex,
  describeRange,
  resolveAll,
} from '../../../src/anchoring/anchoring.ts';
import { answerJob, type Job } from '../../../src/anchoring/answer-job.ts';
import type { Selector } from '../../../src/domain/selector.ts';
import { byId, rangeOver, show } from './page.ts';

afterAll(() => {
  show('');
});

const sentence = (at: number) =>
  `Regel ${at}: de gemeente bewaart ${at} weken lang wat u in kamer ${at} vertelt aan de balie.`;
const page = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${sentence(at)}</p>`).join('');

/** Each sentence of the page as a mark. */
function marksOf(count: number): Annotated[] {
  const body = show(page(count));
  const index = buildTextIndex(body);
  return [...body.children].map((paragraph, at) => {
    const range = new Range();
    range.selectNodeContents(paragraph);
    return { id: `m${at}`, ...describeRange(range, index) };
  });
}

const changedPage = (count: number) =>
  page(count).replaceAll('bewaart', 'houdt').replaceAll('vertelt', 'vertelde');

describe('marks of a page that changed', () => {
  test('are answered in the order in which they were asked', async () => {
    const marks = marksOf(20).toReversed();
    const found = await resolveAll(marks, buildTextIndex(show(page(20))));
    expect(found.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['anchored']));
  });

  test('are found here as they are found elsewhere', async () => {
    const marks = marksOf(30);
    const index = buildTextIndex(show(`<p>Nieuw!</p>${changedPage(30)}`));
    const here = await resolveAll(marks, index);
    const offload = async (job: Job) => answerJob(structuredClone(job));
    const elsewhere = await resolveAll(marks, index, { offload });
    const said = (all: typeof here) => all.map(({ range, ...rest }) => [rest, String(range)]);
    expect(said(elsewhere)).toEqual(said(here));
    expect(here.every(({ tier }) => tier === 'fuzzy')).toBe(true);
  });

  test('are not searched when nobody could look, and the rest is found', async () => {
    const marks = marksOf(12);
    const index = buildTextIndex(show(page(12).replace('bewaart 5 ', 'houdt 5 ')));
    for (const offload of [
      async () => Promise.reject(new Error('the background is gone')),
      async () => [],
    ]) {
      const found = await resolveAll(marks, index, { offload });
      expect([found[0]?.status, found[11]?.status]).toEqual(['anchored', 'anchored']);
      expect(found[5]).toMatchObject({ status: 'not-searched', range: null, tier: null });
    }
  });

  test('are not searched when the time for it is up', async () => {
    const marks = marksOf(50);
    const index = buildTextIndex(show(changedPage(50)));
    const found = await resolveAll(marks, index, { budgetMs: 0 });
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['not-searched']));
  });

  test('end when they are called off', async () => {
    const marks = marksOf(400);
    const index = buildTextIndex(show(changedPage(400)));
    const stop = new AbortController();
    const finding = resolveAll(marks, index, { signal: stop.signal });
    stop.abort();
    await expect(finding).rejects.toThrow();
  });

  test('use the old text of the page where it was kept', async () => {
    const far = `<p>${'lang woord '.repeat(30)}</p>`;
    const block = (name: string) => `<h2>${name}</h2>${far}<p>Wij filmen u.</p>${far}`;
    const body = show(['Werk', 'Zorg', 'Jeugd'].map(block).join(''));
    const before = buildTextIndex(body);
    const range = new Range();
    range.selectNodeContents(body.querySelectorAll('p')[4] ?? body);
    const mark = { id: 'm', ...describeRange(range, before) };
    const index = buildTextIndex(show(['Zorg', 'Jeugd'].map(block).join('')));
    const [without] = await resolveAll([mark], index);
    expect(without?.status).toBe('ambiguous');
    const [found] = await resolveAll([mark], index, { oldTextOf: () => before.text });
    expect(found).toMatchObject({ status: 'anchored', tier: 'diff' });
    expect(found?.range?.startContainer.parentElement).toBe(document.body.children[2]);
  });
});

describe('an element without text', () => {
  const camera = '<img id=camera src="/camera.png?v=1" alt="Camera in spreekkamer 2">';
  const html = `<main><p>In deze kamer hangt:</p>${camera}<img src="/plant.png" alt="Plant"></main>`;

  function markOfCamera(): Annotated {
    const body = show(html);
    const range = new Range();
    range.selectNode(byId('camera'));
    return { id: 'm', ...describeRange(range, buildTextIndex(body)) };
  }

  const foundIn = async (mark: Annotated, changed: string) => {
    const [found] = await resolveAll([mark], buildTextIndex(show(changed)));
    return [found?.status, found?.range?.cloneContents().querySelector('img')?.alt ?? null];
  };

  test('is described by all of its ways of being found', () => {
    expect(markOfCamera().selectors.map(({ type }) => type)).toEqual([
      'CssSelector',
      'XPathSelector',
      'FragmentSelector',
      'ElementSelector',
    ]);
  });

  test.each([
    ['in the same page', html],
    ['in another place', `<div>${camera}</div><p>Anders</p>`],
    ['without its id', html.replace('id=camera', '')],
    ['with another picture file', html.replace('/camera.png', '/foto.png')],
  ])('is found again %s', async (_, changed) => {
    expect(await foundIn(markOfCamera(), changed)).toEqual(['anchored', 'Camera in spreekkamer 2']);
  });

  test('is only suggested when one thing alone points at it', async () => {
    const changed = '<p>Anders</p><i><img src="/x.png" alt="Camera in spreekkamer 2"></i>';
    expect(await foundIn(markOfCamera(), changed)).toEqual([
      'suggested',
      'Camera in spreekkamer 2',
    ]);
  });

  test.each([
    ['another picture took its place', html.replace(camera, '')],
    ['there is none', '<p>Niets</p>'],
  ])('is lost when %s', async (_, changed) => {
    const [status] = await foundIn(markOfCamera(), changed);
    expect(status).not.toBe('anchored');
  });
});

describe('selectors from elsewhere', () => {
  const quote = (exact: string): Selector => ({
    type: 'TextQuoteSelector',
    exact,
    prefix: 'x',
    suffix: 'y',
  });

  test.each([
    ['of another page', quote('Dit staat op geen enkele pagina van deze gemeente, nergens.')],
    ['that are empty', quote('')],
    ['of spaces', quote('   ')],
    ['of a hundred thousand letters', quote('abcdefghij'.repeat(10_000))],
    ['that no browser knows', { type: 'CssSelector', value: ':::' }],
    ['that name nothing', { type: 'XPathSelector', value: '//p[oeps' }],
  ] satisfies [string, Selector][])('%s mark nothing', async (_, selector) => {
    const mark = { id: 'm', selectors: [selector], rivals: [] };
    const [found] = await resolveAll([mark], buildTextIndex(show(page(50))));
    expect(['orphaned', 'not-searched']).toContain(found?.status);
    expect(found?.range).toBeNull();
  });

  test('whose words stand there twenty thousand times are not searched', async () => {
    const body = show(`<p>${'filmen wij u hier? '.repeat(20_000)}</p>`);
    const selectors = [quote('filmen wij u hier?')];
    const [found] = await resolveAll([{ id: 'm', selectors, rivals: [] }], buildTextIndex(body));
    expect(found).toMatchObject({ status: 'not-searched', range: null });
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(sentence(3)),
);
const anySelector: fc.Arbitrary<Selector> = fc.oneof(
  fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
  }),
  fc.record({
    type: fc.constant('TextPositionSelector' as const),
    start: fc.integer(),
    end: fc.integer(),
  }),
  fc.record({ type: fc.constant('CssSelector' as const), value: anyText }),
  fc.record({ type: fc.constant('XPathSelector' as const), value: anyText }),
);

test('law: whatever the selectors say nothing is thrown, and what is lost has no place', async () => {
  const index = buildTextIndex(show(page(8)));
  await fc.assert(
    fc.asyncProperty(fc.array(anySelector, { maxLength: 4 }), async (selectors) => {
      const [found] = await resolveAll([{ id: 'm', selectors, rivals: [] }], index);
      const isLost = found?.status === 'orphaned' || found?.status === 'not-searched';
      expect(found?.range === null).toBe(isLost);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('eight megabytes of text are searched within the time that was given', async () => {
  const marks = marksOf(100);
  const body = show(changedPage(100));
  for (let part = 0; part < 80; part++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Deel ${part}: ${'over iets heel anders dan dit, '.repeat(3_300)}`;
    body.append(paragraph);
  }
  const found = await resolveAll(marks, buildTextIndex(body));
  for (const { status, range } of found)
    if (status === 'anchored') expect(String(range)).toMatch(/^Regel/);
  expect(found.some(({ status }) => status === 'suggested' || status === 'anchored')).toBe(true);
});

test('what is marked inside an element names that element', () => {
  const body = show('<p>Wij <b>filmen</b> u hier.</p>');
  const { selectors } = describeRange(rangeOver(body, 'filmen'), buildTextIndex(body));
  expect(selectors.at(-1)).toEqual({
    type: 'CssSelector',
    value: 'html > body > p:nth-of-type(1) > b:nth-of-type(1)',
  });
});
