/**
 * By which channels a letter can go to this receiver, the one that surely counts first: a digital way
 * that the receiver itself named (Awb 2:13), post, the counter, and a plain e-mail with its doubt.
 */
import { designationOf } from '../data/organisations/designations.ts';
import { receiverAddress, routeOf } from '../data/routes.ts';
import { asAddressLines } from '../domain/address-lines.ts';
import type { Designation } from '../domain/designation.ts';
import type { AddressLines } from '../domain/letter.ts';
import {
  fullName,
  type OfficerContact,
  type Organisation,
  type OrganisationRef,
} from '../domain/organisation.ts';
import type { Counting, RouteEntry } from '../domain/route.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type Channel, channels } from '../domain/step.ts';

/** Whom a letter goes to, with all that is known of how to reach them. */
export type Addressee = {
  /** Whom the report is about. */
  readonly organisation: OrganisationRef;
  /** The organisation that answers for it, as listed; `null` when it is not. */
  readonly listed: Organisation | null;
  /** Its data protection officer, as far as somebody filled that in. */
  readonly officer: OfficerContact | null;
  /** What was asked and is late: a notice of default goes to whoever had to answer that. */
  readonly late: RouteId | null;
};

export type ChannelChoice = {
  readonly channel: Channel;
  readonly counting: Counting;
  /** Whether the receiver itself named this digital way. */
  readonly isDesignated: boolean;
  /** Whether the receiver may have named a digital way, and it is not known here which. */
  readonly isFormUnknown: boolean;
  /** Where it named it; `null` when that is not known here, or when it needs no decision. */
  readonly designation: Designation | null;
  /** Where to send or to bring it; `null` when no address is known. */
  readonly address: AddressLines | null;
  readonly email: string | null;
};

/** Each channel once: what surely counts first, what does not count last. */
export function channelsFor(route: RouteId, addressee: Addressee): readonly ChannelChoice[] {
  const entry = routeOf(route);
  const receiver = receiverOf(entry, addressee);
  return channels
    .map((channel) => choiceOf(channel, entry.channels[channel], receiver, addressee))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankByCounting: Readonly<Record<Counting, number>> = { yes: 0, unsure: 10, no: 20 };

/** In the order of `channels`, but a form that may not be the right one comes after paper. */
const rankOf = ({ channel, counting, isDesignated }: ChannelChoice): number =>
  rankByCounting[counting] + (isDesignated ? 0 : 1 + channels.indexOf(channel));

/** Whom the route goes to, and the route that says where that is. */
type Receiver = { readonly kind: RouteEntry['receiver']; readonly at: RouteEntry };

function receiverOf(entry: RouteEntry, { late }: Addressee): Receiver {
  const at = entry.receiver === 'body-in-default' && late !== null ? routeOf(late) : entry;
  return { kind: at.receiver === 'body-in-default' ? 'organisation' : at.receiver, at };
}

function choiceOf(
  channel: Channel,
  counting: Counting,
  receiver: Receiver,
  addressee: Addressee,
): ChannelChoice {
  const isForm = channel === 'web-form' && counting === 'yes';
  const designation = isForm ? designationFor(receiver, addressee) : null;
  return {
    channel,
    counting,
    isDesignated: isForm && (designation !== null || isOwn(receiver)),
    isFormUnknown: isForm && designation === null && receiver.kind === 'organisation',
    designation,
    address: addressFor(channel, receiver, addressee),
    email: channel === 'email' ? emailFor(receiver, addressee) : null,
  };
}

/** Authorities, courts and the ombudsman have one digital way, which the route tells of. */
const isOwn = ({ kind }: Receiver): boolean =>
  kind === 'authority' || kind === 'ombudsman' || kind === 'administrative-court';

const designationFor = ({ kind }: Receiver, { listed }: Addressee): Designation | null =>
  kind === 'organisation' && listed ? designationOf(listed.code) : null;

function addressFor(channel: Channel, receiver: Receiver, addressee: Addressee) {
  if (channel === 'post') return postalFor(receiver, addressee);
  const isByHand = channel === 'counter' && receiver.kind === 'organisation';
  const { listed } = addressee;
  return isByHand && listed?.visitingAddress ? linesOf(listed, listed.visitingAddress) : null;
}

function postalFor({ kind, at }: Receiver, addressee: Addressee): AddressLines | null {
  if (at.address !== null) return receiverAddress(at.address).lines;
  if (kind === 'data-officer') return officerAddress(addressee);
  return kind === 'organisation' ? organisationAddress(addressee) : null;
}

/** What the person filled in for the officer; else the organisation, for whom the officer works. */
function officerAddress(addressee: Addressee): AddressLines | null {
  const own = asAddressLines(addressee.officer?.address ?? '');
  return own.length > 0 ? own : organisationAddress(addressee);
}

/** What was typed is taken as it is; an address that nobody knows is not made up. */
function organisationAddress({ organisation, listed }: Addressee): AddressLines | null {
  if (organisation.kind === 'addressed' || organisation.kind === 'entered') {
    const typed = asAddressLines(organisation.address);
    return typed.length > 0 ? [organisation.name, ...typed] : null;
  }
  return listed?.postalAddress ? linesOf(listed, listed.postalAddress) : null;
}

const linesOf = (listed: Organisation, address: string): AddressLines => [
  fullName(listed),
  ...asAddressLines(address),
];

function emailFor({ kind }: Receiver, { listed, officer }: Addressee): string | null {
  if (kind === 'data-officer') return officer?.email || null;
  return kind === 'organisation' ? (listed?.email ?? null) : null;
}
