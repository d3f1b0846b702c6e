/** The cookies that a script of the page can see: their names, how long their values are, how long they live. */
import { getterOf } from '../../anchoring/read-node.ts';
import type { Capped, SeenCookie } from '../../domain/page-observation.ts';
import { windowOf } from '../page-readers.ts';
import { capped, longestName, shortened } from './capped.ts';

const mostCookies = 200;

const cookieTextOf = getterOf(Document.prototype, 'cookie');

/** As Chromium gives it; others give less. */
type StoredCookie = {
  readonly name?: string;
  readonly value?: string;
  readonly domain?: string | null;
  readonly path?: string;
  readonly expires?: number | null;
  readonly sameSite?: string;
  readonly secure?: boolean;
};

/**
 * Read at once; what the browser tells of their lives comes later. Only over a safe connection, and in
 * Chromium, is that much.
 */
export function readCookies(document: Document): () => Promise<Capped<SeenCookie>> {
  const cookies = cookiesIn(textOf(document));
  const stored = storedCookies(document);
  return async () => {
    const known = await stored;
    return capped(
      cookies.map((cookie) => withLife(cookie, known)),
      mostCookies,
    );
  };
}

/** Empty also where the browser refuses, as in a sandboxed frame. */
function textOf(document: Document): string {
  try {
    return cookieTextOf(document);
  } catch {
    return ''; // No cookies can be read here, so none are.
  }
}

type Cookie = Pick<SeenCookie, 'name' | 'valueLength'>;

/** Without `=` it is a value that has no name. */
const cookiesIn = (text: string): Cookie[] =>
  text.split('; ').flatMap((pair) => {
    if (pair === '') return [];
    const end = pair.indexOf('=');
    return [{ name: pair.slice(0, Math.max(end, 0)), valueLength: pair.length - end - 1 }];
  });

async function storedCookies(document: Document): Promise<readonly StoredCookie[]> {
  try {
    const cookies: readonly StoredCookie[] = (await windowOf(document)?.cookieStore.getAll()) ?? [];
    return [...cookies];
  } catch {
    return []; // No such store: an old browser, or a page without a safe connection.
  }
}

function withLife({ name, valueLength }: Cookie, known: readonly StoredCookie[]): SeenCookie {
  const stored = known.find((one) => one.name === name && one.value?.length === valueLength);
  return {
    name: shortened(name, longestName),
    valueLength,
    domain: stored?.domain ?? null,
    path: stored?.path ?? null,
    expiresAt: wholeOrNull(stored?.expires),
    sameSite: stored?.sameSite ?? null,
    isSecure: stored?.secure ?? null,
    isLifetimeKnown: stored?.expires !== undefined,
  };
}

const wholeOrNull = (moment: number | null | undefined): number | null =>
  typeof moment === 'number' && Number.isFinite(moment) ? Math.round(moment) : null;
