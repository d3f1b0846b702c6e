/** Whom a letter goes to, by name and address. */
import { organisationByCode } from '../data/municipalities.ts';
import type { AddressLines } from '../domain/letter.ts';
import type { OrganisationRef } from '../domain/organisation.ts';

export type Recipient = { readonly name: string; readonly addressLines: AddressLines };

/** `Postbus 100, 8250 AC Dronten` or a typed address as lines, without empty ones. */
const linesOf = (address: string) =>
  address
    .split(/,\s*|\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Name and postal address; `null` when the register no longer has the organisation. */
export function recipientOf(organisation: OrganisationRef): Recipient | null {
  if (organisation.kind === 'entered')
    return { name: organisation.name, addressLines: linesOf(organisation.address) };
  const listed = organisationByCode(organisation.code);
  return listed && { name: `Gemeente ${listed.name}`, addressLines: linesOf(listed.postalAddress) };
}

const municipality = /^gemeente\s+/i;

/** A municipality decides through its college; any other body is written to by its board. */
export const isMunicipality = ({ name }: Recipient): boolean => municipality.test(name);

/** The lines on the envelope, in Dutch whatever the letter's language: the postman reads them. */
export const addressOf = (recipient: Recipient): AddressLines => [
  ...(isMunicipality(recipient)
    ? [
        'Het college van burgemeester en wethouders',
        `van de gemeente ${recipient.name.replace(municipality, '')}`,
      ]
    : [`Het bestuur van ${recipient.name}`]),
  ...recipient.addressLines,
];
