/** At a report: what is publicly reported about the same organisation, and about the same practice elsewhere. */
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import type { OrganisationCode, OrganisationRef } from '../../domain/organisation.ts';
import { publicReports } from '../../domain/public-report.ts';
import type { DossierRecord } from '../../domain/record.ts';
import { PublicReports } from '../shared/PublicReports.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly record: DossierRecord; readonly today: Day };

/** What is folded away is not drawn: a dossier may hold two hundred reports. */
export function PubliclyKnown({ record, today }: Props) {
  const { messages, catalogue } = useWords();
  const [isOpen, setOpen] = useState(false);
  const code = codeOf(record.organisation);
  const { practice } = record;
  const reports = useMemo(
    () => publicReports(code, [practice], catalogue),
    [code, practice, catalogue],
  );
  const { flags: words } = messages;
  if (reports.length === 0)
    return (
      <p class="quiet" data-public-reports="0">
        {words.none}
      </p>
    );
  const here = reports.filter(({ where }) => where === 'here').length;
  return (
    <details
      class="stack tight"
      data-publicly-known
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {words.title} ({words.count(here, reports.length - here)})
      </summary>
      {isOpen && <PublicReports reports={reports} today={today} />}
    </details>
  );
}

/** `null`: it is not listed, or the person is not sure which it is. */
function codeOf(organisation: OrganisationRef): OrganisationCode | null {
  const isListed = organisation.kind === 'listed' || organisation.kind === 'addressed';
  return isListed ? organisation.code : null;
}
