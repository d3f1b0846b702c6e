/** What somebody wrote in a letter and its annexes, text by text, in the order in which it is read. */
import { partsInOrder, type SetPart } from '../../../src/complaint/in-order.ts';
import type { LetterSet } from '../../../src/domain/annex.ts';

/** Names of what is read, in the order in which it stands on paper; other names hold no text. */
const readInOrder = [
  ...['sender', 'recipient', 'subject', 'salutation', 'title', 'blocks'],
  ...['closing', 'signature', 'enclosures'],
  ...['caption', 'columns', 'rows', 'name', 'value', 'question', 'choices'],
  ...['inlines', 'items', 'text', 'source'],
];

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return readInOrder.flatMap((name) => textsOf(Reflect.get(value, name)));
};

const saidIn = (part: SetPart): unknown => (part.kind === 'letter' ? part.letter : part.annex);

export const textsIn = (set: LetterSet): string[] => partsInOrder(set).map(saidIn).flatMap(textsOf);
