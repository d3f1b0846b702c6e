/** The register of organisations, loaded when a screen needs it. */
import { useEffect, useState } from 'preact/hooks';
import type { Resolution } from '../../data/organisations/resolve-host.ts';
import type { Found } from '../../data/organisations/search.ts';
import type { Organisation, OrganisationCode } from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';

export type Register = {
  readonly search: (query: string) => readonly Found[];
  /** Whose page the address is. */
  readonly resolve: (url: string, practice: PracticeId | null) => Resolution;
  /** `null` when it is no longer listed. */
  readonly byCode: (code: OrganisationCode) => Organisation | null;
  /** The organisation that answers for it: itself, or the one that it is a department of. */
  readonly answersFor: (organisation: Organisation) => Organisation;
};

async function loadRegister(): Promise<Register> {
  const [search, owner, details] = await Promise.all([
    import('../../data/organisations/search.ts'),
    import('../../data/organisations/page-owner.ts'),
    import('../../data/organisations/details.ts'),
  ]);
  return {
    search: search.searchOrganisations,
    resolve: owner.resolvePage,
    byCode: details.organisationByCode,
    answersFor: details.answersFor,
  };
}

/** `null` until it has been needed, and loaded. */
export function useRegister(isNeeded: boolean): Register | null {
  const [register, setRegister] = useState<Register | null>(null);
  useEffect(() => {
    if (isNeeded) loadRegister().then((loaded) => setRegister(loaded));
  }, [isNeeded]);
  return register;
}
