/**
 * What a claim about privacy hangs on: numbers, months and negations. When these differ between a
 * quote and the passage it is found on, the passage says something else, however alike it looks.
 */

const months = [
  ...'january february march april june july august september october november december'.split(' '),
  ...'januari februari maart mei juni juli augustus oktober'.split(' '),
];
export const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const negations = 'not no never without cannot niet geen nooit zonder'.split(' ');

const marks = new RegExp(`\\d|\\b(?:${[...months, ...negations].join('|')})\\b`, 'gi');

/** The digits, months and negations of `text`, one after the other. */
export const meaningOf = (text: string): string =>
  (text.match(marks) ?? []).join(' ').toLowerCase();

export const isMarked = (word: string): boolean => meaningOf(word) !== '';

/** Numbers in words, of which `meaningOf` does not know. */
export const spelledNumbers =
  'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig'.split(' ');

const spelled = new RegExp(`\\b(?:${spelledNumbers.join('|')})\\b`, 'gi');

export const spelledOf = (text: string): string =>
  (text.match(spelled) ?? []).join(' ').toLowerCase();
