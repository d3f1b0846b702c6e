/** What checking needs of the reader's browser. */
import { now } from '../verify/clock.ts';
import { browserHashing } from './hashing.ts';

export const checkPorts = { hashing: browserHashing, now } as const;
