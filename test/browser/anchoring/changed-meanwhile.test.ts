/** The search takes a while when it is done elsewhere, and a page does not wait for it. */
import { expect, test } from 'vitest';
import { describeRange, resolveAll } from '../../../src/anchoring/anchoring.ts';
import { answerJob, answerJobInSlices, type Job } from '../../../src/anchoring/answer-job.ts';
import { byId, indexPage, rangeOver, show } from './page.ts';

const sentence = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';
const edited = 'In spreekkamer 2 en 4 nemen wij altijd beeld en geluid op.';

function marked() {
  show(`<p>Het gesprek duurt een uur.</p><p id="p">${sentence}</p><p>Daarna belt u ons.</p>`);
  return { id: 'mark', ...describeRange(rangeOver(document.body, sentence), indexPage()) };
}

test('the job names its marks, so that somebody else can look up more about them', async () => {
  const mark = marked();
  byId('p').textContent = edited;
  const jobs: Job[] = [];
  const offload = async (job: Job) => {
    jobs.push(job);
    return answerJob(job);
  };
  const [found] = await resolveAll([mark], indexPage(), { offload });
  expect(jobs.flatMap(({ marks }) => marks.map(({ id }) => id))).toEqual(['mark']);
  expect(found).toMatchObject({ status: 'anchored' });
  expect(String(found?.range)).toBe(edited);
  expect(indexPage().text.slice(found?.span?.start, found?.span?.end)).toBe(edited);
});

test.each([
  ['was taken away', () => byId('p').remove()],
  ['became shorter', () => byId('p').replaceChildren('Kort.')],
  ['lost its letters', () => byId('p').firstChild?.replaceWith('')],
])('a passage that %s while somebody looked is no fault', async (_what, change) => {
  const mark = marked();
  byId('p').textContent = edited;
  const offload = async (job: Job) => {
    change();
    return answerJob(job);
  };
  const found = await resolveAll([mark], indexPage(), { offload });
  expect(found).toHaveLength(1);
});

test('text that became shorter while somebody looked is not searched', async () => {
  const mark = marked();
  byId('p').textContent = edited;
  const text = byId('p').firstChild;
  const offload = async (job: Job) => {
    if (text instanceof Text) text.data = 'In';
    return answerJob(job);
  };
  const [found] = await resolveAll([mark], indexPage(), { offload });
  expect(found).toMatchObject({ status: 'not-searched', range: null, span: null });
});

test('in slices the same is found', async () => {
  const mark = marked();
  byId('p').textContent = edited;
  const answers: unknown[] = [];
  const offload = async (job: Job) => {
    answers.push(answerJob(job), await answerJobInSlices(job));
    return answerJob(job);
  };
  await resolveAll([mark], indexPage(), { offload });
  expect(answers[1]).toEqual(answers[0]);
});

test('slices stop when they are told to', async () => {
  const mark = marked();
  byId('p').textContent = edited;
  const stop = new AbortController();
  stop.abort();
  const offload = async (job: Job) => answerJobInSlices(job, stop.signal);
  const [found] = await resolveAll([mark], indexPage(), { offload });
  expect(found?.status).toBe('not-searched');
});
