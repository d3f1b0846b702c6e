/** Where a guided visit lies in a pack: the comparison as a page, and for a computer. */
import type { VisitExhibit } from '../domain/dossier.ts';
import type { PackEntry } from '../domain/pack.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';
import { textEntry } from './entries.ts';
import { stableJson } from './stable-json.ts';

/** A guided visit with what is written of it. */
export type PackVisit = {
  readonly exhibit: VisitExhibit;
  readonly comparison: VisitComparison;
  readonly html: string;
};

/** `visits/20261201T093000Z-1a2b3c4d`, as seen from `data/`. */
const visitFolder = ({ capture, record }: VisitExhibit): string =>
  `visits/${capture.startedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${record.id.slice(0, 8)}`;

/** Every file of a visit, as seen from `data/`: what a reader opens first stands first. */
export const visitFiles = (exhibit: VisitExhibit): string[] =>
  ['comparison.html', 'comparison.json'].map((name) => `${visitFolder(exhibit)}/${name}`);

/** Both have the time of the last step: before that there was nothing to compare. */
export function visitEntries({ exhibit, comparison, html }: PackVisit): PackEntry[] {
  const [page = '', data = ''] = visitFiles(exhibit).map((file) => `data/${file}`);
  const at = exhibit.steps.at(-1)?.startedAt ?? exhibit.capture.startedAt;
  return [
    textEntry(page, html, at),
    textEntry(data, stableJson(describeVisit(exhibit, comparison)), at),
  ];
}

const describeVisit = ({ number, capture, record }: VisitExhibit, comparison: VisitComparison) => ({
  format: 'kantlijn-visit',
  version: 1,
  number,
  url: capture.facts.url,
  ownVisit: record.ownVisit,
  ...comparison,
});
