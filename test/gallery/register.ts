/** The register of organisations, there at once. */
import { answersFor, organisationByCode } from '../../src/data/organisations/details.ts';
import { resolvePage } from '../../src/data/organisations/page-owner.ts';
import { searchOrganisations } from '../../src/data/organisations/search.ts';
import type { Register } from '../../src/ui/shared/register.ts';

export const register: Register = {
  search: searchOrganisations,
  resolve: resolvePage,
  byCode: organisationByCode,
  answersFor,
};
