/** The door for what our script in a web page asks: no more than it may, and never without bounds. */
import * as v from 'valibot';
import type { Job } from '../anchoring/answer-job.ts';
import type { AnnotationId } from '../domain/ids.ts';
import { countSchema, idSchema } from '../schemas/words.ts';
import { jobLimits } from './page-asks.ts';
import { parseOrNull } from './schemas.ts';

const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const context = textUpTo(jobLimits.contextLength);
const words = textUpTo(jobLimits.quoteLength);

const jobSchema: v.GenericSchema<unknown, Job> = v.strictObject({
  text: textUpTo(jobLimits.textLength),
  marks: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema<AnnotationId>(),
        quote: v.strictObject({
          type: v.literal('TextQuoteSelector'),
          exact: words,
          prefix: context,
          suffix: context,
        }),
        start: v.nullable(countSchema),
        rivals: v.pipe(
          v.array(
            v.strictObject({ start: countSchema, exact: words, prefix: context, suffix: context }),
          ),
          v.maxLength(jobLimits.rivals),
        ),
        // Only the background knows how a page was: old texts never travel.
        oldText: v.null(),
      }),
    ),
    v.maxLength(jobLimits.marks),
  ),
  budgetMs: v.pipe(v.number(), v.minValue(0), v.maxValue(jobLimits.budgetMs)),
});

/** The arguments of each ask, or `null` when they are not what they should be. */
export const askParsers = {
  findMarks: parseOrNull(v.strictTuple([jobSchema])),
  marksOfPage: parseOrNull(v.strictTuple([])),
  openMark: parseOrNull(v.strictTuple([idSchema<AnnotationId>()])),
};
