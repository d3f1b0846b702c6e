/** The ways that a report can go, by name. What each is and asks stands in `src/data/routes`. */
export const routeIds = [
  'access',
  'object-to-processing',
  'erasure',
  'rectification',
  'restriction',
  'officer-question',
  'objection',
  'objection-pro-forma',
  'notice-of-default',
  'appeal',
  'appeal-no-decision',
  'petition',
  'conduct-complaint',
  'woo-request',
  'ap-complaint',
  'ap-tip',
  'ap-breach-tip',
  'ap-enforcement-request',
  'ap-objection',
  'ap-objection-pro-forma',
  'ap-appeal',
  'ombudsman',
  'court-remedy',
  'client-council',
  'municipal-council',
] as const;
export type RouteId = (typeof routeIds)[number];

export const isRouteId = (value: unknown): value is RouteId => routeIds.some((id) => id === value);
