/** Texts come from strangers: no pattern of ours may take much longer than its text is long. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSafe } from 'redos-detector';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

type Found = { readonly where: string; readonly pattern: RegExp };

/** Every pattern that is written in the file as `/…/`. */
function patternsIn(file: string): Found[] {
  const found: Found[] = [];
  const { program } = parseSync(file, readFileSync(join(src, file), 'utf8'));
  const visitor = new Visitor({
    Literal(node) {
      if (node.value instanceof RegExp)
        found.push({ where: `${file}: ${node.value}`, pattern: node.value });
    },
  });
  visitor.visit(program);
  return found;
}

const patterns = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .flatMap(patternsIn);

/** What the checker cannot read, written in another way: names, looks behind, classes and far letters. */
const simplified = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source
      .replace(/\\[pP]\{[^}]*\}/g, 'x')
      .replace(/\\u\{[^}]*\}(?:-\\u\{[^}]*\})?/g, 'x')
      .replace(/\\0/g, '\\x01')
      .replace(/\(\?<[=!][^)]*\)/g, '')
      .replace(/\(\?<\w+>/g, '('),
    flags.replace(/[gyvu]/g, ''),
  );

function isLinear(pattern: RegExp): boolean {
  try {
    return isSafe(simplified(pattern), { maxScore: 300 }).safe;
  } catch (error) {
    throw new Error(`cannot check ${pattern}`, { cause: error });
  }
}

/** Files whose patterns are slow only on texts that cannot occur, with the reason. */
const harmless: Readonly<Record<string, string>> = {
  'build/licences.ts': 'it reads names of our own packages, when the program is built',
  'build/single-file.ts': 'it reads our own page, when the program is built',
  'capture/css-text.ts': 'the browser wrote the text: its comments, strings and blocks are closed',
  'complaint/articles.ts': 'the articles are our own data, of a few characters',
  'data/organisations/resolve-host.ts': 'a host name has 253 characters at most',
  'schemas/organisation.ts': 'it checks our own data, of a few dozen characters',
};

const isHarmless = (where: string) => Object.hasOwn(harmless, where.split(':')[0] ?? '');

test('no pattern can be made to run for ever', () => {
  expect(patterns.length).toBeGreaterThan(20);
  const slow = patterns.filter(({ pattern }) => !isLinear(pattern)).map(({ where }) => where);
  expect(slow.filter((where) => !isHarmless(where))).toEqual([]);
}, 240_000);

test('a pattern that runs for ever would be found', () => {
  expect(isLinear(/^(a+)+$/)).toBe(false);
});
