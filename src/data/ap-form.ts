/** What the AP's form asks, with source and date. */
import type { ApForm } from '../domain/ap-form.ts';
import { asApForm } from '../schemas/ap-form.ts';
import apFormFile from './ap-form.json' with { type: 'json' };

export const apForm: ApForm = asApForm(apFormFile);
