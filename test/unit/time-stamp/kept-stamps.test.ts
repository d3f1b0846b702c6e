/** Stamps that were kept are taken by every later version. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  type KeptStamp,
  keptStamps,
  withLastBit,
  wordsFor,
  wordsOn,
} from '../../support/kept-stamps.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/time-stamps');
const bytesOf = (file: string) => Uint8Array.from(readFileSync(resolve(folder, file)));

const kept = (name: string): KeptStamp => ({
  question: bytesOf('question.tsq'),
  answer: bytesOf(`${name}.tsr`),
  root: bytesOf('root.x509'),
});

test.each(keptStamps)('%s is taken, and not with one bit changed', async (name) => {
  expect(await wordsOn(kept(name))).toBe(wordsFor(name));
  expect(await wordsOn(withLastBit(kept(name)))).toBe('signature-wrong');
});
