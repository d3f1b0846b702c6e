/** How the captures of a letter were made: by which programs, on which clock, and what they lack. */
import { artefactOf } from '../../domain/capture.ts';
import { type AnnexFacts, capturesOf } from './annex-facts.ts';

export type MethodFacts = {
  readonly captures: number;
  /** Each program with its fingerprint, once. */
  readonly programs: readonly { readonly software: string; readonly build: string }[];
  readonly browsers: readonly string[];
  readonly timeZones: readonly string[];
  /** Parts of pages that were not kept. */
  readonly missing: number;
  /** Captures of a private window, and captures for which the browser was allowed to show more. */
  readonly inPrivate: number;
  readonly inspected: number;
  /** What was told without a page. */
  readonly inRooms: number;
  readonly isAnythingLeftOut: boolean;
};

export function methodFacts({ exhibits, contents: { records } }: AnnexFacts): MethodFacts {
  const captures = capturesOf(exhibits);
  const logs = captures.flatMap(({ log }) => log ?? []);
  const programs = new Map(logs.map((log) => [`${log.software} ${log.build}`, log]));
  return {
    captures: captures.length,
    programs: [...programs.values()],
    browsers: [...new Set(captures.flatMap(({ facts }) => facts.userAgent ?? []))],
    timeZones: [...new Set(captures.flatMap(({ facts }) => facts.timeZone ?? []))],
    missing: captures.reduce((sum, { missing }) => sum + missing.length, 0),
    inPrivate: logs.filter(({ isPrivate }) => isPrivate).length,
    inspected: captures.filter((capture) => artefactOf(capture, 'inspection') !== null).length,
    inRooms: records.filter(({ happening }) => happening.kind === 'place').length,
    isAnythingLeftOut: records.some(({ kind }) => kind === 'derived-record'),
  };
}
