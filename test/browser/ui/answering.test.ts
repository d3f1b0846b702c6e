/** What the dossier page has open while the last question is answered. */
import { expect, test } from 'vitest';
import { noPeople } from '../../../src/domain/client.ts';
import { ok } from '../../../src/domain/result.ts';
import { DossierModel, type Task } from '../../../src/ui/dossier/model.ts';
import { contents, draft, answeredRecord as record } from '../../gallery/facts.ts';
import { portsWith } from '../../gallery/states.tsx';

const loaded = { contents, drafts: [draft], letters: [], damaged: [], people: noPeople };

/** A page whose draft was made a report by the answer that came first. */
function pageWith(task: Task) {
  const page = new DossierModel({ ...portsWith(loaded), answer: async () => ok(record) });
  page.task.value = task;
  return page;
}

const asking = { kind: 'questions', recordId: record.id, isFromPaper: true } as const;
const wish = { question: 'wish', wishes: ['stop'] } as const;
const sealedDraft = { ...draft, id: record.id };

test('the last question on paper is followed by those about the practice', async () => {
  const page = pageWith(asking);
  await page.answer(sealedDraft, wish);
  expect(page.task.value).toEqual({ kind: 'answers', recordId: record.id });
});

test('an answer that is told twice closes nothing that is being filled in since', async () => {
  const page = pageWith(asking);
  await page.answer(sealedDraft, wish);
  await page.answer(sealedDraft, { question: 'note-so-far', noteSoFar: 'Er hing een camera.' });
  expect(page.task.value).toEqual({ kind: 'answers', recordId: record.id });
});
