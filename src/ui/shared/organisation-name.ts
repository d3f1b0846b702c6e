/** What an organisation is called on the screen. */
import type { OrganisationCode, OrganisationRef } from '../../domain/organisation.ts';
import type { PopupMessages } from '../../i18n/nl-popup.ts';

type Named = { readonly name: string; readonly code?: OrganisationCode };

/** The register knows a municipality by its bare name; people know it as a municipality. */
export const organisationName = ({ name, code }: Named, messages: PopupMessages): string =>
  code?.startsWith('GM') ? messages.municipality(name) : name;

/** Of an answer; also of the answer that nobody knows yet. */
export function answerName(answer: OrganisationRef, messages: PopupMessages): string {
  if (answer.kind !== 'not-sure') return organisationName(answer, messages);
  const { unknown, perhaps } = messages.organisation;
  return answer.candidates.length === 0 ? unknown : perhaps(answer.candidates.join('; '));
}
