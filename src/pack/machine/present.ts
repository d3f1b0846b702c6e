/** Members of JSON without those that are not there: in Linked Data nothing is said by saying nothing. */
const isThere = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

/** Without `null`, empty texts and empty lists. */
export const present = (
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => isThere(value)));
