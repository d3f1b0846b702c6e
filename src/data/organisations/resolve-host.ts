/**
 * From a host to the organisation behind it. Answers `one` only for the own website of one
 * organisation; whatever leaves a doubt comes back as candidates, each with why, and a person chooses.
 */
import {
  type CandidateReason,
  type HostUse,
  isStanding,
  type KnownOrganisation,
  type OrganisationCode,
} from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { type Claim, claimsOn, knownOrganisation } from './known.ts';
import { bodiesServing } from './who-may-answer.ts';

export type Candidate = {
  readonly organisation: KnownOrganisation;
  readonly because: CandidateReason;
};

export type Resolution =
  | { readonly kind: 'one'; readonly organisation: KnownOrganisation }
  /** Each has the site, or does the work. */
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  /** The site leads to them, or did so once. */
  | { readonly kind: 'redirect'; readonly candidates: readonly Candidate[] }
  /** The site is listed with them, and is not surely theirs. */
  | { readonly kind: 'unofficial'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

const nobody: Resolution = { kind: 'none' };

/** Two or more labels and a top-level domain of letters; so no IP address, `localhost` or Unicode. */
const hostName = /^(?:[a-z0-9_-]+\.)+[a-z]{2,}\.?$/i;

/**
 * Whose page this is. `hostname` as `URL` gives it: without a port, in ASCII. With a practice that
 * only the owner of the website can answer for, the bodies that it has others do are left out.
 */
export function resolveHost(hostname: string, practice: PracticeId | null): Resolution {
  const claims = claimsAt(hostname);
  const own = claims.filter(({ use }) => isOwn(use));
  if (own.length > 0) return resolveOwn(own, practice);
  if (claims.length === 0) return nobody;
  const candidates = distinct(claims.flatMap(standIns));
  if (candidates.length === 0) return nobody;
  return { kind: kindOf(claims), candidates };
}

/** Whose own website the host is or belongs to; empty when it is nobody's. */
export const ownersOf = (hostname: string): readonly KnownOrganisation[] =>
  claimsAt(hostname)
    .filter(({ use }) => isOwn(use))
    .map(({ organisation }) => organisation);

/** The claims on the host, or on the nearest host above it that is listed. */
function claimsAt(hostname: string): readonly Claim[] {
  if (!hostName.test(hostname)) return [];
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  for (const start of labels.keys()) {
    const found = claimsOn(labels.slice(start).join('.'));
    if (found.length > 0) return found;
  }
  return [];
}

const isOwn = (use: HostUse) => use === 'own-site' || use === 'second-site';

function resolveOwn(claims: readonly Claim[], practice: PracticeId | null): Resolution {
  const candidates = distinct(claims.flatMap((claim) => withOthers(claim, practice)));
  const [first] = candidates;
  if (!first) return nobody;
  return candidates.length === 1
    ? { kind: 'one', organisation: first.organisation }
    : { kind: 'several', candidates };
}

/** The owner of the site with whoever does its work, or on whose behalf it works. */
function withOthers({ organisation, use }: Claim, practice: PracticeId | null): Candidate[] {
  const owner = { organisation, because: use };
  switch (organisation.kind) {
    case 'municipality':
      return [owner, ...as('carries-out', bodiesServing(organisation, practice))];
    // Each municipality keeps its own college, whoever its civil servants are.
    case 'joint-civil-service':
      return [owner, ...as('works-for', listed(organisation.serves))];
    default:
      return [owner];
  }
}

/** Who comes instead of a body that is no more; else the organisation itself. */
function standIns({ organisation, use }: Claim): Candidate[] {
  if (isStanding(organisation)) return [{ organisation, because: use }];
  return successorsOf(organisation);
}

/** Who goes on with the work of a body that has ended, or whom it worked for. */
export function successorsOf({ change, serves }: KnownOrganisation): Candidate[] {
  const successors = listed(change?.becomes ?? []);
  return successors.length > 0 ? as('successor', successors) : as('works-for', listed(serves));
}

function kindOf(claims: readonly Claim[]): 'several' | 'redirect' | 'unofficial' {
  const leads: readonly HostUse[] = ['redirect', 'reservation', 'former'];
  if (claims.some(({ use }) => use === 'shared-site')) return 'several';
  return claims.some(({ use }) => leads.includes(use)) ? 'redirect' : 'unofficial';
}

const listed = (codes: readonly OrganisationCode[]): KnownOrganisation[] =>
  codes.flatMap((code) => knownOrganisation(code) ?? []);

const as = (because: CandidateReason, organisations: readonly KnownOrganisation[]): Candidate[] =>
  organisations.map((organisation) => ({ organisation, because }));

/** Each organisation once, with the first reason. */
const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ organisation }, at) => {
    const first = candidates.findIndex((other) => other.organisation.code === organisation.code);
    return first === at;
  });
