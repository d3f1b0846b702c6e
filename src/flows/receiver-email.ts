/** The e-mail address for a letter, as far as it is known: filled in beforehand, and never guessed. */
import { answersFor, organisationByCode } from '../data/organisations/details.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { LetterChoice } from '../domain/letter-draft.ts';
import { isStanding, type OrganisationRef, organisationKey } from '../domain/organisation.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type MailAddress, mailAddress } from '../follow-up/mail-address.ts';
import { channelsFor } from '../law/channels-for.ts';

/** `null` when none is known, or when the letter does not count by e-mail. */
export function receiverEmail(
  route: RouteId,
  { organisation, follows }: Pick<LetterChoice, 'organisation' | 'follows'>,
  { dossier, steps }: Pick<PackContents, 'dossier' | 'steps'>,
): MailAddress | null {
  const officer = dossier.situation.officers.find(
    (one) => one.organisation === organisationKey(organisation),
  );
  const late = steps.find(({ id }) => id === follows)?.route ?? null;
  const addressee = {
    organisation,
    listed: listedIn(organisation),
    officer: officer ?? null,
    late,
  };
  const byMail = channelsFor(route, addressee).find(({ channel }) => channel === 'email');
  return byMail?.email && byMail.counting !== 'no' ? mailAddress(byMail.email) : null;
}

function listedIn(organisation: OrganisationRef) {
  if (organisation.kind !== 'listed' && organisation.kind !== 'addressed') return null;
  const listed = organisationByCode(organisation.code);
  return listed && isStanding(listed) ? answersFor(listed) : null;
}
