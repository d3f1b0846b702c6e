/** What the bench is asked is checked first, and refused in a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readFlags } from '../../bench/anchoring/flags.ts';
import { readCases } from '../../bench/anchoring/read-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  document: 'Beleid',
  commit: 'abc',
  before: ['Wij bewaren alles.', 'Dag.'],
  after: ['Dag.'],
  quotes: [
    { start: 0, end: 18, class: 'deleted', expected: null },
    { start: 19, end: 23, class: 'intact', expected: [[0, 4]] },
  ],
};

function fileOf(content: string | Uint8Array): string {
  const file = join(folder, `${crypto.randomUUID()}.jsonl`);
  writeFileSync(file, content);
  return file;
}

const lineOf = (changes: object) => JSON.stringify({ ...good, ...changes });

describe('cases', () => {
  test('are read, packed or not', () => {
    const text = `${lineOf({})}\n\n${lineOf({ commit: 'def' })}\n`;
    const read = readCases(fileOf(text));
    expect(read.map(({ commit }) => commit)).toEqual(['abc', 'def']);
    expect(readCases(fileOf(gzipSync(text)))).toEqual(read);
  });

  test('may have more members than are known', () => {
    expect(readCases(fileOf(lineOf({ source: 'elsewhere' })))).toHaveLength(1);
  });

  test.each([
    ['{"document"', 'is not JSON'],
    ['[]', 'line 2'],
    [lineOf({ before: 'text' }), 'before'],
    [lineOf({ before: [] }), 'before'],
    [lineOf({ quotes: [{ start: 0, end: 5, expected: null }] }), 'quotes.0.class'],
    [
      lineOf({ quotes: [{ ...good.quotes[0], end: 24 }] }),
      'quotes.0 does not lie in the text before',
    ],
    [lineOf({ quotes: [{ ...good.quotes[0], start: 18 }] }), 'quotes.0 does not lie'],
    [lineOf({ quotes: [{ ...good.quotes[0], start: 1.5 }] }), 'quotes.0.start'],
    [
      lineOf({ quotes: [good.quotes[0], { ...good.quotes[1], expected: [[0, 5]] }] }),
      'quotes.1.expected does not lie in the text after',
    ],
  ])('that are malformed are refused with the number of the line: %s', (line, why) => {
    const read = () => readCases(fileOf(`${lineOf({})}\n${line}\n`));
    expect(read).toThrow('line 2');
    expect(read).toThrow(why);
  });

  test('that are none are refused', () => {
    expect(() => readCases(fileOf('\n'))).toThrow('holds no cases');
  });

  test('that are half a packed file are refused', () => {
    const packed = gzipSync(lineOf({})).subarray(0, 40);
    expect(() => readCases(fileOf(packed))).toThrow('cannot be unpacked');
  });
});

describe('flags', () => {
  test('may be left out', () => {
    expect(readFlags([])).toEqual({
      cases: null,
      json: null,
      parts: ['accuracy', 'reader', 'speed'],
    });
  });

  test('name files, and one part', () => {
    const file = fileOf('');
    const json = join(folder, 'figures.json');
    expect(readFlags(['--cases', file, '--json', json, '--only', 'speed'])).toEqual({
      cases: file,
      json,
      parts: ['speed'],
    });
  });

  test.each([
    [['--case', 'x'], 'The flag --case is not known'],
    [['cases.jsonl'], 'The flag cases.jsonl is not known'],
    [['--cases'], 'After --cases something is missing'],
    [['--cases', '--json'], 'After --cases something is missing'],
    [['--cases', '/nowhere/cases.jsonl'], 'The file /nowhere/cases.jsonl does not exist'],
    [['--cases', folder], 'is not a file'],
    [['--json', '/nowhere/figures.json'], 'The folder of /nowhere/figures.json does not exist'],
    [['--only', 'beauty'], '--only beauty is not known'],
  ])('%j are refused', (args, why) => {
    expect(() => readFlags(args)).toThrow(why);
  });
});
