/**
 * Cuts what somebody typed into sentences, so that each can be looked at by itself. People forget
 * full stops, write everything in small letters, and use abbreviations; this copes, and takes time in
 * proportion to the text, whatever the text is.
 */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** Where a sentence may end: line breaks, or marks with the quotes and brackets that close after them. */
const marks = /[\n\r\u2028\u2029]+|[.!?…؟۔。！？]+["'”’»)\]]*/g;

/** Never the end of a sentence. */
const titles = new Set(
  `mw mevr dhr dr mr drs ir ing prof fam st nr nrs art blz pag tel ca bijv bv incl excl max min
  resp evt vgl zgn jl jan feb mrt apr jun jul aug sep sept okt nov dec mrs ms vs approx`.split(
    /\s+/,
  ),
);

/** The end of a sentence only when a capital follows. */
const closers = new Set(['enz', 'etc', 'ed', 'ea']);

/** Longer than any abbreviation: how far is looked back for one. */
const reach = 12;

/** The word or abbreviation that stands right before `at`, in small letters. */
const wordBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split(/[^\p{L}\p{N}.]/u)
    .at(-1)
    ?.toLowerCase() ?? '';

const startsWithCapital = (text: string): boolean => /^\s*\p{Lu}/u.test(text);

function isAbbreviation(text: string, sentenceStart: number, at: number): boolean {
  const word = wordBefore(text, at);
  const isListNumber = /^\s*\d+$/.test(text.slice(Math.max(sentenceStart, at - reach), at));
  if (isListNumber || titles.has(word) || /^\p{L}$/u.test(word)) return true;
  const isShort = closers.has(word) || /\p{L}\.\p{L}/u.test(word);
  return isShort && !startsWithCapital(text.slice(at + 1, at + reach));
}

/** `camera.Ik`: the space was forgotten. Not so in `www.voorbeeldstad.nl` or `18.14`. */
const isForgottenSpace = (text: string, end: number): boolean =>
  /\p{Ll}[.!?]\p{Lu}/u.test(text.slice(end - 2, end + 1));

function endsSentence(text: string, sentenceStart: number, mark: string, at: number): boolean {
  const end = at + mark.length;
  if (/^\s/.test(mark)) return true;
  if (end < text.length && !/\s/.test(text.charAt(end))) return isForgottenSpace(text, end);
  return mark !== '.' || !isAbbreviation(text, sentenceStart, at);
}

function trimmed(text: string, start: number, end: number): Sentence[] {
  const piece = text.slice(start, end);
  const bare = piece.trim();
  if (bare === '') return [];
  const from = start + piece.length - piece.trimStart().length;
  return [{ text: bare, start: from, end: from + bare.length }];
}

/** The sentences in their order, without the white space around them. Together they hold all the words. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (!endsSentence(text, start, mark, index)) continue;
    sentences.push(...trimmed(text, start, index + mark.length));
    start = index + mark.length;
  }
  return [...sentences, ...trimmed(text, start, text.length)];
}
