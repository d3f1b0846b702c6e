/** Which words a spelling dictionary of hunspell knows, in lower case a to z, with their endings. */

type Ending = { readonly strip: string; readonly add: string; readonly when: RegExp };

const one = 'ĳ';
const withTwoLetters = (text: string): string => text.replaceAll(one, 'ij');

/** Flags of two letters: wrong spelling, parts that are no words, and what is never offered. */
const unwanted = ['Fw', 'Cx', 'NS'];

const flagsOf = (flags = ''): readonly string[] => flags.match(/../g) ?? [];
const isWanted = (flags: readonly string[]): boolean =>
  !flags.some((flag) => unwanted.includes(flag));

/** `SFX flag strip add/flags condition`, by flag. The head of each group has no condition. */
function endingsIn(affixes: string): ReadonlyMap<string, readonly Ending[]> {
  const lines = withTwoLetters(affixes).matchAll(/^SFX (\S+)\s+(\S+)\s+(\S+)[ \t]+(\S+)/gm);
  const endings = new Map<string, Ending[]>();
  for (const [, flag = '', strip = '', addition = '', condition = ''] of lines) {
    const [add = '', flags] = addition.split('/');
    if (!isWanted(flagsOf(flags))) continue;
    const ending = { strip: orNone(strip), add: orNone(add), when: new RegExp(`${condition}$`) };
    endings.set(flag, [...(endings.get(flag) ?? []), ending]);
  }
  return endings;
}

const orNone = (text: string): string => (text === '0' ? '' : text);

const withEnding = (word: string, { strip, add, when }: Ending): string | null =>
  when.test(word) && word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;

/** Every word of the dictionary and every form of it that has one ending; a wrong form is none. */
export function hunspellForms(dictionary: string, affixes: string): ReadonlySet<string> {
  const endings = endingsIn(affixes);
  const forms = new Set<string>();
  const wrong = new Set<string>();
  for (const line of withTwoLetters(dictionary).split('\n').slice(1)) {
    const [word = '', flags] = line.trim().split('/');
    if (!isWanted(flagsOf(flags))) wrong.add(word);
    else if (/^[a-z]+$/.test(word))
      for (const form of formsOf(word, flagsOf(flags), endings)) forms.add(form);
  }
  for (const word of wrong) forms.delete(word);
  return forms;
}

const formsOf = (
  word: string,
  flags: readonly string[],
  endings: ReadonlyMap<string, readonly Ending[]>,
): string[] => [
  word,
  ...flags
    .flatMap((flag) => endings.get(flag) ?? [])
    .flatMap((ending) => withEnding(word, ending) ?? []),
];
