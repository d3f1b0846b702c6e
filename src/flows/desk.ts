/** The desk of whoever keeps a dossier for others: how far it is with each organisation. */
import { exhibitsOf, numberExhibits } from '../complaint/exhibits.ts';
import { isGone, recipientOf } from '../complaint/recipient.ts';
import { matrixOf } from '../desk/matrix.ts';
import type { People } from '../domain/client.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import type { Matrix } from '../domain/matrix.ts';
import type { OrganisationRef } from '../domain/organisation.ts';

export { peopleCsv } from '../pack/machine/people/people-csv.ts';

/** Seen from `today`; exhibits have the numbers of the whole dossier. */
export function weighOrganisations(
  contents: PackContents,
  { clients, packs }: People,
  today: Day,
): Matrix {
  const exhibits = numberExhibits(onlyReported(contents));
  return matrixOf({
    contents,
    clients,
    packs,
    exhibitsOf: (records) => {
      const numbers = new Set(
        records.flatMap((record) => exhibitsOf(record, exhibits)).map(({ number }) => number),
      );
      return exhibits.filter(({ number }) => numbers.has(number));
    },
    hasAddress,
    today,
  });
}

/** One that has ended has none, whatever stands in the list. */
const hasAddress = (organisation: OrganisationRef): boolean =>
  !isGone(organisation) &&
  (recipientOf(organisation)?.addressLines ?? []).some((line) => line.trim() !== '');
