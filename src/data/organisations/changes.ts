/** Mergers and ends. What is only planned is shown as planned and changes nothing. */
import { asDay, type Day } from '../../domain/instant.ts';
import type { OrganisationChange, OrganisationCode } from '../../domain/organisation.ts';
import rows from './changes.json' with { type: 'json' };

type Row = (typeof rows)[number];

/** A day that is missing in every row would make the type of the file narrower than it is. */
const dayOrNull = (value: string | null): Day | null => (value === null ? null : asDay(value));

const readChange = (row: Row): OrganisationChange => ({
  status: row.status === 'done' ? 'done' : 'pending',
  on: dayOrNull(row.on),
  becomes: row.becomes,
});

const byCode = new Map(rows.map((row) => [row.code, row]));

/** What became or will become of it; `null` when nothing is known to change. */
export function changeOf(code: OrganisationCode): OrganisationChange | null {
  const row = byCode.get(code);
  return row ? readChange(row) : null;
}
