/** What the oldest Firefox has not is there when a PDF is read. This Node has it neither. */
import { expect, test } from 'vitest';
import '../../../src/print-copies/pdf/newer-built-ins.ts';

const methodOf = (kind: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(kind, name)?.value;

test.each([new Map(), new WeakMap()])('a value is made once for each key of %s', (map) => {
  const key = {};
  const compute = methodOf(Object.getPrototypeOf(map), 'getOrInsertComputed');
  const insert = methodOf(Object.getPrototypeOf(map), 'getOrInsert');
  if (typeof compute !== 'function' || typeof insert !== 'function') throw new Error('not there');
  expect(compute.call(map, key, (given: unknown) => [given])).toEqual([key]);
  expect(compute.call(map, key, () => 'another')).toEqual([key]);
  expect(insert.call(map, key, 'another')).toEqual([key]);
  expect(insert.call(map, globalThis, undefined)).toBeUndefined();
  expect(insert.call(map, globalThis, 'another')).toBeUndefined();
});
