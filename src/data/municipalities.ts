/**
 * The 342 Dutch municipalities: name, own website and address, from the public register. Says which
 * municipality a website belongs to, and says nothing when that is not certain.
 */
import { asDay } from '../domain/instant.ts';
import type { Dated, Organisation, OrganisationCode } from '../domain/organisation.ts';
import rows from './municipalities.json' with { type: 'json' };

/**
 * Only main websites: campaign sites and redirects of a municipality are left out, for the register
 * lists few of them and some are hardly official. Where pages of 2025 and 2026 stand on a second
 * site than the register's, both are listed and the confidence is `medium`.
 */
export const municipalities: Dated<Organisation> = {
  source:
    'Register van Overheidsorganisaties (ROO), 22 March 2026; websites compared with election pages of 2023 to 2026',
  checkedOn: asDay('2026-11-23'),
  rows: rows.map((row) => ({ ...row, confidence: row.confidence === 'high' ? 'high' : 'medium' })),
};

const byCode = new Map(municipalities.rows.map((row) => [row.code, row]));
const byHost = new Map(
  municipalities.rows.flatMap((row) => row.hosts.map((host) => [host, row] as const)),
);

/** Two or more labels and a top-level domain of letters; so no IP address, `localhost` or Unicode. */
const hostName = /^(?:[a-z0-9_-]+\.)+[a-z]{2,}\.?$/i;

/**
 * The municipality whose main website `hostname` is or belongs to (`www.dronten.nl`,
 * `raad.dronten.nl`); `null` for every other host. Takes `hostname` as `URL` gives it.
 */
export function organisationAt(hostname: string): Organisation | null {
  if (!hostName.test(hostname)) return null;
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  for (const start of labels.keys()) {
    const found = byHost.get(labels.slice(start).join('.'));
    if (found) return found;
  }
  return null;
}

/** The municipality with that code of the register (`GM0303`), or `null`. */
export const organisationByCode = (code: OrganisationCode): Organisation | null =>
  byCode.get(code) ?? null;

/** Names that people use and the register does not. */
const alsoCalled: Readonly<Record<OrganisationCode, string>> = {
  GM0518: "'s-Gravenhage",
  GM0796: 'Den Bosch',
};

/** Letters and digits only, without accents: `'s-Hertogenbosch` and `s hertogenbosch` are alike. */
const plainName = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^\s*gemeente\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const searchable = municipalities.rows
  .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  .map((row) => ({
    row,
    names: [row.name, alsoCalled[row.code] ?? ''].map(plainName),
  }));

/**
 * Municipalities whose name contains `query`, those that start with it first, then by name. Capitals,
 * accents, hyphens and a leading "gemeente" do not matter. Nothing for a query without a letter.
 */
export function searchOrganisations(query: string): Organisation[] {
  const wanted = plainName(query);
  if (wanted === '') return [];
  const found = searchable.filter(({ names }) => names.some((name) => name.includes(wanted)));
  const starts = found.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  return [...starts, ...found.filter((hit) => !starts.includes(hit))].map(({ row }) => row);
}
