/** Checks a kept report of what a page did. */
import * as v from 'valibot';
import {
  askedData,
  type KnownService,
  type PageReport,
  parties,
  type ReportCookie,
  type ReportField,
  type ReportForm,
  type ServerClock,
  seenHows,
  type ThirdParty,
} from '../domain/page-report.ts';
import { schemaOf } from './exact-schema.ts';
import {
  bareAddressSchema,
  frameSchema,
  keySchema,
  tallySchema,
  topicLinkSchema,
  workerSchema,
} from './page-observation.ts';
import { countSchema, daySchema, instantSchema } from './words.ts';

const byParty = <T extends v.GenericSchema>(item: T) => ({
  firstParty: v.array(item),
  thirdParty: v.array(item),
});

const hostsSchema = v.strictObject(byParty(v.string()));

const serviceSchema = schemaOf<KnownService>()(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    operator: v.string(),
    does: v.strictObject({ nl: v.string(), en: v.string() }),
    source: v.string(),
    checkedOn: daySchema,
  }),
);

const thirdPartySchema = schemaOf<ThirdParty>()(
  v.strictObject({
    host: v.string(),
    domain: v.nullable(v.string()),
    seen: v.array(v.picklist(seenHows)),
    requests: countSchema,
    kinds: v.array(tallySchema),
    addresses: v.array(bareAddressSchema),
    service: v.nullable(serviceSchema),
  }),
);

const cookieSchema = schemaOf<ReportCookie>()(
  v.strictObject({
    name: v.string(),
    valueLength: countSchema,
    domain: v.nullable(v.string()),
    path: v.nullable(v.string()),
    expires: v.nullable(instantSchema),
    expiresDays: v.nullable(v.number()),
    session: v.nullable(v.boolean()),
    secure: v.nullable(v.boolean()),
    sameSite: v.nullable(v.string()),
  }),
);

const fieldSchema = schemaOf<ReportField>()(
  v.strictObject({
    asks: v.array(v.picklist(askedData)),
    name: v.string(),
    label: v.string(),
    type: v.string(),
  }),
);

const formSchema = schemaOf<ReportForm>()(
  v.strictObject({
    action: bareAddressSchema,
    method: v.string(),
    party: v.picklist(parties),
    secure: v.boolean(),
    fieldCount: countSchema,
    fields: v.array(fieldSchema),
  }),
);

const clockSchema = schemaOf<ServerClock>()(
  v.strictObject({
    server: instantSchema,
    own: instantSchema,
    differenceSeconds: v.pipe(v.number(), v.safeInteger()),
    isFarOff: v.boolean(),
  }),
);

const textsSchema = v.array(v.string());

export const pageReportSchema = schemaOf<PageReport>()(
  v.strictObject({
    format: v.literal('kantlijn-page-facts'),
    version: v.literal(1),
    uri_ins: v.string(),
    uri_dest: v.string(),
    host: v.string(),
    secure_connection: v.boolean(),
    start_time: instantSchema,
    end_time: instantSchema,
    browser: v.strictObject({ user_agent: v.nullable(v.string()) }),
    remarks: v.strictObject({ nl: textsSchema, en: textsSchema }),
    thirdParties: v.array(thirdPartySchema),
    cookies: v.array(cookieSchema),
    localStorage: v.nullable(v.array(keySchema)),
    sessionStorage: v.nullable(v.array(keySchema)),
    databases: v.nullable(textsSchema),
    caches: v.nullable(textsSchema),
    serviceWorkers: v.nullable(v.array(workerSchema)),
    links: v.strictObject({
      ...byParty(bareAddressSchema),
      keywords: v.array(topicLinkSchema),
    }),
    forms: v.array(formSchema),
    unsafeForms: v.array(formSchema),
    frames: v.array(frameSchema),
    hosts: v.strictObject({
      requests: hostsSchema,
      cookies: hostsSchema,
      localStorage: hostsSchema,
      links: hostsSchema,
      contentSecurityPolicy: hostsSchema,
    }),
    contentSecurityPolicy: v.strictObject({
      header: v.nullable(v.string()),
      reportOnly: v.nullable(v.string()),
      meta: textsSchema,
    }),
    referrerPolicy: v.strictObject({
      header: v.nullable(v.string()),
      meta: v.nullable(v.string()),
    }),
    permissionsPolicy: v.nullable(v.string()),
    areHeadersKnown: v.boolean(),
    clock: v.nullable(clockSchema),
    isRequestListFull: v.boolean(),
    cut: textsSchema,
  }),
);

/** The report that `text` spells, or `null` when it is none. */
export function parsePageReport(text: string): PageReport | null {
  try {
    const parsed = v.safeParse(pageReportSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // No JSON.
  }
}
