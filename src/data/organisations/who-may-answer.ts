/** Which bodies a practice may be about besides the municipality whose website it was seen on. */
import {
  isStanding,
  type KnownOrganisation,
  type OrganisationKind,
} from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { knownOrganisations } from './known.ts';

/** What a website itself does, or a place that anybody may enter: whose site it is, answers. */
const ofTheSite: readonly PracticeId[] = ['website-trackers', 'wifi-tracking', 'publication'];

/** What happens at work, where a work company may be the one that does it. */
const ofWork: readonly PracticeId[] = [
  'biometric-clock',
  'processor-agreement',
  'sharing-third-parties',
  'workplace-monitoring',
  'messaging-apps',
];

const payers: readonly OrganisationKind[] = [
  'joint-service',
  'centre-municipality',
  'special-assistance',
];

/** A practice that is not chosen yet may be any of them. */
function kindsFor(practice: PracticeId | null): readonly OrganisationKind[] {
  if (practice !== null && ofTheSite.includes(practice)) return [];
  const isOfWork = practice === null || ofWork.includes(practice);
  return isOfWork ? [...payers, 'work-company'] : payers;
}

/** The bodies that carry something out for `municipality` and that the practice may be about. */
export function bodiesServing(
  municipality: KnownOrganisation,
  practice: PracticeId | null,
): readonly KnownOrganisation[] {
  const kinds = kindsFor(practice);
  return knownOrganisations().filter(
    (body) =>
      kinds.includes(body.kind) &&
      body.serves.includes(municipality.code) &&
      body.partOf !== municipality.code &&
      isStanding(body),
  );
}
