/** Every page has one number, and whoever asks where something lies is told that number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inVolumes, type Pagination, paginate } from '../../../src/pdf/paginate.ts';

const exhibits = fc
  .array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 })
  .map((counts) => counts.map((pages, at) => ({ number: at + 1, pages })));

const volumes = fc
  .tuple(exhibits, fc.option(fc.integer({ min: 1, max: 25 })))
  .map(([all, perVolume]) => inVolumes(all, perVolume));

/** As lists do it: the more digits the numbers have, the more room they take. */
const byDigits =
  (perPage: number) =>
  ({ volumes: plans }: Pagination): number[] =>
    plans.map(({ exhibits: placed }) =>
      Math.ceil((1 + placed.reduce((sum, { last }) => sum + String(last).length, 0)) / perPage),
    );

const rooms = fc.integer({ min: 1, max: 9 }).map(byDigits);

const numbersIn = ({ first, last }: { readonly first: number; readonly last: number }) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('pages', () => {
  test('are numbered from 1 to the last one, each once, through all volumes', () => {
    fc.assert(
      fc.property(volumes, rooms, (laid, room) => {
        const { volumes: plans, pages } = paginate(laid, room);
        const numbers = plans.flatMap(({ first, front, exhibits: placed }) => [
          ...numbersIn({ first, last: first + front - 1 }),
          ...placed.flatMap(numbersIn),
        ]);
        expect(numbers).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
      }),
    );
  });

  test('of an exhibit are as many as it takes, and are told where it was laid', () => {
    fc.assert(
      fc.property(volumes, rooms, (laid, room) => {
        const { volumes: plans, pagesOf } = paginate(laid, room);
        for (const [at, volume] of laid.entries())
          for (const [place, { number, pages }] of volume.entries()) {
            const placed = plans[at]?.exhibits[place];
            expect(pagesOf(number)).toEqual({ first: placed?.first, last: placed?.last });
            expect((placed?.last ?? 0) - (placed?.first ?? 0) + 1).toBe(pages);
          }
      }),
    );
  });

  test('before the exhibits are just as many as their numbers need', () => {
    fc.assert(
      fc.property(volumes, rooms, (laid, room) => {
        const pagination = paginate(laid, room);
        expect(pagination.volumes.map(({ front }) => front)).toEqual(room(pagination));
      }),
    );
  });

  test('stay enough when numbers that grow would take less room', () => {
    const upsideDown = ({ pages }: Pagination) => [pages < 13 ? 3 : 1];
    expect(paginate([[{ number: 1, pages: 10 }]], upsideDown).pages).toBe(13);
  });

  test('of an exhibit that is nowhere are none', () => {
    expect(paginate([[{ number: 1, pages: 2 }]], () => [4]).pagesOf(2)).toBeNull();
  });
});

describe('volumes', () => {
  test('hold all exhibits in their order, and none too many', () => {
    fc.assert(
      fc.property(exhibits, fc.integer({ min: 1, max: 25 }), (all, perVolume) => {
        const laid = inVolumes(all, perVolume);
        expect(laid.flat()).toEqual(all);
        expect(laid.every(({ length }) => length <= perVolume)).toBe(true);
      }),
    );
  });

  test('are one in the combined edition, and one when there are no exhibits', () => {
    expect(inVolumes([1, 2, 3], null)).toEqual([[1, 2, 3]]);
    expect(inVolumes([], 200)).toEqual([[]]);
  });
});
