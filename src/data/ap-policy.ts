/** What the AP weighs, pays attention to, and can order, with source and date. */
import type { ApPolicy } from '../domain/ap-policy.ts';
import { asApPolicy } from '../schemas/ap-policy.ts';
import apPolicyFile from './ap-policy.json' with { type: 'json' };

export const apPolicy: ApPolicy = asApPolicy(apPolicyFile);
