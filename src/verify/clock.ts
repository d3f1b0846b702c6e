/** The clock of whoever checks a pack. */
import { type Instant, instantOf } from '../domain/instant.ts';

export const now = (): Instant => instantOf(new Date());
