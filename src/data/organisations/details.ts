/**
 * Everything to address a letter with: addresses, places, source and date of each organisation. Loaded
 * when a screen needs it; whose a website is, is told without it.
 */
import { asDay } from '../../domain/instant.ts';
import type {
  Organisation,
  OrganisationCode,
  OrganisationDetails,
} from '../../domain/organisation.ts';
import bodies from './bodies.json' with { type: 'json' };
import { knownOrganisation } from './known.ts';
import municipalities from './municipalities.json' with { type: 'json' };

type Row = (typeof municipalities)[number] | (typeof bodies)[number];

const rows: readonly Row[] = [...municipalities, ...bodies];
const byCode = new Map(rows.map((row) => [row.code, row]));

const readRow = (row: Row): OrganisationDetails => ({
  ...row,
  checkedOn: asDay(row.checkedOn),
  confidence: row.confidence === 'high' ? 'high' : row.confidence === 'medium' ? 'medium' : 'low',
});

/** All of them, in the order of the files: municipalities first. */
export const allDetails = (): readonly OrganisationDetails[] => rows.map(readRow);

/** The organisation with that code, also one that has ended; `null` when it is no longer listed. */
export function organisationByCode(code: OrganisationCode): Organisation | null {
  const known = knownOrganisation(code);
  const row = byCode.get(code);
  return known && row ? { ...known, ...readRow(row) } : null;
}

/**
 * The organisation that answers for it: a department of a municipality is written to at its
 * municipality, and everybody else at their own address.
 */
export function answersFor(organisation: Organisation): Organisation {
  const { partOf } = organisation;
  return partOf === null ? organisation : (organisationByCode(partOf) ?? organisation);
}
