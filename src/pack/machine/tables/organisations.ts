/** Table `organisations`: whom the reports are about, and where that was read. */
import { type OrganisationRef, organisationKey } from '../../../domain/organisation.ts';
import type { MachineInput } from '../input.ts';
import { dayOrNull, said, table, text, textOrNull } from './table.ts';

const columns = {
  organisation: text('Key: the code where there is one, else the name as it was typed.'),
  code: textOrNull('Code of the public register (GM0303), or a lasting one of this program.'),
  name: textOrNull('Its name.'),
  certainty: text(
    'listed: in the list of the program. addressed: listed, the writer typed its address. entered: typed by the writer. not-sure: the writer does not know.',
  ),
  kind: textOrNull('What it is: municipality, joint-service, national-body, …'),
  province: textOrNull('Province.'),
  identifier: textOrNull('In the register of public bodies (TOOI).'),
  source: textOrNull('Where its name and address were read.'),
  checked_on: dayOrNull('When somebody last looked there.'),
};

/** Its code, where there is one. */
export const codeOf = (ref: OrganisationRef): string | null =>
  ref.kind === 'listed' || ref.kind === 'addressed' ? ref.code : null;

/** Its name; `null` when the writer does not know which one it is. */
export const nameOf = (ref: OrganisationRef): string | null =>
  ref.kind === 'not-sure' ? null : ref.name;

/** Every organisation that a report or a step names, each once, by its key. */
export function organisationsIn({ contents }: MachineInput): OrganisationRef[] {
  const byKey = new Map(
    [...contents.records, ...contents.steps]
      .map(({ organisation }) => organisation)
      .map((ref) => [organisationKey(ref), ref]),
  );
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, ref]) => ref);
}

function rowOf(ref: OrganisationRef, { organisationOf }: MachineInput) {
  const code = codeOf(ref);
  const known = code === null ? null : organisationOf(code);
  return {
    organisation: organisationKey(ref),
    code,
    name: said(nameOf(ref)),
    certainty: ref.kind,
    kind: known?.kind ?? null,
    province: known?.province ?? null,
    identifier: known?.identifier ?? null,
    source: known?.source ?? null,
    checked_on: known?.checkedOn ?? null,
  };
}

export const organisationsTable = table({
  name: 'organisations',
  says: 'The organisations that the reports are about.',
  columns,
  key: ['organisation'],
  refers: [],
  rowsOf: (input) => organisationsIn(input).map((ref) => rowOf(ref, input)),
});
