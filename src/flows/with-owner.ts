/** Which organisation a draft is about, as far as its page says so without a doubt. */
import { ownerOfPage } from '../data/organisations/page-owner.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { Draft } from '../domain/record.ts';

/**
 * The draft with the organisation that its page belongs to, when the practice leaves no doubt. What a
 * person chose stays; what the page said is looked at again, for another body may do the new practice.
 */
export function withOwner(draft: Draft, before: PracticeId | null): Draft {
  const { happening, organisation, practice } = draft;
  if (happening.kind !== 'page') return draft;
  const said = ownerOfPage(happening.url, before);
  const isOwnAnswer = organisation !== null && !isSameListed(organisation, said);
  return isOwnAnswer ? draft : { ...draft, organisation: ownerOfPage(happening.url, practice) };
}

const isSameListed = (one: OrganisationRef, other: OrganisationRef | null): boolean =>
  one.kind === 'listed' && other?.kind === 'listed' && one.code === other.code;
