/** `collect` and `ask` as somebody runs them: what they print, and with what they end. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSetting } from '../../../src/cli/ask-tables.ts';
import { sayAnswer } from '../../../src/cli/ask-words.ts';
import { plain } from '../../../src/cli/plain-text.ts';
import { factsOf } from '../../support/many/facts.ts';
import { writePackOf } from '../../support/many/packs.ts';
import { workplace } from './collected-world.ts';

const root = join(import.meta.dirname, '../../..');
const place = workplace();
const clean = join(place.packs, 'clean');
const mixed = join(place.packs, 'mixed');

function run(command: 'collect' | 'ask', ...args: readonly string[]) {
  const all = ['--import', 'tsx', `src/cli/${command}.ts`, ...args];
  // Names are meant from where npm was called, and not from where it runs us.
  const env = { ...process.env, INIT_CWD: place.packs };
  return spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8', env });
}

const oldPack = 'version-0-left-out.zip';

beforeAll(async () => {
  const pack = await writePackOf(clean, factsOf(4), 'authority');
  mkdirSync(mixed);
  copyFileSync(pack, join(mixed, 'a.zip'));
  copyFileSync(join(root, 'test/fixtures/packs', oldPack), join(mixed, 'old.zip'));
  writeFileSync(join(mixed, 'z.zip'), 'no pack');
});
afterAll(() => place.remove());

test('intact packs end with 0, and can be asked about', () => {
  const { status, stdout } = run('collect', 'clean', '--out', '../of-clean');
  expect(stdout).toContain('Intact: 1');
  expect(stdout).toContain('Packs read: 1.');
  expect(status).toBe(0);
  const asked = run('ask', '../of-clean', 'practices', '--threshold', '1', '--json');
  expect(JSON.parse(asked.stdout)).toMatchObject([{ practice: factsOf(4).practice, reports: 1 }]);
  expect(run('ask', '../of-clean').stdout).toContain('silence');
}, 60_000);

test('a file that is no pack ends with 1; it is named, and so is a pack of before there were tables', () => {
  const { status, stdout } = run('collect', 'mixed', '--out', '../of-mixed', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'kantlijn-collect',
    packs: 3,
    verdicts: { intact: 2, findings: 0, unreadable: 1 },
    standings: { taken: 1, 'left-out': 1, copy: 0, 'no-tables': 1 },
    left: [
      { file: 'old.zip', standing: 'no-tables', verdict: 'intact', findings: [] },
      { file: 'z.zip', verdict: 'unreadable', findings: [{ code: 'not-a-zip', path: null }] },
    ],
  });
}, 60_000);

test.each([
  ['a folder that is not there', ['nowhere', '--out', '../x'], 'niets gelezen'],
  ['an option that there is not', ['clean', '--out', '../x', '--with-findings'], 'npm run collect'],
])(
  '%s ends with 2, and says what to do',
  (_, args, words) => {
    const { status, stdout, stderr } = run('collect', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  },
  60_000,
);

test.each([
  ['a question that there is not', ['../of-clean', 'nobody'], 'npm run ask'],
  ['a folder without tables', ['clean', 'packs'], 'geen tabellen'],
])(
  '%s has no answer, and says what there is',
  (_, args, words) => {
    const { status, stdout, stderr } = run('ask', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  },
  60_000,
);

test('a setting is changed where it is said, and nothing else is', () => {
  const query = 'SELECT 5 AS threshold, 1 AS months';
  expect(withSetting(query, 'months', 3)).toBe('SELECT 5 AS threshold, 3 AS months');
  expect(withSetting(query, 'other', 3)).toBe(query);
});

test('columns stand below each other, numbers to the right', () => {
  const answer = {
    columns: ['name', 'n'],
    rows: [
      ['a', 5],
      [null, 12],
    ],
  } as const;
  expect(sayAnswer(answer)).toBe('name  n\na      5\n      12');
});

test('words of a pack move no cursor and turn no line round', () => {
  expect(plain('a\u001b[2Jb\u202ec\nd')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd');
});
