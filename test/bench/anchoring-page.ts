/** What `npm run bench:anchoring` calls in the browser. */
import { findAfterEdit, findInReader } from './anchoring/find-all.ts';
import { createOffload } from './anchoring/offload.ts';
import { measureSpeed, type SpeedTexts } from './anchoring/speed.ts';
import type { EditCase } from './edits/case.ts';

const offload = createOffload();

const bench = {
  findAfterEdit: (one: EditCase) => findAfterEdit(one, offload),
  findInReader: (one: EditCase, seed: number) => findInReader(one, seed, offload),
  measureSpeed: (texts: SpeedTexts) => measureSpeed(texts, offload),
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
