// Reads the flags of `npm run bench:anchoring`. What is wrong with them is said in one sentence.
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BenchFault } from './bench-fault.ts';

export const parts = ['accuracy', 'reader', 'speed'] as const;
export type Part = (typeof parts)[number];

export type Flags = {
  /** A file of cases; `null`: they are generated. */
  readonly cases: string | null;
  /** Where the figures are written too. */
  readonly json: string | null;
  readonly parts: readonly Part[];
};

const known = ['--cases <file>', '--json <file>', `--only <${parts.join('|')}>`].join(', ');

// npm runs scripts from the project's folder, and says here where the person stood.
const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Throws a `BenchFault` for the first flag that is wrong. */
export function readFlags(args: readonly string[]): Flags {
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [flag = '', value] = args.slice(at, at + 2);
    if (!['--cases', '--json', '--only'].includes(flag))
      throw new BenchFault(`The flag ${flag} is not known; there are ${known}.`);
    if (value === undefined || value.startsWith('--'))
      throw new BenchFault(`After ${flag} something is missing; there are ${known}.`);
    values.set(flag, value);
  }
  return {
    cases: readableFile(values.get('--cases')),
    json: writableFile(values.get('--json')),
    parts: readParts(values.get('--only')),
  };
}

function readableFile(path: string | undefined): string | null {
  if (path === undefined) return null;
  const file = fromCaller(path);
  if (!existsSync(file)) throw new BenchFault(`The file ${file} does not exist.`);
  if (!statSync(file).isFile()) throw new BenchFault(`${file} is not a file.`);
  return file;
}

function writableFile(path: string | undefined): string | null {
  if (path === undefined) return null;
  const file = fromCaller(path);
  if (!existsSync(dirname(file))) throw new BenchFault(`The folder of ${file} does not exist.`);
  return file;
}

function readParts(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts;
  const part = parts.find((one) => one === only);
  if (!part) throw new BenchFault(`--only ${only} is not known; there are ${parts.join(', ')}.`);
  return [part];
}
