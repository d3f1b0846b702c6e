// What the sample site has to offer: the types of its page list, and the reader of the settings
// that open every page file. Knows no files and no server, so browser tests can import it too.

import { type PracticeId, practiceIds } from '../../src/domain/practice.ts';

export const places = [
  'page',
  'same-origin-frame',
  'srcdoc-frame',
  'cross-origin-frame',
  'sandboxed-frame',
  'open-shadow',
  'closed-shadow',
  'accordion',
] as const;
export type Place = (typeof places)[number];

/** A sentence that stands once on the whole site; compare with white space collapsed. */
export type Passage = { readonly text: string; readonly where: Place; readonly path: string };

export type SitePage = {
  readonly path: string;
  readonly title: string;
  /** The first passage; `null` on a page without text. */
  readonly quote: string | null;
  readonly where: Place;
  readonly passages: readonly Passage[];
  readonly practice: PracticeId;
  readonly contentType: string;
  readonly note?: string;
};

export type SiteOrigin = 'main' | 'other';

/** How a page is served; what tests walk over is in `page`. */
export type PageSettings = {
  readonly page: SitePage;
  readonly origin: SiteOrigin;
  readonly isListed: boolean;
  readonly alsoAt: readonly string[];
  readonly layout: string;
  readonly crumb: string;
  readonly headers: Readonly<Record<string, string>>;
};

type Setting = { readonly key: string; readonly value: string };

/** Splits a page file in the settings of its leading comment and the markup after it. */
export function splitPageFile(text: string): { settings: string; body: string } {
  const match = /^<!--\r?\n([\s\S]*?)-->\r?\n?/.exec(text);
  if (match === null) throw new Error('a page file begins with a comment that holds its settings');
  return { settings: match[1] ?? '', body: text.slice(match[0].length) };
}

/** Reads the settings of one page. `fileName` is relative to the pages folder, as `en/page.html`. */
export function readPageSettings(fileName: string, text: string): PageSettings {
  const settings = readLines(text);
  const one = (key: string) => settings.find((setting) => setting.key === key)?.value ?? null;
  const title = one('title');
  if (title === null) throw new Error(`${fileName}: the setting 'title' is missing`);
  const headers = readHeaders(settings);
  const path = pathOf(fileName);
  const note = one('note');
  const passages = readPassages(settings, path);
  return {
    page: {
      path,
      title,
      quote: passages[0]?.text ?? null,
      where: passages[0]?.where ?? 'page',
      passages,
      practice: oneOf(practiceIds, one('practice') ?? '', fileName),
      contentType: headers['content-type'] ?? 'text/html; charset=utf-8',
      ...(note === null ? {} : { note }),
    },
    origin: fileName.startsWith('other/') ? 'other' : 'main',
    isListed: one('listed') !== 'no',
    alsoAt: one('also')?.split(/[,\s]+/) ?? [],
    layout: one('layout') ?? 'gemeente',
    crumb: one('crumb') ?? 'Werk en inkomen',
    headers,
  };
}

function readLines(text: string): Setting[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const colon = line.indexOf(': ');
    if (colon < 0) throw new Error(`not a setting: ${line}`);
    return { key: line.slice(0, colon).trim(), value: line.slice(colon + 2).trim() };
  });
}

function readHeaders(settings: readonly Setting[]): Record<string, string> {
  const headers = settings.filter(({ key }) => key.startsWith('header '));
  return Object.fromEntries(headers.map(({ key, value }) => [key.slice('header '.length), value]));
}

// `quote: …`, or with a place, and for another address of the same page with a path:
// `quote accordion: …`, `quote page /app/afspraak: …`
function readPassages(settings: readonly Setting[], path: string): Passage[] {
  const quotes = settings.filter(({ key }) => /^quote( |$)/.test(key));
  return quotes.map(({ key, value }) => {
    const [, where = 'page', at = path] = key.split(' ');
    return { text: value, where: oneOf(places, where, path), path: at };
  });
}

function oneOf<T extends string>(known: readonly T[], value: string, where: string): T {
  const found = known.find((entry) => entry === value);
  if (found === undefined) throw new Error(`${where}: '${value}' is none of ${known.join(', ')}`);
  return found;
}

function pathOf(fileName: string): string {
  const path = fileName.replace(/^other\//, '').replace(/\.(html|ts)$/, '');
  return path === 'index' ? '/' : `/${path}`;
}
