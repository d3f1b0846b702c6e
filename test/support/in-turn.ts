/**
 * Tests that are many and slow take turns: each thing is tried once, in one of several ways, and `npm test --
 * everything` tries every thing in every way.
 */
declare const __EVERYTHING__: boolean;

// Programs that are no tests use the same browsers.
export const isEverything: boolean = typeof __EVERYTHING__ !== 'undefined' && __EVERYTHING__;

/** Those of `things` whose turn it is in way number `way` of `ways`, from 0. */
export const inTurn = <T>(things: readonly T[], way: number, ways: number): readonly T[] =>
  isEverything ? things : things.filter((_, index) => index % ways === way);
