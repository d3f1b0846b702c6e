/**
 * Why no key of an adviser was taken. `key-is-secret`: it is what has to stay with the adviser.
 * `key-of-another-kind`: it is a key of age, but not of this kind. `several-keys`: one has to be chosen.
 * `key-not-read`: the browser cannot read the file.
 */
export const keyFaults = [
  'not-a-key',
  'key-is-secret',
  'key-of-another-kind',
  'several-keys',
  'key-not-read',
] as const;
export type KeyFault = (typeof keyFaults)[number];
