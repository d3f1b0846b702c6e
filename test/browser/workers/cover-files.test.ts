/** Kept files covered by workers: the same as here, several at once, and nothing goes on when it was ended. */
import { expect, test } from 'vitest';
import { coverWords } from '../../../src/complaint/cover-words.ts';
import type { Cover } from '../../../src/domain/cover.ts';
import { coverFile } from '../../../src/redaction/cover-file.ts';
import { coversWith } from '../../../src/redaction/covering.ts';
import { startCovering } from '../../../src/workers/cover-files.ts';

const list: readonly Cover[] = [{ kind: 'bsn', value: '123456782' }];
const here = coversWith(list, (kind) => coverWords.nl[kind]);

const bytesOf = (text: string) => new TextEncoder().encode(text);

const files = [
  ['<p>BSN 1234<b>56782</b></p>', 'text/html;charset=utf-8'],
  ['{"bsn":"123456782"}', 'application/json'],
  ['123456782', 'text/plain'],
  ['niets', 'text/plain'],
  ['beeld', 'image/png'],
] as const;

test('what comes back is what it would be here, whichever worker did it', async () => {
  const covering = startCovering(list, 'nl');
  const covered = await Promise.all(
    files.map(([text, mediaType]) => covering.cover(bytesOf(text), mediaType)),
  );
  expect(covered).toEqual(
    files.map(([text, mediaType]) => coverFile(bytesOf(text), mediaType, here.cover)),
  );
  covering.end();
});

test('what was asked and is not done when it is ended is told so', async () => {
  const covering = startCovering(list, 'nl');
  const asked = covering.cover(bytesOf('<p>123456782</p>'.repeat(10_000)), 'text/html');
  covering.end();
  await expect(asked).rejects.toThrow('ended');
});

test('a worker that breaks down is told to everybody who waits', async () => {
  const broken = URL.createObjectURL(
    new Blob(['onmessage = () => { throw new Error("broken") }'], { type: 'text/javascript' }),
  );
  const covering = startCovering(list, 'nl', () => new Worker(broken), 1);
  await expect(covering.cover(bytesOf('x'), 'text/plain')).rejects.toThrow('could not be covered');
  covering.end();
});
