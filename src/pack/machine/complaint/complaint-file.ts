/** `complaint.jsonld`: what is complained about, in a form that programs read, and its JSON Schema. */

import type { PackFile } from '../../pack-input.ts';
import complaintSchema from '../../schemas/complaint.schema.json' with { type: 'json' };
import { stableJson } from '../../stable-json.ts';
import type { MachineInput } from '../input.ts';
import { present } from '../present.ts';
import { wellFormed } from '../well-formed.ts';
import { complaintContext } from './context.ts';
import { controllersIn } from './controllers.ts';
import { exhibitsIn } from './exhibits.ts';
import { notProven } from './not-proven.ts';
import { practicesOf, reportsIn } from './reports.ts';
import { priorStepsIn, requestsIn } from './steps.ts';

/** Never a name: who complains stands in the letters. In what capacity is for oneself to know. */
const complainantOf = ({ contents, edition, letters }: MachineInput) => ({
  type: 'Complainant',
  ...present({
    writer: edition === 'full' ? contents.dossier.situation.writer : null,
    identifiedIn: letters.flatMap(({ files }) => files.slice(0, 1)),
  }),
});

const tellsSteps = ({ edition }: MachineInput): boolean =>
  edition === 'full' || edition === 'authority';

const complaintOf = (input: MachineInput) => ({
  '@context': complaintContext(input.contents.dossier.id),
  id: `urn:uuid:${input.contents.dossier.id}`,
  type: 'Complaint',
  formatVersion: 1,
  conformsTo: complaintSchema.$id,
  language: input.language,
  date: input.day,
  edition: input.edition,
  generator: input.software,
  complainant: complainantOf(input),
  controllers: controllersIn(input),
  practices: practicesOf(input),
  reports: reportsIn(input),
  ...(tellsSteps(input) ? { priorSteps: priorStepsIn(input) } : {}),
  requests: requestsIn(input),
  exhibits: exhibitsIn(input),
  doesNotProve: notProven(input.language),
});

export const complaintFiles = (input: MachineInput): PackFile[] => [
  { path: 'complaint.jsonld', text: stableJson(wellFormed(complaintOf(input))) },
  { path: 'schemas/complaint.schema.json', text: stableJson(complaintSchema) },
];
