// Runs text in a page or a worker, where puppeteer would rather have a function.
import type { Page } from 'puppeteer-core';

export type Evaluator = Pick<Page, 'evaluate'>;

/** The answer's type comes from the caller, who knows the text. */
export const runIn = <Answer>(place: Evaluator, source: string): Promise<Awaited<Answer>> =>
  place.evaluate<[], () => Answer>(source);
