/** The dear part of a search, off the page's own thread, with what was kept of the page as it was. */
import { answerJobInSlices, type Job } from '../anchoring/answer-job.ts';
import { type Found, notFound } from '../anchoring/mark.ts';
import type { AnnotationId } from '../domain/ids.ts';
import { ok } from '../domain/result.ts';
import { oldTextsOf } from '../flows/old-texts.ts';
import type { PaintedTab } from '../messaging/painted-tab.ts';
import type { Tab } from '../platform/tabs.ts';
import { workIn } from './tab-work.ts';
import { vaultFor } from './vault.ts';

/** Throws when the marks of the tab are taken away meanwhile. */
export async function findMarks(
  job: Job,
  tab: Tab,
  painted: PaintedTab,
): Promise<readonly Found[]> {
  const signal = workIn(tab.id);
  const oldTexts = await oldTextsIn(tab, painted);
  signal.throwIfAborted();
  const marks = job.marks.map((mark) => ({ ...mark, oldText: oldTexts.get(mark.id) ?? null }));
  return answerInGroups({ ...job, marks }, signal);
}

/** By the name of the mark. None when the vault is locked: then it is done without. */
async function oldTextsIn(tab: Tab, { marks }: PaintedTab): Promise<ReadonlyMap<string, string>> {
  const ids = marks.map(({ annotationId }): AnnotationId => annotationId);
  const texts = await vaultFor(tab).withStore(async (store) => ok(await oldTextsOf(store, ids)));
  return texts.ok ? texts.value : new Map();
}

/** Marks with the same old text one after the other, so that it is compared once. */
async function answerInGroups(job: Job, signal: AbortSignal): Promise<readonly Found[]> {
  const marks = [...Map.groupBy(job.marks, ({ oldText }) => oldText).values()].flat();
  const found = await answerJobInSlices({ ...job, marks }, signal);
  const byMark = new Map(marks.map((mark, at) => [mark, found[at]]));
  return job.marks.map((mark) => byMark.get(mark) ?? notFound('not-searched'));
}
