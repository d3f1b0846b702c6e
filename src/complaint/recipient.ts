/** Whom a letter goes to, by name, organ and address. */
import { answersFor, organisationByCode } from '../data/organisations/details.ts';
import { organFor } from '../data/organisations/organs.ts';
import { asAddressLines } from '../domain/address-lines.ts';
import type { AddressLines } from '../domain/letter.ts';
import {
  fullName,
  isStanding,
  type Organ,
  type OrganisationCode,
  type OrganisationRef,
} from '../domain/organisation.ts';

export type Recipient = {
  readonly name: string;
  readonly organ: Organ;
  readonly addressLines: AddressLines;
};

const municipality = /^gemeente\s+/i;

/** Who typed "Gemeente X" means a municipality. */
const typed = (name: string, address: string): Recipient => ({
  name,
  organ: organFor({ kind: municipality.test(name) ? 'municipality' : 'joint-service' }, 'usual'),
  addressLines: asAddressLines(address),
});

/** `null` when there is nobody to write to: not chosen yet, gone, or without a known address. */
export function recipientOf(organisation: OrganisationRef): Recipient | null {
  switch (organisation.kind) {
    case 'entered':
      return typed(organisation.name, organisation.address);
    case 'addressed':
      return isGone(organisation) ? null : typed(organisation.name, organisation.address);
    case 'listed':
      return isGone(organisation) ? null : listedRecipient(organisation.code);
    case 'not-sure':
      return null;
  }
}

function listedRecipient(code: OrganisationCode): Recipient | null {
  const listed = organisationByCode(code);
  const answering = listed && answersFor(listed);
  if (!answering?.postalAddress) return null;
  return {
    name: fullName(answering),
    organ: organFor(answering, 'usual'),
    addressLines: asAddressLines(answering.postalAddress),
  };
}

/** True for an organisation that has ended, or that the register no longer has. */
export function isGone(organisation: OrganisationRef): boolean {
  if (organisation.kind !== 'listed' && organisation.kind !== 'addressed') return false;
  const listed = organisationByCode(organisation.code);
  return listed === null || !isStanding(listed);
}

/** A municipality decides through its organs; any other body is written to by its board. */
export const isMunicipality = ({ organ }: Recipient): boolean => organ !== 'bestuur';

/** What an organ is called on an envelope. */
const organNames: Readonly<Record<Exclude<Organ, 'bestuur'>, string>> = {
  college: 'Het college van burgemeester en wethouders',
  burgemeester: 'De burgemeester',
  gemeenteraad: 'De gemeenteraad',
  heffingsambtenaar: 'De heffingsambtenaar',
  bezwaarschriftencommissie: 'De commissie bezwaarschriften',
};

/** The lines on the envelope, in Dutch whatever the letter's language: the postman reads them. */
export const addressOf = ({ name, organ, addressLines }: Recipient): AddressLines => [
  ...(organ === 'bestuur'
    ? [`Het bestuur van ${name}`]
    : [organNames[organ], `van de gemeente ${name.replace(municipality, '')}`]),
  ...addressLines,
];

/** The same in one line, as a sentence names it: the organ and its municipality are one name. */
export function nameWithAddress(recipient: Recipient): string {
  const lines = addressOf(recipient);
  const named = lines.length - recipient.addressLines.length;
  return [lines.slice(0, named).join(' '), ...recipient.addressLines].join(', ');
}

/** The same envelope for the data protection officer, who works for that organisation. */
export const officerAddressOf = (recipient: Recipient): AddressLines => [
  'De functionaris gegevensbescherming',
  isMunicipality(recipient)
    ? `van de gemeente ${recipient.name.replace(municipality, '')}`
    : `van ${recipient.name}`,
  ...recipient.addressLines,
];
