/**
 * Begeleid bezoek: one page, kept before and after the choice that its cookie banner asks for. Only this
 * can show that something happened before anybody chose.
 */
import type { Capture } from './capture.ts';
import type { RecordId } from './ids.ts';
import type { Instant } from './instant.ts';

export const bannerChoices = ['nothing-chosen', 'accepted', 'refused'] as const;
export type BannerChoice = (typeof bannerChoices)[number];

/**
 * What the visit began with. In a private window, or with the site's data deleted, the site cannot know
 * an earlier choice. `went-on`: the same visit as the step before.
 */
export const visitStarts = ['private-window', 'data-cleared', 'as-it-was', 'went-on'] as const;
export type VisitStart = (typeof visitStarts)[number];

/** Where in a guided visit a capture was made. What was chosen is what the person says. */
export type VisitStep = { readonly choice: BannerChoice; readonly start: VisitStart };

/** What was kept of a visit that is going on. */
export type VisitView = {
  readonly recordId: RecordId;
  readonly steps: readonly (VisitStep & { readonly keptAt: Instant })[];
};

export type StepCapture = Capture & { readonly visit: VisitStep };

/** The captures that are steps of a guided visit, in the order in which they were made. */
export const stepsIn = (captures: readonly Capture[]): StepCapture[] =>
  captures
    .filter(isStep)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));

const isStep = (capture: Capture): capture is StepCapture => capture.visit !== null;

const isFresh = ({ visit }: StepCapture): boolean =>
  visit.start === 'private-window' || visit.start === 'data-cleared';

/**
 * Whether `first` may be called "before you chose anything": it was a fresh start, nothing was chosen,
 * and the page was kept again after a choice. Otherwise it is only "since you opened this page".
 */
export const isBeforeChoice = (first: StepCapture, steps: readonly StepCapture[]): boolean =>
  first.visit.choice === 'nothing-chosen' &&
  isFresh(first) &&
  steps.some(
    ({ visit, startedAt }) => visit.choice !== 'nothing-chosen' && startedAt > first.startedAt,
  );

/** The choices that were not kept yet, in the order in which they are asked. */
export const choicesLeft = (steps: readonly VisitStep[]): BannerChoice[] =>
  bannerChoices.filter((choice) => !steps.some((step) => step.choice === choice));
