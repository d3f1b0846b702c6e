/** The real clock and the real random ids; tests hand in their own. */
import { type AnyId, asId } from '../domain/ids.ts';
import { dayOf, dutchTimeZone, instantOf } from '../domain/instant.ts';

export const now = () => instantOf(new Date());
export const newId = <T extends AnyId>(): T => asId<T>(crypto.randomUUID());
/** Milliseconds on a clock that nobody can set; only differences mean something. */
export const elapsed = (): number => performance.now();

/** The day that it is in the Netherlands, by the clock of this device. */
export const today = () => dayOf(now(), dutchTimeZone);
