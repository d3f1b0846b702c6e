/** The register of organisations, loaded when a screen needs it. */
import { useEffect, useState } from 'preact/hooks';
import type { Organisation } from '../../domain/organisation.ts';

export const loadRegister = () => import('../../data/municipalities.ts');

type Search = (query: string) => readonly Organisation[];

/** Searches the register; finds nothing until it has been loaded. */
export function useSearch(): Search {
  const [search, setSearch] = useState<Search>(() => () => []);
  useEffect(() => {
    loadRegister().then(({ searchOrganisations }) => setSearch(() => searchOrganisations));
  }, []);
  return search;
}
