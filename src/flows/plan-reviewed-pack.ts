/** From what was reviewed to the plan of a pack: the same letters, the same sentences, nothing added. */
import { renderOverview } from '../complaint/overview.ts';
import { renderHtml } from '../complaint/render-html.ts';
import { renderText } from '../complaint/render-text.ts';
import { practicesEn } from '../data/practices/en.ts';
import { practicesNl } from '../data/practices/nl.ts';
import { practices } from '../data/practices.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { Cut } from '../domain/leave-out.ts';
import type { Pack } from '../domain/pack.ts';
import { practiceIds } from '../domain/practice.ts';
import type { Result } from '../domain/result.ts';
import { captureFiles, snapshotFile } from '../pack/capture-files.ts';
import { letterFile, type PlanError, planPack } from '../pack/plan.ts';
import { annotationCollection } from '../web-annotation/export-collection.ts';
import { type PackReview, readingOf } from './preview-pack.ts';

export type ReviewedPack = {
  readonly review: PackReview;
  /** What the person chose to leave out. */
  readonly cuts: readonly Cut[];
};

export type PlanFacts = {
  /** `Kantlijn 0.1.0`: stands in the pack. */
  readonly software: string;
  /** The text in which the marks are counted, of each capture that has one. */
  readonly texts: ReadonlyMap<CaptureId, string>;
};

export function planReviewedPack(
  { review, cuts }: ReviewedPack,
  { software, texts }: PlanFacts,
): Result<Pack, PlanError> {
  const { letters, contents } = readingOf(review, cuts);
  const overview = renderOverview({
    language: review.order.language,
    contents,
    filesOf: captureFiles,
    letterFiles: letters.map((_, index) => letterFile(index + 1, 'html')),
  });
  return planPack({
    contents,
    edition: 'full',
    day: review.day,
    software,
    overview,
    letters: letters.map(({ letter }) => ({ html: renderHtml(letter), text: renderText(letter) })),
    practices: practiceIds.map((id) => ({
      ...practices[id],
      texts: { nl: practicesNl[id], en: practicesEn[id] },
    })),
    passages: annotationCollection(contents, {
      software,
      textOf: (id) => texts.get(id) ?? null,
      snapshotOf: snapshotFile,
    }),
  });
}
