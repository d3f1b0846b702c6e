/**
 * Who needs which right to a site, and what is given back when one of them ends: an inspection, which looks
 * at a page for a while, and a site that the person wants to be told on. Neither takes what the other needs.
 */
import type { InspectionReach } from './inspection.ts';

export const everySite = '*://*/*';

export const originOf = (host: string): string => `*://${host}/*`;

export const originFor = (host: string, reach: InspectionReach): string =>
  reach === 'site' ? originOf(host) : everySite;

export type Rights = {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
};

/** Of what is held: all of these names, and every site but those that are watched. */
export const givenBackByInspection = (
  held: Rights,
  names: readonly string[],
  watched: readonly string[],
): Rights => ({
  permissions: names.filter((name) => held.permissions.includes(name)),
  origins: held.origins.filter((origin) => !watched.map(originOf).includes(origin)),
});

/** The site, unless an inspection is at it: that gives it back itself, when it ends. */
export const givenBackByWatching = (host: string, inspected: string | null): readonly string[] =>
  inspected === host ? [] : [originOf(host)];
