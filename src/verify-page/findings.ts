/** Findings as people can take them in: each kind once, with the files that it is about. */
import type { Finding, FindingCode } from '../domain/verification.ts';

export type FindingGroup = { readonly code: FindingCode; readonly paths: readonly string[] };

/** In the order in which each kind is found first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, string[]>();
  for (const { code, path } of findings) {
    const paths = groups.get(code) ?? [];
    if (path !== null) paths.push(path);
    groups.set(code, paths);
  }
  return [...groups].map(([code, paths]) => ({ code, paths }));
}
