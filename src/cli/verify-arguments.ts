/** What stands behind `npm run verify --`. */

export type VerifyArguments = {
  readonly packs: readonly string[];
  /** Answers of authorities for time, known by their names: files `.tsr`. */
  readonly answers: readonly string[];
  /** Files with certificates, behind `--ca`. */
  readonly certificates: readonly string[];
  readonly isJson: boolean;
};

/** `null` when it makes no sense. */
export function argumentsIn(words: readonly string[]): VerifyArguments | null {
  const certificates = words.filter((_, at) => words[at - 1] === '--ca');
  const names = words.filter((word, at) => !options.includes(word) && words[at - 1] !== '--ca');
  const [answers, packs] = [names.filter(isAnswer), names.filter((name) => !isAnswer(name))];
  const isOdd = [...certificates, ...names].some((name) => name.startsWith('--'));
  if (isOdd || packs.length === 0 || words.at(-1) === '--ca') return null;
  return { packs, answers, certificates, isJson: words.includes('--json') };
}

const options = ['--json', '--ca'];

const isAnswer = (name: string): boolean => name.toLowerCase().endsWith('.tsr');
