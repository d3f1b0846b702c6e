/** Whom the complaint is about: name, code and organ, and where that was read. */
import type { OrganisationRef } from '../../../domain/organisation.ts';
import { organisationKey } from '../../../domain/organisation.ts';
import type { MachineInput } from '../input.ts';
import { present } from '../present.ts';
import { codeOf, nameOf, organisationsIn } from '../tables/organisations.ts';

/** `#organisation-2`: its name within the file. */
export function controllerId(organisation: OrganisationRef, input: MachineInput): string {
  const key = organisationKey(organisation);
  const at = organisationsIn(input).findIndex((one) => organisationKey(one) === key);
  return `#organisation-${at + 1}`;
}

function controllerOf(organisation: OrganisationRef, input: MachineInput) {
  const code = codeOf(organisation);
  const known = code === null ? null : input.organisationOf(code);
  return {
    id: controllerId(organisation, input),
    type: 'Controller',
    certainty: organisation.kind,
    ...present({
      code,
      name: nameOf(organisation),
      candidates: organisation.kind === 'not-sure' ? organisation.candidates : [],
      kind: known?.kind,
      organ: input.organOf(organisation),
      sameAs: known?.identifier,
      contactSource: known?.source,
      contactCheckedOn: known?.checkedOn,
    }),
  };
}

export const controllersIn = (input: MachineInput) =>
  organisationsIn(input).map((organisation) => controllerOf(organisation, input));
