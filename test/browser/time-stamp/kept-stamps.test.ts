/** What a browser has for signatures takes the same stamps as Node does. */
import { expect, test } from 'vitest';
import {
  type KeptStamp,
  keptStamps,
  withLastBit,
  wordsFor,
  wordsOn,
} from '../../support/kept-stamps.ts';

async function bytesOf(file: string) {
  const url = new URL(`../../fixtures/time-stamps/${file}`, import.meta.url);
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

const kept = async (name: string): Promise<KeptStamp> => ({
  question: await bytesOf('question.tsq'),
  answer: await bytesOf(`${name}.tsr`),
  root: await bytesOf('root.x509'),
});

test.each(keptStamps)('%s is taken, and not with one bit changed', async (name) => {
  const stamp = await kept(name);
  expect(await wordsOn(stamp)).toBe(wordsFor(name));
  expect(await wordsOn(withLastBit(stamp))).toBe('signature-wrong');
});
