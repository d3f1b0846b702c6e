/** Tables `steps` and `letters`: what was sent and answered, and what lies in the pack to be sent. */
import { organisationKey } from '../../../domain/organisation.ts';
import type { Step } from '../../../domain/step.ts';
import type { MachineInput } from '../input.ts';
import { codeOf, nameOf } from './organisations.ts';
import {
  count,
  countOrNull,
  day,
  dayOrNull,
  flagOrNull,
  moment,
  said,
  table,
  text,
  textOrNull,
} from './table.ts';

/** What counts of them. */
export const stepsIn = ({ contents }: MachineInput): readonly Step[] =>
  contents.steps.filter(({ isWithdrawn }) => !isWithdrawn);

const headOf = ({ id, dossierId, revisedAt, route, organisation, practice, what }: Step) => ({
  step_id: id,
  dossier_id: dossierId,
  revised_at: revisedAt,
  kind: what.kind,
  route,
  organisation: organisationKey(organisation),
  organisation_kind: organisation.kind,
  organisation_code: codeOf(organisation),
  organisation_name: said(nameOf(organisation)),
  practice,
  on_day: what.on,
  received_on: what.receivedOn,
});

function rowOf(step: Step) {
  const { what } = step;
  if (what.kind === 'sent')
    return {
      ...headOf(step),
      channel: what.channel,
      proofs: what.proof.length,
      to_step: null,
      arrived_by: null,
      outcome: null,
      mended_on: null,
      committee: null,
    };
  return {
    ...headOf(step),
    channel: null,
    proofs: null,
    to_step: what.to,
    arrived_by: what.by,
    outcome: what.outcome,
    mended_on: what.mendedOn,
    committee: what.committee,
  };
}

export const stepsTable = table({
  name: 'steps',
  says: 'What was sent and what came back. Empty in a pack for the organisation.',
  columns: {
    step_id: text('Id of the step.'),
    dossier_id: text('Id of the dossier that it lies in.'),
    revised_at: moment('When it was written down.'),
    kind: text('sent: something went out. answered: something came back.'),
    route: text('Name of the route: access, objection, ap-complaint, …'),
    organisation: text('Key of the organisation that the report is about.'),
    organisation_kind: text('listed, addressed, entered or not-sure: see organisations.'),
    organisation_code: textOrNull('Its code, where there is one.'),
    organisation_name: textOrNull('Its name.'),
    practice: textOrNull('Name of the practice; null when it is about more than one.'),
    on_day: day('When it went out, or the date on it.'),
    received_on: dayOrNull('When it was received.'),
    channel: textOrNull('How it went: post, counter, web-form, email, phone or in-person.'),
    proofs: countOrNull('How many things show that it was sent.'),
    to_step: textOrNull('Id of the step that it answers.'),
    arrived_by: textOrNull('How the answer came.'),
    outcome: textOrNull('What was answered.'),
    mended_on: dayOrNull('When what was asked for had to be there, or was handed in.'),
    committee: flagOrNull('Whether a committee advises or handles it.'),
  },
  key: ['step_id'],
  refers: [{ column: 'organisation', table: 'organisations', of: 'organisation' }],
  rowsOf: (input) => stepsIn(input).map(rowOf),
});

export const lettersTable = table({
  name: 'letters',
  says: 'The letters that lie in the pack. Whether one was sent, the steps say.',
  columns: {
    letter: count('From 1.'),
    kind: text('What it is: access-request, objection, ap-complaint, …'),
    language: text('nl or en.'),
    on_day: day('The day on it.'),
    subject: text('What it says that it is about.'),
    organisation: text('Key of the organisation that the reports are about.'),
    practice: text('Name of the practice.'),
    file: textOrNull('As seen from data/.'),
  },
  key: ['letter'],
  refers: [
    { column: 'organisation', table: 'organisations', of: 'organisation' },
    { column: 'practice', table: 'practices', of: 'practice' },
  ],
  rowsOf: ({ letters }) =>
    letters.map((letter, at) => ({
      letter: at + 1,
      kind: letter.kind,
      language: letter.language,
      on_day: letter.day,
      subject: letter.subject,
      organisation: organisationKey(letter.organisation),
      practice: letter.practice,
      file: said(letter.files[0]),
    })),
});
