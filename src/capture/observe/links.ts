/** Where the page's links lead, and which of them tell about privacy. */
import { attributeOf, baseAddressOf, textContentOf } from '../../anchoring/read-node.ts';
import type { BareAddress, Capped, LinkTopic, TopicLink } from '../../domain/page-observation.ts';
import { bareAddress } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { allIn, type Trees } from './documents.ts';

const mostLinks = 300;
const mostTopicLinks = 50;

const words: Readonly<Record<LinkTopic, RegExp>> = {
  'privacy-statement': /privac|persoonsgegevens|data protection (?:statement|notice|policy)/i,
  'data-protection-officer': /functionaris|data protection officer|privacy officer|\b(?:fg|dpo)\b/i,
  'cookie-statement': /cookie/i,
  'recording-rules': /opname|gesprek(?:ken)? opnemen|cameratoezicht|recording|cctv/i,
};

type Link = { readonly target: BareAddress; readonly text: string };

type Links = {
  readonly links: Capped<BareAddress>;
  readonly topicLinks: Capped<TopicLink>;
};

/** Each address once. */
export function readLinks(pages: readonly Trees[]): Links {
  const links = pages.flatMap(linksIn);
  const web = links.map(({ target }) => target).filter(({ address }) => /^https?:/.test(address));
  const topical = links.map(withTopics).filter(({ topics }) => topics.length > 0);
  return {
    links: capped(
      unique(web, ({ address }) => address),
      mostLinks,
    ),
    topicLinks: capped(
      unique(topical, ({ target }) => target.address),
      mostTopicLinks,
    ),
  };
}

function linksIn(trees: Trees): Link[] {
  const base = baseAddressOf(trees.document);
  return allIn(trees, 'a[href],area[href]').flatMap((element) => {
    const url = URL.parse(attributeOf(element, 'href') ?? '', base);
    if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return [];
    const text = shortened(
      attributeOf(element, 'aria-label') ?? textContentOf(element) ?? '',
      longestName,
    );
    return [{ target: bareAddress(url), text }];
  });
}

function withTopics({ target, text }: Link): TopicLink {
  const said = `${text} ${pathWords(target.address)}`;
  return { topics: topicsOf(said), text, target };
}

const isTopic = (name: string): name is LinkTopic => Object.hasOwn(words, name);

const topicsOf = (said: string): LinkTopic[] =>
  Object.keys(words)
    .filter(isTopic)
    .filter((topic) => words[topic].test(said));

/** The last part of a path, so that a site called `cookie.nl` is not one link about cookies. */
const pathWords = (address: string): string =>
  address.startsWith('mailto:') ? address : address.split('/').slice(3).join(' ');

/** The first of each. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
