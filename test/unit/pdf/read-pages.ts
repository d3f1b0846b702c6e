/** What somebody reads on the pages of a PDF, by another program than the one that made it. */
import { execFileSync } from 'node:child_process';

/** The words of each page. */
export function readPages(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

export type Stamp = {
  readonly exhibit: number;
  readonly place: number;
  readonly of: number;
  readonly running: number;
};

const stamp = /^1a2b3c4d · (?:Bijlage|Exhibit) (\d+) · (\d+)\/(\d+) · (\d{6})$/m;

/** What the stamp of a page says, or `null` when it has none. */
export function stampOn(page: string): Stamp | null {
  const found = stamp.exec(page)?.slice(1).map(Number);
  if (found === undefined) return null;
  const [exhibit = 0, place = 0, of = 0, running = 0] = found;
  return { exhibit, place, of, running };
}

/** What a list says of each exhibit. */
export const listedOn = (page: string): { readonly exhibit: number; readonly first: number }[] =>
  [...page.matchAll(/bijlage (\d+)\s+blad (\d+)/g)].map(([, exhibit, first]) => ({
    exhibit: Number(exhibit),
    first: Number(first),
  }));

/** Where the named places of a file are: pages of the file, from 1. */
export function placesIn(pdf: Uint8Array): Record<string, number> {
  const said = execFileSync('pdfinfo', ['-dests', '-'], { input: pdf, encoding: 'utf8' });
  const places = [...said.matchAll(/^ *(\d+) \[.*\] "(.*)"$/gm)];
  return Object.fromEntries(places.map(([, page, name = '']) => [name, Number(page)]));
}

/** Names of the places that its links lead to. */
export const aimsIn = (pdf: Uint8Array): Set<string> => {
  const said = new TextDecoder('latin1').decode(pdf);
  return new Set([...said.matchAll(/\/Dest \(([^)]*)\)/g)].map(([, name = '']) => name));
};
