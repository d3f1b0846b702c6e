/**
 * People who help, with source and date. It holds no telephone numbers and no addresses: those differ by
 * place and change, so it says what to search for.
 */
import type { Helper } from '../domain/human-help.ts';
import { asHelper } from '../schemas/human-help.ts';
import helpersFile from './human-help.json' with { type: 'json' };

/** In the order in which they are shown. */
export const helpers: readonly Helper[] = helpersFile.map(asHelper);
