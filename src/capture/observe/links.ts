/** Where the page's links lead, and which of them tell about privacy. */
import { attributeOf, baseAddressOf, textContentOf } from '../../anchoring/read-node.ts';
import {
  type BareAddress,
  type Capped,
  type LinkTopic,
  linkTopics,
  type TopicLink,
} from '../../domain/page-observation.ts';
import { bareAddress } from './bare-address.ts';
import { capped, longestName, shortened } from './capped.ts';
import { allIn, type Trees } from './documents.ts';

const mostLinks = 300;
const mostTopicLinks = 50;
const longestText = 1000;

const words: Readonly<Record<LinkTopic, RegExp>> = {
  'privacy-statement': /privac|persoonsgegevens|data protection (?:statement|notice|policy)/i,
  'data-protection-officer': /functionaris|data protection officer|privacy officer|\b(?:fg|dpo)\b/i,
  'cookie-statement': /cookie/i,
  'recording-rules': /opname|gesprek(?:ken)? opnemen|cameratoezicht|recording|cctv/i,
};

type Links = {
  readonly links: Capped<BareAddress>;
  readonly topicLinks: Capped<TopicLink>;
};

type RawLink = { readonly href: string; readonly base: string; readonly text: string };
type Link = { readonly url: URL; readonly text: string };

/** Each address once. Only what is kept is parsed: a page may have thousands of links. */
export function readLinks(pages: readonly Trees[]): Links {
  const links = pages.flatMap(linksIn);
  const web = firstOf(links, mostLinks + 1, ({ url }) => url.protocol !== 'mailto:');
  const mentioning = links.filter(({ href, text }) => topicsIn(`${text} ${href}`).length > 0);
  const topical = firstOf(mentioning, mostTopicLinks + 1, (link) => topicsOf(link).length > 0);
  return {
    links: capped(
      web.map(({ url }) => bareAddress(url)),
      mostLinks,
    ),
    topicLinks: capped(topical.map(describe), mostTopicLinks),
  };
}

const describe = (link: Link): TopicLink => ({
  topics: topicsOf(link),
  text: shortened(link.text, longestName),
  target: bareAddress(link.url),
});

function linksIn(trees: Trees): RawLink[] {
  const base = baseAddressOf(trees.document);
  return allIn(trees, 'a[href],area[href]').map((element) => {
    const text = attributeOf(element, 'aria-label') ?? textContentOf(element) ?? '';
    return { href: attributeOf(element, 'href') ?? '', base, text: text.slice(0, longestText) };
  });
}

/** The first `most` of those that are wanted, one to each place. */
function firstOf(
  links: readonly RawLink[],
  most: number,
  isWanted: (link: Link) => boolean,
): Link[] {
  const found = new Map<string, Link>();
  for (const { href, base, text } of links) {
    if (found.size === most) break;
    const url = URL.parse(href, base);
    if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) continue;
    const place = `${url.host}${url.pathname}`;
    if (!found.has(place) && isWanted({ url, text })) found.set(place, { url, text });
  }
  return [...found.values()];
}

/** Without the host, so that a site called `cookie.nl` is not one link about cookies. */
const topicsOf = ({ url, text }: Link): LinkTopic[] => topicsIn(`${text} ${url.pathname}`);

const topicsIn = (said: string): LinkTopic[] =>
  linkTopics.filter((topic) => words[topic].test(said));
