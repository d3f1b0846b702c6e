/** JSON that people can read and that has the same bytes whatever the order in which a row was stored. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (_key: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** `value` as JSON, keys in the order of their code units, two spaces deep, with a line feed at the end. */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, inOrder, 2)}\n`;

/** The same on one line, with a line feed at the end. */
export const stableLine = (value: unknown): string => `${JSON.stringify(value, inOrder)}\n`;
