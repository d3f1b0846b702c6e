/** Packs that somebody or something changed: each way has its own code, and none is called intact. */
import { describe, expect, test } from 'vitest';
import {
  findingCodes,
  logFindings,
  signatureFindings,
  stampFindings,
} from '../../../src/domain/verification.ts';
import { onBag, onPadding } from './bag-attacks.ts';
import { check, findingsOf, goodPack } from './check.ts';
import { onContent } from './content-attacks.ts';
import { boundaries, changed, flipped, isAt, pathIn, zipOf } from './surgery.ts';
import { parts, placeOf, zip } from './taken-pack.ts';
import { onHeaders, onZip } from './zip-attacks.ts';

const attacks = [...onZip, ...onHeaders, ...onBag, ...onPadding, ...onContent];

describe('refused, and with which code', () => {
  for (const [name, make, ...found] of attacks)
    test(name, async () => {
      const verification = await check(make());
      expect(findingsOf(verification)).toEqual(found);
      expect(verification.verdict).not.toBe('intact');
    });

  test('every code has an attack', () => {
    const found = new Set(
      attacks.flatMap(([, , ...codes]) => codes.map((one) => one.split(' ')[0])),
    );
    const others = findingCodes.filter((code) => !found.has(code));
    // They stand below, in signing-attacks.ts, and in stamps.test.ts.
    const elsewhere = [...logFindings, ...signatureFindings, ...stampFindings];
    expect(others).toEqual(['zip-cut-off', 'file-changed', ...elsewhere]);
  });
});

describe.each(parts.map(pathIn))('%s with one flipped byte', (path) => {
  test('as it stands in the file', async () => {
    const changedZip = flipped(zip, placeOf(path) + 5);
    expect(findingsOf(await check(changedZip))).toEqual([`file-changed ${path}`]);
  });

  // A list that was changed with care may be the one that is right: then it is the files that differ.
  test('packed anew by somebody', async () => {
    const made = changed(parts, isAt(path), ({ bytes }) => ({ bytes: flipped(bytes, 3) }));
    const findings = findingsOf(await check(zipOf(made)));
    if (path === 'tagmanifest-sha256.txt') expect(findings).toEqual(['file-changed bagit.txt']);
    else expect(findings).toEqual([`file-changed ${path}`]);
  });
});

test('wherever it ends too early, that is said', async () => {
  for (const end of [...boundaries(zip), 4, 5, zip.byteLength - 1])
    expect(findingsOf(await check(zip.slice(0, end))), `at ${end}`).toEqual(['zip-cut-off']);
});

test('whoever makes everything anew, seals too, makes another pack: the fingerprint tells them apart', async () => {
  const [one, other] = [await check(await goodPack()), await check(await goodPack('Een ander.'))];
  expect([one.verdict, other.verdict]).toEqual(['intact', 'intact']);
  expect(one.pack?.fingerprint).not.toBe(other.pack?.fingerprint);
});
