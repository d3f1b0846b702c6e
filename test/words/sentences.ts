/** The sentences of the screens, as somebody reads them. */

/** Every text, with the functions called for one and for many. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2].flatMap((n) => textsIn(value(n, n)));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Each once. */
export const sentencesIn = (messages: unknown): string[] => [
  ...new Set(textsIn(messages).flatMap((text) => text.split(/(?<=[.!?؟])\s+/))),
];

export const wordsIn = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
