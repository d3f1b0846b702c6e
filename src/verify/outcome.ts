/** From findings to a verdict. */
import type {
  Finding,
  FindingCode,
  KeySigner,
  PackFacts,
  Verification,
} from '../domain/verification.ts';
import type { ZipFault } from '../zip/read-zip.ts';

/** With these nothing of the pack could be looked at. */
const blinding: ReadonlySet<FindingCode> = new Set([
  'not-a-zip',
  'zip-cut-off',
  'zip-feature-unknown',
  'not-a-pack',
  'version-unknown',
] as const);

const isBlinding = ({ code }: Finding): boolean => blinding.has(code);

/** `paths`: those of the pack in their order, which is that of the findings. `key` counts only without any. */
export function outcomeOf(
  found: readonly Finding[],
  pack: PackFacts | null,
  paths: readonly string[] = [],
  key: KeySigner | null = null,
): Verification {
  const findings = inOrder(found, paths);
  const verdict =
    findings.length === 0 ? 'intact' : findings.some(isBlinding) ? 'unreadable' : 'findings';
  const signer = verdict === 'intact' && key !== null ? key : { kind: 'none' as const };
  return { verdict, findings, pack, signer, knownSince: { kind: 'none' } };
}

/** Of a file that was refused as a ZIP file. Its entries are named as they stand there. */
export const zipOutcome = (faults: readonly ZipFault[]): Verification =>
  outcomeOf(
    faults.map(({ code, path }) => ({ code, path: path === null ? null : belowFolder(path) })),
    null,
  );

const belowFolder = (path: string): string => path.replace(/^[^/]*\/(?=.)/, '');

/** Each once: first what is about the whole, then by files, at the end those that are not there. */
function inOrder(found: readonly Finding[], paths: readonly string[]): Finding[] {
  const places = new Map(paths.map((path, index) => [path, index]));
  const placeOf = ({ path }: Finding) =>
    path === null ? -1 : (places.get(path) ?? Number.POSITIVE_INFINITY);
  const once = new Map(found.map((finding) => [`${finding.code} ${finding.path}`, finding]));
  return [...once.values()].sort((a, b) => compare(placeOf(a), placeOf(b)));
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
