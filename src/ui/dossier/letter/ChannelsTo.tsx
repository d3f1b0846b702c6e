/** The channels of a letter about an organisation of the dossier; what is known of it is looked up. */
import {
  isStanding,
  type OfficerContact,
  type OrganisationRef,
  organisationKey,
} from '../../../domain/organisation.ts';
import type { RouteId } from '../../../domain/route-id.ts';
import type { Addressee } from '../../../law/channels-for.ts';
import { type Register, useRegister } from '../../shared/register.ts';
import { Channels } from './Channels.tsx';

type Props = {
  readonly route: RouteId;
  readonly organisation: OrganisationRef;
  readonly officers: readonly OfficerContact[];
  /** What was asked and is late, for a notice of default. */
  readonly late?: RouteId | null;
  /** The address as it stands on the letter; `null` without a letter. */
  readonly envelope?: readonly string[] | null;
};

export function ChannelsTo({ route, organisation, officers, late = null, envelope }: Props) {
  const register = useRegister(true);
  const officer = officers.find((one) => one.organisation === organisationKey(organisation));
  const listed = register && listedIn(register, organisation);
  const addressee = { organisation, listed, officer: officer ?? null, late };
  return <Channels route={route} addressee={addressee} envelope={envelope ?? null} />;
}

/** `null` when it is not listed, or has ended. */
function listedIn(register: Register, organisation: OrganisationRef): Addressee['listed'] {
  if (organisation.kind !== 'listed' && organisation.kind !== 'addressed') return null;
  const listed = register.byCode(organisation.code);
  return listed && isStanding(listed) ? register.answersFor(listed) : null;
}
