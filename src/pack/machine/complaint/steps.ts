/** What was sent and answered before, and what the letters in the pack ask. */
import type { LetterKind } from '../../../domain/letter.ts';
import type { Step } from '../../../domain/step.ts';
import type { ExhibitFile, MachineInput, NamedLetter } from '../input.ts';
import { present } from '../present.ts';
import { stepsIn } from '../tables/steps.ts';
import { controllerId } from './controllers.ts';
import { articleOf, practiceIri } from './reports.ts';

const whatOf = ({ what }: Step) =>
  what.kind === 'sent'
    ? { channel: what.channel, proofs: what.proof }
    : { answers: `urn:uuid:${what.to}`, outcome: what.outcome, channel: what.by };

const stepOf = (step: Step, input: MachineInput) => ({
  id: `urn:uuid:${step.id}`,
  type: 'Step',
  kind: step.what.kind,
  route: step.route,
  on: step.what.on,
  controller: controllerId(step.organisation, input),
  ...present({
    practice: step.practice === null ? null : practiceIri(step.practice),
    receivedOn: step.what.receivedOn,
    ...whatOf(step),
  }),
});

/** The edition for the organisation has none: it sent and received them itself. */
export const priorStepsIn = (input: MachineInput) =>
  stepsIn(input).map((step) => stepOf(step, input));

/** The right that a letter calls on, as the Data Privacy Vocabulary names it. */
const rights: Partial<Readonly<Record<LetterKind, string>>> = {
  'access-request': 'A15',
  rectification: 'A16',
  erasure: 'A17',
  restriction: 'A18',
  'object-to-processing': 'A21',
  'consent-withdrawal': 'A7-3',
};

const rightOf = (kind: LetterKind): string | null => {
  const right = rights[kind];
  return right === undefined ? null : `https://w3id.org/dpv/legal/eu/gdpr#${right}`;
};

/** A file of the pack, named as seen from `data/`. */
export const fileOf = ({ path, mediaType, kept }: ExhibitFile) => ({
  id: path,
  type: 'File',
  mediaType,
  ...present({ byteLength: kept?.byteLength, sha256: kept?.sha256 }),
});

const requestOf = (letter: NamedLetter, at: number, input: MachineInput) => ({
  id: `#request-${at + 1}`,
  type: 'Request',
  letter: letter.kind,
  language: letter.language,
  date: letter.day,
  subject: letter.subject,
  controller: controllerId(letter.organisation, input),
  practice: practiceIri(letter.practice),
  ...present({
    right: rightOf(letter.kind),
    articles: letter.articles.map(articleOf),
    identifiedIn: letter.files,
  }),
});

export const requestsIn = (input: MachineInput) =>
  input.letters.map((letter, at) => requestOf(letter, at, input));
