/** Which letters a dossier asks for: one for each practice at each organisation. */
import type { PackContents } from '../domain/dossier.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { PackRecord } from '../domain/record.ts';

export type LetterNeeded = {
  readonly practice: PracticeId;
  readonly organisation: OrganisationRef;
  /** At least one, oldest first. */
  readonly records: readonly PackRecord[];
};

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The same for all reports about one organisation. Who is not sure may mean any of several. */
function organisationKey(organisation: OrganisationRef): readonly string[] {
  switch (organisation.kind) {
    case 'listed':
      return [organisation.code];
    case 'addressed':
      return [organisation.code, plain(organisation.address)];
    case 'entered':
      return [plain(organisation.name), plain(organisation.address)];
    case 'not-sure':
      return ['not-sure', '', ...organisation.candidates];
  }
}

const keyOf = ({ practice, organisation }: PackRecord) =>
  JSON.stringify([practice, ...organisationKey(organisation)]);

/** In the order of each letter's oldest record. */
export function lettersNeeded({ records }: Pick<PackContents, 'records'>): LetterNeeded[] {
  const grouped = new Map<string, LetterNeeded>();
  for (const record of records) {
    const { practice, organisation } = record;
    const before = grouped.get(keyOf(record))?.records ?? [];
    grouped.set(keyOf(record), { practice, organisation, records: [...before, record] });
  }
  return [...grouped.values()];
}
