/**
 * Properties are tried with new examples at every run here, and with the same ones where a change is
 * judged: what is found by chance must be found by somebody who can look into it.
 */
import fc from 'fast-check';

declare const __JUDGED__: boolean;

if (__JUDGED__) fc.configureGlobal({ seed: 20261125 });
