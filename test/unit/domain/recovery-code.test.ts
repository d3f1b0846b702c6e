/** A slip of the pen in a recovery code is found, and the group that it is in. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mistypedGroups,
  readRecoveryCode,
  recoveryCodeOf,
  recoveryRandomLength,
} from '../../../src/domain/recovery-code.ts';

const anyCode = fc
  .uint8Array({ minLength: recoveryRandomLength, maxLength: recoveryRandomLength })
  .map(recoveryCodeOf);
const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

test('a code has six groups of five, without letters that look like others', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(readRecoveryCode(code)).toEqual({ ok: true, value: code });
    }),
  );
});

test.each<[string, (code: string) => string]>([
  ['in small letters', (code) => code.toLowerCase()],
  ['without signs', (code) => code.replaceAll('-', '')],
  ['with spaces', (code) => ` ${code.replaceAll('-', '  ')} `],
  ['over lines', (code) => code.replaceAll('-', '\n')],
  ['with O for 0', (code) => code.replaceAll('0', 'o')],
  ['with l for 1', (code) => code.replaceAll('1', 'l')],
  [
    'in wide letters',
    (code) => code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
])('a code typed %s is the same code', (_, typed) => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(readRecoveryCode(typed(code))).toEqual({ ok: true, value: code });
    }),
  );
});

test('every single wrong letter is found, in its group', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(29), fc.constantFrom(...letters), (code, at, letter) => {
      const index = at + Math.floor(at / 5);
      fc.pre(code[index] !== letter);
      const typed = code.slice(0, index) + letter + code.slice(index + 1);
      expect(mistypedGroups(typed)).toEqual([Math.floor(at / 5) + 1]);
      expect(readRecoveryCode(typed)).toEqual({ ok: false, error: 'mistyped-code' });
    }),
    { numRuns: 1000 },
  );
});

test('two letters of a group that changed places are found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(5), fc.nat(2), (code, group, at) => {
      const parts = code.split('-');
      const [...chars] = parts[group] ?? '';
      fc.pre(chars[at] !== chars[at + 1]);
      chars.splice(at, 2, chars[at + 1] ?? '', chars[at] ?? '');
      expect(mistypedGroups(parts.with(group, chars.join('')).join('-'))).toEqual([group + 1]);
    }),
  );
});

test('two groups that changed places are found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(4), (code, group) => {
      const parts = code.split('-');
      const swapped = parts.with(group, parts[group + 1] ?? '').with(group + 1, parts[group] ?? '');
      expect(mistypedGroups(swapped.join('-'))).toEqual([group + 1, group + 2]);
    }),
  );
});

test.each([
  ['nothing', '', [1, 2, 3, 4, 5, 6]],
  ['other signs', '—…!', [1, 2, 3, 4, 5, 6]],
])('%s is no code', (_, typed, groups) => {
  expect(mistypedGroups(typed)).toEqual(groups);
  expect(readRecoveryCode(typed).ok).toBe(false);
});

test('a code with a letter too few or too many is no code', () => {
  const code = recoveryCodeOf(new Uint8Array(recoveryRandomLength).fill(9));
  expect(readRecoveryCode(code.slice(0, -1)).ok).toBe(false);
  expect(readRecoveryCode(`${code}0`).ok).toBe(false);
  expect(readRecoveryCode(`${code}-00000`).ok).toBe(false);
  expect(mistypedGroups(code.slice(0, -1))).toEqual([6]);
});
