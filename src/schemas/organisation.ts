/** Checks the files of organisations and of their organs. */
import * as v from 'valibot';
import { confidences } from '../domain/checked.ts';
import type { ControllerRule } from '../domain/controller-rule.ts';
import type { Designation } from '../domain/designation.ts';
import {
  hostUses,
  type OrganisationDetails,
  organisationKinds,
  organSubjects,
  organs,
} from '../domain/organisation.ts';
import { checkedEntries, sentenceSchema, sourceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { daySchema } from './words.ts';

export const organisationCodeSchema = v.pipe(
  v.string(),
  v.regex(/^(?:GM\d{4}|[BN]B-[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'no code'),
);

/** Lower case, in ASCII (an IDN in its `xn--` form), two labels or more, no dot at the end. */
export const listedHostSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'no host name'),
);

/** A street or box, a postcode and a town. */
const addressSchema = v.pipe(v.string(), v.regex(/^[^,]+, \d{4} [A-Z]{2} [^,]+$/, 'no address'));

export const indexRowSchema = v.strictObject({
  code: organisationCodeSchema,
  name: sentenceSchema,
  kind: v.picklist(organisationKinds),
  ownSites: v.array(listedHostSchema),
  serves: v.array(organisationCodeSchema),
  partOf: v.nullable(organisationCodeSchema),
});

export const otherHostRowSchema = v.strictObject({
  host: listedHostSchema,
  code: organisationCodeSchema,
  use: v.picklist(hostUses),
  source: sentenceSchema,
});

export const changeRowSchema = v.strictObject({
  code: organisationCodeSchema,
  name: sentenceSchema,
  on: v.nullable(daySchema),
  becomes: v.array(organisationCodeSchema),
  status: v.picklist(['pending', 'done']),
  source: sentenceSchema,
  checkedOn: daySchema,
});

export const detailsRowSchema = schemaOf<OrganisationDetails>()(
  v.strictObject({
    code: organisationCodeSchema,
    name: sentenceSchema,
    province: v.nullable(sentenceSchema),
    alsoCalled: v.array(sentenceSchema),
    places: v.array(sentenceSchema),
    postalAddress: v.nullable(addressSchema),
    visitingAddress: v.nullable(addressSchema),
    email: v.nullable(
      v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[a-z]+$/i, 'no e-mail address')),
    ),
    identifier: v.nullable(
      v.pipe(v.string(), v.regex(/^https:\/\/identifier\.overheid\.nl\/\S+$/)),
    ),
    source: sentenceSchema,
    checkedOn: daySchema,
    confidence: v.picklist(confidences),
    note: v.nullable(sentenceSchema),
  }),
);

export const designationRowSchema = schemaOf<Designation>()(
  v.strictObject({
    code: organisationCodeSchema,
    ...sourceSchema.entries,
    from: daySchema,
    checkedOn: daySchema,
    confidence: v.picklist(confidences),
  }),
);

export const organRuleSchema = schemaOf<ControllerRule>()(
  v.strictObject({
    subject: v.picklist(organSubjects),
    organ: v.picklist(organs),
    says: v.strictObject({ nl: sentenceSchema, en: sentenceSchema }),
    ...checkedEntries,
  }),
);

/** What is said of a whole file: where it was read, and when to look again. */
export const fileChecksSchema = v.strictObject(checkedEntries);

/** The rule that `value` is. Throws when it is none: for data that the program itself holds. */
export const asControllerRule = (value: unknown): ControllerRule => v.parse(organRuleSchema, value);

/** The decision that `value` is. Throws when it is none. */
export const asDesignation = (value: unknown): Designation => v.parse(designationRowSchema, value);
