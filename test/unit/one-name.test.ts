/** Who can help, and where, has one name in each language, wherever it is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

const inFolder = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .map((file) => readFileSync(join(src, folder, file), 'utf8'));

const textsOf = (language: string): string =>
  ['i18n', 'data/translated', 'complaint/explanations']
    .flatMap((folder) => inFolder(`${folder}/${language}`))
    .join('\n');

/** The Dutch name stands behind it in brackets: somebody has to find it on a door. */
test.each([
  ['ar', 'Juridisch Loket', /مكتب المساعدة القانونية \($/],
  ['ar', 'cliëntenraad', /مجلس (?:المستفيدين|مستفيدين) \($/],
  ['tr', 'Juridisch Loket', /hukuk danışma büro\p{L}* \($/iu],
  ['tr', 'cliëntenraad', /danışanlar kurul\p{L}* \($/iu],
] as const)('in %s, %s', (language, dutch, name) => {
  const before = textsOf(language).split(dutch).slice(0, -1);
  expect(before.length).toBeGreaterThan(0);
  expect(before.map((text) => text.slice(-30)).filter((text) => !name.test(text))).toEqual([]);
});
