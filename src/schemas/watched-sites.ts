/** The door for the stored list of sites: what makes no sense is left out. */
import * as v from 'valibot';

const hostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+$/));

/** The sites; none when it is no list. */
export const parseWatchedSites = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => v.is(hostSchema, one)) : [];

/** The site that `value` names, as an argument of a call. */
export const siteArguments = v.strictTuple([hostSchema]);
