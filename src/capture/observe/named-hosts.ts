/** Hosts that stand in the page itself: in its elements, and in the styles that are written there. */
import {
  attributeOf,
  baseAddressOf,
  localNameOf,
  textContentOf,
} from '../../anchoring/read-node.ts';
import type { Capped, NamedHost } from '../../domain/page-observation.ts';
import { reachingUrl } from './bare-address.ts';
import { capped } from './capped.ts';
import { allIn, type Trees } from './documents.ts';
import { createHostTally } from './host-tally.ts';

const mostHosts = 200;
const longestStyle = 200_000;

/** Attributes in which an element names what belongs to it. */
const attributes = 'src srcset imagesrcset poster data ping action formaction background'.split(
  ' ',
);

/** Elements that do so in `href`; in other ones that is where a click leads. */
const referring = /^(?:link|image|use)$/;

const selector = `link[href],image[href],use[href],[${attributes.join('],[')}]`;

/**
 * Links that a browser follows by itself: sheets, icons, and all that prepares (`preload`, `dns-prefetch`).
 * Others, as `canonical` and `prev`, only tell something.
 */
const followed = /stylesheet|\bpre(?!v)|modulepre|icon|manifest/i;

export function readNamedHosts(pages: readonly Trees[]): Capped<NamedHost> {
  const tally = createHostTally();
  for (const trees of pages) {
    const base = baseAddressOf(trees.document);
    const byValue = Map.groupBy([...inElements(trees), ...inStyles(trees)], ({ value }) => value);
    for (const [value, same] of byValue) {
      const url = reachingUrl(value, base);
      if (url) for (const { kind } of same) tally.add(url, kind);
    }
  }
  const hosts = tally.list().map(({ host, kinds, addresses }) => ({ host, kinds, addresses }));
  return capped(hosts, mostHosts);
}

type Named = { readonly value: string; readonly kind: string };

const inElements = (trees: Trees): Named[] => allIn(trees, selector).flatMap(namedBy);

function namedBy(element: Element): Named[] {
  const name = localNameOf(element);
  const rel = name === 'link' ? (attributeOf(element, 'rel') ?? '') : '';
  if (name === 'link' && !followed.test(rel)) return [];
  const kind = rel ? `link ${rel.toLowerCase()}` : name;
  const own = referring.test(name) ? [...attributes, 'href'] : attributes;
  return own.flatMap((attribute) => {
    const value = attributeOf(element, attribute);
    return value === null ? [] : addressesIn(attribute, value).map((one) => ({ value: one, kind }));
  });
}

/** `srcset` holds several, each with a width; `ping` several with spaces between. */
function addressesIn(attribute: string, value: string): string[] {
  if (attribute === 'ping') return value.split(/\s+/);
  if (!attribute.endsWith('srcset')) return [value];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

const inStyles = (trees: Trees): Named[] => [
  ...allIn(trees, 'style').flatMap((style) => addressesInCss(textContentOf(style) ?? '')),
  ...allIn(trees, '[style*="url("]').flatMap((one) =>
    addressesInCss(attributeOf(one, 'style') ?? ''),
  ),
];

const addressesInCss = (css: string): Named[] =>
  [...css.slice(0, longestStyle).matchAll(/(?:url\(|@import)\s{0,9}["']?([^"')\s;]+)/gi)].map(
    ([, value = '']) => ({ value, kind: 'css' }),
  );
