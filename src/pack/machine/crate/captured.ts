/** How the kept pages came to be, as RO-Crate tells it: an action with its program, its page and its files. */
import type { Capture } from '../../../domain/capture.ts';
import { captureFiles } from '../../capture-files.ts';
import type { MachineInput } from '../input.ts';
import { iriOf } from '../iri.ts';
import { present } from '../present.ts';
import { crateWords } from './crate-words.ts';
import { type CrateEntity, to } from './entity.ts';

export const actionId = ({ id }: Capture): string => `urn:uuid:${id}`;

/** One entity for each build: the fingerprint of its sources tells them apart. */
const programOf = ({ log }: Capture): CrateEntity[] =>
  log === null
    ? []
    : [
        {
          '@id': `#program-${log.build}`,
          '@type': 'SoftwareApplication',
          name: log.software,
          identifier: log.build,
        },
      ];

const pageOf = ({ facts }: Capture): CrateEntity[] => {
  const iri = iriOf(facts.url);
  if (iri === null) return [];
  return [{ '@id': iri, '@type': 'WebPage', name: facts.title === '' ? facts.url : facts.title }];
};

const actionOf = (capture: Capture, { language }: MachineInput): CrateEntity => ({
  '@id': actionId(capture),
  '@type': 'CreateAction',
  name: crateWords[language].captured,
  startTime: capture.startedAt,
  endTime: capture.finishedAt,
  ...present({ instrument: programOf(capture).map((program) => to(program['@id'])) }),
  object: pageOf(capture).map((page) => to(page['@id'])),
  result: captureFiles(capture).map(to),
});

export const capturedIn = (input: MachineInput): CrateEntity[] =>
  input.contents.captures.flatMap((capture) => [
    actionOf(capture, input),
    ...programOf(capture),
    ...pageOf(capture),
  ]);
