/** What is wrong with the file about the AP's form, in sentences. */
import * as v from 'valibot';
import { type ApForm, apFormFieldIds } from '../../src/domain/ap-form.ts';
import { apFormSchema } from '../../src/schemas/ap-form.ts';
import { repeated } from './names.ts';
import { dateFaults, schemaFaults } from './practice-faults.ts';

/** Empty when the file is good. */
export function apFormFaults(value: unknown): string[] {
  const parsed = v.safeParse(apFormSchema, value);
  const faults = parsed.success ? formFaults(parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `ap-form.json: ${fault}`);
}

function formFaults(form: ApForm): string[] {
  const ids = form.fields.map(({ id }) => id);
  return [
    ...dateFaults(form),
    ...repeated('field', ids),
    ...apFormFieldIds.filter((id) => !ids.includes(id)).map((id) => `field missing: ${id}`),
  ];
}
