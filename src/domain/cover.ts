/** Afdekken: what must not be seen in what is given away, wherever and however it stands. */
import type { PersonalKind } from './personal.ts';

/** A value that is covered, as it was found or typed. */
export type Cover = { readonly kind: PersonalKind; readonly value: string };

/** The words that stand in the place of what was covered: `[BSN afgedekt]`. */
export type TokenOf = (kind: PersonalKind) => string;
