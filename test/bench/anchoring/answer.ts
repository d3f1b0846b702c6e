/** What an engine said of a quote, in offsets, so that it can leave the page and be judged. */
import type { AnchorStatus } from '../../../src/domain/selector.ts';
import type { Offsets } from '../edits/case.ts';

export type Answer = {
  readonly status: AnchorStatus;
  readonly span: Offsets | null;
  /** What a peer threw. */
  readonly error: string | null;
  /** Which step of ours found it. */
  readonly tier: string | null;
};

/** The answers of one engine, in the order of the quotes. */
export type Answers = { readonly engine: string; readonly answers: readonly Answer[] };
