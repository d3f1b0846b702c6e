// Stamps that are kept in `test/fixtures/time-stamps`, and what must be said of them wherever they are read.
import { checkStamp } from '../../src/time-stamp/check-stamp.ts';
import type { Bytes } from '../../src/time-stamp/der.ts';
import { readRequest } from '../../src/time-stamp/request.ts';

export const keptStamps = ['rsa', 'rsa-pss', 'p-256-below-two', 'p-384', 'p-521', 'older-id'];

export type KeptStamp = { readonly question: Bytes; readonly answer: Bytes; readonly root: Bytes };

/** What is found, in a few words: who signed it, how many certificates there are, whose root it is. */
export async function wordsOn({ question, answer, root }: KeptStamp): Promise<string> {
  const request = readRequest(question);
  if (!request.ok) return request.error;
  const checked = await checkStamp(answer, request.value, { certificates: [root] });
  if (!checked.ok) return checked.error;
  const { at, authority, chain, root: top } = checked.value;
  const name = authority.at(-1)?.text;
  return `${at.slice(0, 10)} ${name}, ${chain.length}, ${top.isGiven ? 'given' : 'not given'}`;
}

const signers: Readonly<Record<string, string>> = {
  'p-256-below-two': 'ec, 3',
  'p-384': 'ec384, 2',
  'p-521': 'ec521, 2',
};

export const wordsFor = (name: string): string => `2026-11-26 ${signers[name] ?? 'rsa, 2'}, given`;

/** The same stamp with its last bit changed, which is one of the signature. */
export const withLastBit = (kept: KeptStamp): KeptStamp => ({
  ...kept,
  answer: kept.answer.map((byte, at) => (at === kept.answer.length - 1 ? byte ^ 1 : byte)),
});
