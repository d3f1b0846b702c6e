// Reads the flags of `npm run demo`. What is wrong with them is said in one sentence.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isPracticeId, type PracticeId, practiceIds } from '../../src/domain/practice.ts';
import type { BrowserKind } from '../driver/driver.ts';
import { JourneyFault } from './journey.ts';

/** A file is served on loopback; an address is opened as it is. */
export type DemoPage =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string };

export type DemoOptions = {
  readonly page: DemoPage;
  readonly quote: string;
  readonly practice: PracticeId;
  readonly note: string;
  readonly browser: BrowserKind;
  readonly language: 'nl' | 'en';
  readonly organisation: string | null;
  readonly outDir: string;
};

const flags = {
  page: { type: 'string' },
  quote: { type: 'string' },
  practice: { type: 'string' },
  note: { type: 'string' },
  browser: { type: 'string', default: 'chromium' },
  lang: { type: 'string', default: 'nl' },
  organisation: { type: 'string' },
  edition: { type: 'string', default: 'full' },
  out: { type: 'string' },
} as const;

/** Throws a `JourneyFault` for the first flag that is wrong. */
export function readDemoOptions(args: readonly string[]): DemoOptions {
  const values = parseFlags(args);
  oneOf('--edition', values.edition, ['full']);
  return {
    page: readPage(needed('--page', values.page)),
    quote: needed('--quote', values.quote),
    practice: readPractice(needed('--practice', values.practice)),
    note: values.note ?? '',
    browser: oneOf('--browser', values.browser, ['chromium', 'firefox']),
    language: oneOf('--lang', values.lang, ['nl', 'en']),
    organisation: values.organisation ?? null,
    outDir: outDirOf(args),
  };
}

/** Known even when other flags are wrong, for the report goes there. */
export function outDirOf(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: flags, strict: false });
  return fromCaller(typeof values.out === 'string' ? values.out : 'out/demo');
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    throw new JourneyFault(error instanceof Error ? error.message : String(error));
  }
}

// npm runs scripts from the project's folder, and says here where the person stood.
const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function needed(flag: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new JourneyFault(`${flag} is missing.`);
  return value;
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new JourneyFault(`${flag} ${value} is not known; there is ${known.join(', ')}.`);
}

function readPractice(id: string): PracticeId {
  if (isPracticeId(id)) return id;
  throw new JourneyFault(`There is no practice “${id}”; there are ${practiceIds.join(', ')}.`);
}

function readPage(page: string): DemoPage {
  const url = /^[a-z-]{2,}:/i.test(page) && URL.canParse(page) ? new URL(page) : null;
  if (url && url.protocol !== 'file:') return { kind: 'address', url: page };
  const path = url ? fileURLToPath(url) : fromCaller(page);
  if (existsSync(path)) return { kind: 'file', path };
  throw new JourneyFault(`The file ${page} does not exist.`);
}
