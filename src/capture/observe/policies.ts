/** The rules that a page sets for itself: what it may ask for, and what it tells other sites. */
import { attributeOf } from '../../anchoring/read-node.ts';
import type { PageObservation, ServedHeaders } from '../../domain/page-observation.ts';
import { shortened } from './capped.ts';
import { allIn, type Trees } from './documents.ts';

const longestPolicy = 4000;
const mostPolicies = 10;

type Policies = Pick<PageObservation, 'metaPolicies' | 'metaReferrer'>;

export function readPolicies(top: Trees): Policies {
  const metas = allIn(top, 'meta[content]').map((meta) => ({
    name: (attributeOf(meta, 'http-equiv') ?? attributeOf(meta, 'name') ?? '').toLowerCase(),
    content: withoutValues(attributeOf(meta, 'content') ?? ''),
  }));
  const contents = (name: string) =>
    metas.filter((meta) => meta.name === name).map(({ content }) => content);
  return {
    metaPolicies: contents('content-security-policy').slice(0, mostPolicies),
    metaReferrer: contents('referrer').at(-1) ?? null,
  };
}

/** The headers that say something about other parties, or about the time. */
export function tellingHeaders(headers: Readonly<Record<string, string>>): ServedHeaders {
  const of = (name: string) => (headers[name] ? withoutValues(headers[name]) : null);
  return {
    date: of('date'),
    age: of('age'),
    contentSecurityPolicy: of('content-security-policy'),
    contentSecurityPolicyReportOnly: of('content-security-policy-report-only'),
    permissionsPolicy: of('permissions-policy'),
    referrerPolicy: of('referrer-policy'),
  };
}

/** An address in a policy may have a query with something of a person in it; a nonce serves once. */
const withoutValues = (policy: string): string =>
  shortened(
    policy.replace(/[?#][^\s;,]*/g, '').replace(/'nonce-[^']{0,100}'/g, "'nonce'"),
    longestPolicy,
  );
