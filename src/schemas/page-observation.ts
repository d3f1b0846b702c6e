/** Checks what a page's script says that the page did. */
import * as v from 'valibot';
import {
  type BareAddress,
  frameOrigins,
  linkTopics,
  type PageObservation,
  type SeenCookie,
  type SeenField,
  type SeenFrame,
  type SeenKey,
  type SeenWorker,
  type ServedHeaders,
  type Tally,
  type TopicLink,
} from '../domain/page-observation.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema } from './words.ts';

const capped = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({ items: v.array(item), isCut: v.boolean() });

/** Milliseconds since 1970, as far as an `Instant` reaches. */
const momentSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(253_402_300_799_999),
);

export const bareAddressSchema = schemaOf<BareAddress>()(
  v.strictObject({ address: v.string(), queryNames: v.array(v.string()) }),
);

export const tallySchema = schemaOf<Tally>()(
  v.strictObject({ kind: v.string(), count: countSchema }),
);

const namedHostEntries = {
  host: v.string(),
  kinds: v.array(tallySchema),
  addresses: v.array(bareAddressSchema),
};

const requestedHostSchema = v.strictObject({
  ...namedHostEntries,
  schemes: v.array(v.string()),
  count: countSchema,
  stopped: countSchema,
  unsure: countSchema,
});

const cookieSchema = schemaOf<SeenCookie>()(
  v.strictObject({
    name: v.string(),
    valueLength: countSchema,
    domain: v.nullable(v.string()),
    path: v.nullable(v.string()),
    expiresAt: v.nullable(momentSchema),
    sameSite: v.nullable(v.string()),
    isSecure: v.nullable(v.boolean()),
    isLifetimeKnown: v.boolean(),
  }),
);

export const keySchema = schemaOf<SeenKey>()(
  v.strictObject({ key: v.string(), valueLength: countSchema }),
);

export const workerSchema = schemaOf<SeenWorker>()(
  v.strictObject({ scope: v.string(), script: v.string() }),
);

export const frameSchema = schemaOf<SeenFrame>()(
  v.strictObject({
    address: bareAddressSchema,
    origin: v.picklist(frameOrigins),
    sandbox: v.nullable(v.string()),
  }),
);

const fieldSchema = schemaOf<SeenField>()(
  v.strictObject({
    name: v.string(),
    label: v.string(),
    hint: v.string(),
    type: v.string(),
  }),
);

const formSchema = v.strictObject({
  target: bareAddressSchema,
  method: v.string(),
  fieldCount: countSchema,
  fields: capped(fieldSchema),
});

export const topicLinkSchema = schemaOf<TopicLink>()(
  v.strictObject({
    topics: v.array(v.picklist(linkTopics)),
    text: v.string(),
    target: bareAddressSchema,
  }),
);

const headersSchema = schemaOf<ServedHeaders>()(
  v.strictObject({
    date: v.nullable(v.string()),
    age: v.nullable(v.string()),
    contentSecurityPolicy: v.nullable(v.string()),
    contentSecurityPolicyReportOnly: v.nullable(v.string()),
    permissionsPolicy: v.nullable(v.string()),
    referrerPolicy: v.nullable(v.string()),
  }),
);

export const pageObservationSchema = schemaOf<PageObservation>()(
  v.strictObject({
    page: bareAddressSchema,
    openedAt: momentSchema,
    answeredAt: v.nullable(momentSchema),
    isFromCache: v.boolean(),
    requests: capped(requestedHostSchema),
    isRequestListFull: v.boolean(),
    named: capped(v.strictObject(namedHostEntries)),
    links: capped(bareAddressSchema),
    topicLinks: capped(topicLinkSchema),
    cookies: capped(cookieSchema),
    localStorage: v.nullable(capped(keySchema)),
    sessionStorage: v.nullable(capped(keySchema)),
    databases: v.nullable(capped(v.string())),
    caches: v.nullable(capped(v.string())),
    serviceWorkers: v.nullable(capped(workerSchema)),
    frames: capped(frameSchema),
    forms: capped(formSchema),
    metaPolicies: v.array(v.string()),
    metaReferrer: v.nullable(v.string()),
    headers: v.nullable(headersSchema),
  }),
);
