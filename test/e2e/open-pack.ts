/** Opens a pack as its receiver would: with unzip and sha256sum, and none of our own code. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As JSON comes: each test looks at what it is about. */
type Parsed = ReturnType<typeof JSON.parse>;

export type OpenedPack = {
  readonly folder: string;
  /** What `sha256sum` says of both lists; throws when it does not accept them. */
  readonly report: string;
  files(): readonly string[];
  text(path: string): string;
  bytes(path: string): Buffer;
  /** The rows of those kinds in `data/rows.jsonl`, the oldest first. */
  rows(...kinds: readonly string[]): readonly Parsed[];
};

export function openPack(file: string): OpenedPack {
  const target = mkdtempSync(join(tmpdir(), 'pack-'));
  execFileSync('unzip', ['-q', file, '-d', target]);
  const [name = ''] = readdirSync(target);
  const folder = join(target, name);
  const report = execFileSync(
    'sha256sum',
    ['-c', '--strict', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    folder,
    report,
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted(),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    bytes: (path) => readFileSync(join(folder, path)),
    rows: (...kinds) =>
      readFileSync(join(folder, 'data/rows.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): Parsed => JSON.parse(line).entity)
        .filter(({ kind }) => kinds.includes(kind))
        .toSorted((a, b) => (a.revisedAt < b.revisedAt ? -1 : 1)),
  };
}
