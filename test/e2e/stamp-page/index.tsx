/** A page in one file that checks stamps which a test hands to it. */
import { wordsOn } from '../../support/kept-stamps.ts';

declare global {
  var wordsOnStamp: (...parts: readonly (readonly number[])[]) => Promise<string>;
}

globalThis.wordsOnStamp = ([...question] = [], [...answer] = [], [...root] = []) =>
  wordsOn({
    question: Uint8Array.from(question),
    answer: Uint8Array.from(answer),
    root: Uint8Array.from(root),
  });
