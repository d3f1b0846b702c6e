/** The frames of a page: what they show, and whether the page itself may look into them. */
import { attributeOf, baseAddressOf } from '../../anchoring/read-node.ts';
import type { BareAddress, Capped, SeenFrame } from '../../domain/page-observation.ts';
import { bareAddress, reachingUrl } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { allIn, documentIn, type Trees } from './documents.ts';

const mostFrames = 100;

export const readFrames = (pages: readonly Trees[]): Capped<SeenFrame> =>
  capped(
    pages.flatMap((trees) => {
      const base = baseAddressOf(trees.document);
      return allIn(trees, 'iframe,frame').map((frame) => describe(frame, base));
    }),
    mostFrames,
  );

function describe(frame: Element, base: string): SeenFrame {
  const sandbox = attributeOf(frame, 'sandbox');
  return {
    address: addressOf(frame, base),
    origin: documentIn(frame) ? 'same' : 'other',
    sandbox: sandbox === null ? null : shortened(sandbox, longestName),
  };
}

function addressOf(frame: Element, base: string): BareAddress {
  if (attributeOf(frame, 'srcdoc') !== null) return { address: 'about:srcdoc', queryNames: [] };
  const url = reachingUrl(attributeOf(frame, 'src') ?? '', base);
  return url ? bareAddress(url) : { address: 'about:blank', queryNames: [] };
}
