/** Checks an Onderzoek and its parts. */
import * as v from 'valibot';
import type { AddressAsked, CookieSeen, HostAsked, Inspection } from '../domain/inspection.ts';
import { inspectionReaches, sameSiteRules } from '../domain/inspection.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema, instantSchema } from './words.ts';

export const cookieSeenSchema = schemaOf<CookieSeen>()(
  v.strictObject({
    name: v.string(),
    valueLength: countSchema,
    domain: v.string(),
    path: v.string(),
    expires: v.nullable(instantSchema),
    session: v.boolean(),
    httpOnly: v.boolean(),
    secure: v.boolean(),
    sameSite: v.picklist(sameSiteRules),
    partitioned: v.boolean(),
  }),
);

const addressAskedSchema = schemaOf<AddressAsked>()(
  v.strictObject({ address: v.string(), parameters: v.array(v.string()) }),
);

export const hostAskedSchema = schemaOf<HostAsked>()(
  v.strictObject({
    host: v.string(),
    requests: countSchema,
    kinds: v.array(v.string()),
    methods: v.array(v.string()),
    answered: countSchema,
    failed: countSchema,
    blocked: countSchema,
    statuses: v.array(countSchema),
    cookiesSet: v.array(v.string()),
    ips: v.array(v.string()),
    addresses: v.array(addressAskedSchema),
  }),
);

export const inspectionSchema = schemaOf<Inspection>()(
  v.strictObject({
    reach: v.picklist(inspectionReaches),
    host: v.string(),
    startedAt: instantSchema,
    endedAt: instantSchema,
    cookies: v.array(cookieSeenSchema),
    hosts: v.array(hostAskedSchema),
    leftOut: v.strictObject({ cookies: countSchema, requests: countSchema }),
  }),
);

const fileSchema = v.strictObject({
  format: v.literal('kantlijn-inspection'),
  version: v.literal(1),
  ...inspectionSchema.entries,
});

/** What a kept `inspection.json` says, or `null` when it is none. */
export function parseInspectionFile(text: string): Inspection | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!parsed.success) return null;
  const { format: _format, version: _version, ...inspection } = parsed.output;
  return inspection;
}
