/** The commands with which somebody checks a stamp without this program do what the README says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSha256 } from '../../../src/domain/ids.ts';
import { stampFaults } from '../../../src/domain/time-stamp.ts';
import { checkStamp } from '../../../src/time-stamp/check-stamp.ts';
import { requestFor } from '../../../src/time-stamp/request.ts';
import { Authority, hasOpenssl } from './authority.ts';
import { failed } from './results.ts';
import { decades, forStamps, wishes } from './wishes.ts';

const readme = readFileSync(
  resolve(import.meta.dirname, '../../../src/time-stamp/README.md'),
  'utf8',
);
const commands = readme.split('\n').filter((line) => line.startsWith('    openssl '));
const codes = [...readme.matchAll(/`([a-z]+(?:-[a-z0-9]+)*)`/g)].map(([, code = '']) => code);

test('every code stands in the README, in the order of the checks', () => {
  const named = codes.filter((code) => stampFaults.some((fault) => fault === code));
  expect([...new Set(named)]).toEqual(stampFaults);
});

const file = Buffer.from('0000  data/index.html\n');
const digest = asSha256(createHash('sha256').update(file).digest('hex'));
const request = { digest, nonce: 0x1234_5678_9abc_def0n, policy: null };

let authority: Authority;

beforeAll(() => {
  if (!hasOpenssl) return;
  const signer = { name: 'tijd', issuer: 'root', extensions: forStamps, valid: decades };
  authority = new Authority([...wishes.filter(({ name }) => name === 'root'), signer]);
  authority.write('tagmanifest-sha256.txt', file);
  authority.write('request.tsq', requestFor(request));
  authority.write('chain.pem', authority.pemOf('root'));
  authority.write('response.tsr', authority.reply('request', 'tijd'));
}, 60_000);
afterAll(() => authority?.close());

const said = (command: string) => authority.run(...command.trim().split(' ').slice(1));
const hexIn = (text: string) => text.toLowerCase().replace(/[^0-9a-f]/g, '');

describe.skipIf(!hasOpenssl)('the commands of the README', () => {
  test('are about a stamp that is taken here', async () => {
    const certificates = [authority.certificate('root')];
    const answer = authority.read('response.tsr');
    expect(failed(await checkStamp(answer, request, { certificates }))).toBeNull();
  });

  test('show the question and the answer, and say yes', () => {
    const [question = '', answer = '', verdict = '', fingerprint = '', then = ''] = commands;
    const dump = said(question).replace(/^ +[0-9a-f]{4} - | {3}.*$/gm, '');
    expect(hexIn(dump)).toContain(digest);
    expect(said(answer)).toContain('Status: Granted.');
    expect(said(verdict)).toContain('Verification: OK');
    expect(said(fingerprint)).toContain(digest);
    expect(said(then)).toContain('Verification: OK');
    expect(commands).toHaveLength(5);
  });

  test('say no to another answer', () => {
    const other = authority.read('response.tsr');
    other[other.byteLength - 1] = (other.at(-1) ?? 0) ^ 1;
    authority.write('response.tsr', other);
    expect(() => said(commands[2] ?? '')).toThrow();
  });
});
