/** Organisatie, Bestuursorgaan: whom a report is about and whom a letter is addressed to. */
import type { Confidence } from './checked.ts';
import type { Day } from './instant.ts';

/**
 * Code of the public register (`GM0303` is Dronten); bodies that have none there get a lasting one of
 * our own: `BB-senzer`, and `NB-uwv` for a national one. A code is never used for another body.
 */
export type OrganisationCode = string;

export const organisationKinds = [
  'municipality',
  /** Pays the benefit for several municipalities. */
  'joint-service',
  /** A department of one municipality that pays the benefit for its neighbours as well. */
  'centre-municipality',
  'special-assistance',
  /** The civil servants of several municipalities, of which each keeps its own organs. */
  'joint-civil-service',
  'work-company',
  'credit-bank',
  'national-body',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * What a host is to an organisation. Only its own sites say by themselves whose a page is; the others
 * are campaigns, redirects, reservations, domains for e-mail, or not known for certain.
 */
export const hostUses = [
  'own-site',
  'second-site',
  /** The register lists it under the organisation; it may be a campaign, a festival, a partner. */
  'other-site',
  /** Pages of many organisations stand there. */
  'shared-site',
  'redirect',
  'reservation',
  'former',
  'not-official',
  'unconfirmed',
  'email-only',
] as const;
export type HostUse = (typeof hostUses)[number];

export type OrganisationHost = { readonly host: string; readonly use: HostUse };

/** Why an organisation is offered for a page: what the host is to it, or what it does. */
export type CandidateReason = HostUse | 'carries-out' | 'works-for' | 'successor';

/** What a search met: the name, another name, a place, whom it works for, a body that has ended. */
export type FoundBy = {
  readonly by: 'name' | 'also-called' | 'place' | 'serves' | 'was';
  readonly text: string;
};

/** A merger or an end. `pending`: planned, and never applied before somebody looked and said `done`. */
export type OrganisationChange = {
  readonly status: 'pending' | 'done';
  /** `null` when only roughly known. */
  readonly on: Day | null;
  /** Who goes on with its work; empty when that is not known. */
  readonly becomes: readonly OrganisationCode[];
};

/** What is known of every organisation at once: enough to tell whose a website is. */
export type KnownOrganisation = {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly hosts: readonly OrganisationHost[];
  /** The municipalities that it works for; empty when that was not looked up. */
  readonly serves: readonly OrganisationCode[];
  /** The organisation that it is a department of, and that answers for it. */
  readonly partOf: OrganisationCode | null;
  readonly change: OrganisationChange | null;
};

/** What a letter needs, and where that was read. Nothing in it is guessed. */
export type OrganisationDetails = {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly province: string | null;
  readonly alsoCalled: readonly string[];
  /** The towns and villages in it. */
  readonly places: readonly string[];
  /** Each `null` when no source has one. */
  readonly postalAddress: string | null;
  readonly visitingAddress: string | null;
  readonly email: string | null;
  /** In the public register of public bodies (TOOI). */
  readonly identifier: string | null;
  readonly source: string;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type Organisation = KnownOrganisation & OrganisationDetails;

/** An organisation in a report. */
export type OrganisationRef =
  | { readonly kind: 'listed'; readonly code: OrganisationCode; readonly name: string }
  /** Listed without an address: the person typed that. */
  | {
      readonly kind: 'addressed';
      readonly code: OrganisationCode;
      readonly name: string;
      readonly address: string;
    }
  | { readonly kind: 'entered'; readonly name: string; readonly address: string }
  /** "I do not know", with the names that were offered. */
  | { readonly kind: 'not-sure'; readonly candidates: readonly string[] };

/** Who within an organisation decides and answers. `bestuur` is that of a joint body. */
export const organs = [
  'college',
  'burgemeester',
  'gemeenteraad',
  'heffingsambtenaar',
  'bezwaarschriftencommissie',
  'bestuur',
] as const;
export type Organ = (typeof organs)[number];

/** What a request is about, as far as that decides which organ is the controller (AVG 4(7)). */
export const organSubjects = [
  'usual',
  'objection-file',
  'local-tax',
  'public-order',
  'council-file',
] as const;
export type OrganSubject = (typeof organSubjects)[number];

/** How to reach a data protection officer. Only what the person fills in: no list was to be had. */
export type OfficerContact = {
  /** Its `organisationKey`. */
  readonly organisation: string;
  /** Each empty when it was not filled in. */
  readonly email: string;
  readonly address: string;
  readonly enteredOn: Day;
};

/** True while it is there to be written to: also when its end is only planned. */
export const isStanding = ({ change }: Pick<KnownOrganisation, 'change'>): boolean =>
  change?.status !== 'done';

/** As Dutch letters name it: the register knows a municipality by its bare name. */
export const fullName = ({ kind, name }: Pick<KnownOrganisation, 'kind' | 'name'>): string =>
  kind === 'municipality' ? `Gemeente ${name}` : name;

/** The same text for every mention of one organisation, whatever is known of its address. */
export function organisationKey(organisation: OrganisationRef): string {
  switch (organisation.kind) {
    case 'listed':
    case 'addressed':
      return organisation.code;
    case 'entered':
      return organisation.name;
    case 'not-sure':
      return `not sure: ${organisation.candidates.join('; ')}`;
  }
}
