/** The evidence: each exhibit with its files, how it came to be, and what it lacks. */
import type { Capture, Missing } from '../../../domain/capture.ts';
import type { Exhibit } from '../../../domain/dossier.ts';
import { momentOfExhibit } from '../../../domain/exhibit-moment.ts';
import { isExhibitOf } from '../../../domain/exhibit-owner.ts';
import { staysOut } from '../../added-files.ts';
import type { MachineInput, NamedExhibit } from '../input.ts';
import { iriOf } from '../iri.ts';
import { present } from '../present.ts';
import { exhibitId } from './reports.ts';
import { fileOf } from './steps.ts';

/** What could not be kept, alike things counted together. `capture.json` says where each was. */
function gapsIn(missing: readonly Missing[]) {
  const counts = new Map<string, { what: string; reason: string; count: number }>();
  for (const { what, reason } of missing) {
    const key = `${what} ${reason}`;
    counts.set(key, { what, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

const captureFacts = ({ facts, log, missing }: Capture) => ({
  source: iriOf(facts.url),
  timeZone: facts.timeZone,
  tool: log?.software ?? null,
  build: log?.build ?? null,
  gaps: gapsIn(missing),
});

/** A file that says where it was made may lie outside the pack: then the copy for paper is all there is, if there is one. */
const factsOf = (exhibit: Exhibit, { edition }: MachineInput) =>
  exhibit.kind === 'file'
    ? { leftOut: staysOut(exhibit.file, edition) ? ['original'] : [] }
    : captureFacts(exhibit.capture);

const tierOf = (exhibit: Exhibit, { contents }: MachineInput) =>
  contents.records.find((record) => isExhibitOf(record, exhibit))?.tier;

const exhibitOf = ({ exhibit, name, files }: NamedExhibit, input: MachineInput) => ({
  id: exhibitId(exhibit.number),
  type: 'Exhibit',
  number: exhibit.number,
  kind: exhibit.kind,
  name,
  at: momentOfExhibit(exhibit),
  origin: exhibit.kind === 'file' ? exhibit.file.origin.kind : exhibit.capture.origin.kind,
  ...present({
    tier: tierOf(exhibit, input),
    ...factsOf(exhibit, input),
    files: files.map(fileOf),
  }),
});

export const exhibitsIn = (input: MachineInput) =>
  input.exhibits.map((exhibit) => exhibitOf(exhibit, input));
