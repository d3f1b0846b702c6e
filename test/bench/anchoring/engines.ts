/** Our anchoring and its peers, each used as its own documentation says. */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import { buildTextIndex, describeRange, resolveAll } from '../../../src/anchoring/anchoring.ts';
import type { AnchorStatus } from '../../../src/domain/selector.ts';
import type { Offload } from './offload.ts';

export type Place = { readonly status: AnchorStatus; readonly range: Range | null };

const lost: Place = { status: 'orphaned', range: null };

/** Finds marks one by one. Both may throw. */
export type Peer = {
  readonly name: string;
  /** Gives what finds the range again later, on whatever the page has become. */
  readonly describe: (range: Range) => Promise<() => Promise<Range | null>>;
};

/** Where the text before the range ends, as `textContent` counts. */
function hintOf(range: Range): number {
  const before = new Range();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

const domAnchorTextQuote: Peer = {
  name: 'dom-anchor-text-quote',
  describe: async (range) => {
    const selector = fromRange(document.body, range);
    const hint = hintOf(range);
    return async () => toRange(document.body, selector, { hint });
  },
};

const apacheAnnotator: Peer = {
  name: '@apache-annotator/dom',
  describe: async (range) => {
    const selector = await describeTextQuote(range, document.body);
    return async () => {
      for await (const found of createTextQuoteSelectorMatcher(selector)(document.body))
        return found; // The first of all that fit.
      return null;
    };
  },
};

export const peers: readonly Peer[] = [domAnchorTextQuote, apacheAnnotator];

/** What a peer finds; a peer that throws has lost the mark. */
export type PeerPlace = Place & { readonly error: string | null };

export type Finder = () => Promise<PeerPlace>;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Describes with `peer`. What it finds later never throws. */
export async function describeWith(peer: Peer, range: Range): Promise<Finder> {
  try {
    const find = await peer.describe(range);
    return () => findWith(find);
  } catch (error) {
    return async () => ({ ...lost, error: messageOf(error) });
  }
}

async function findWith(find: () => Promise<Range | null>): Promise<PeerPlace> {
  try {
    const range = await find();
    return range ? { status: 'anchored', range, error: null } : { ...lost, error: null };
  } catch (error) {
    return { ...lost, error: messageOf(error) };
  }
}

export type Mark = ReturnType<typeof describeRange> & { readonly id: string };

/** Our marks of all `ranges`, on one index. */
export function describeOurs(ranges: readonly Range[]): Mark[] {
  const index = buildTextIndex(document.body);
  return ranges.map((range, at) => ({ id: String(at), ...describeRange(range, index) }));
}

/** Finds all marks at once. `oldText`: the page's text when they were made, for those that kept it. */
export function findOurs(marks: readonly Mark[], offload: Offload, oldText: string | null) {
  const index = buildTextIndex(document.body);
  return resolveAll(marks, index, { offload, oldTextOf: () => oldText });
}
