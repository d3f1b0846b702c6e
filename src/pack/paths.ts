/**
 * Which file names a pack may hold: names that mean the same on every computer, that stay inside the
 * folder, and of which no two fall together where capitals do not count.
 */

// Everything that a shell, a browser or sha256sum might read as something else is left out.
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const lastDot = /\.$/;
// Windows opens a device for these, whatever comes behind the dot.
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const longest = 100;

const isPlain = (path: string) =>
  path.length <= longest &&
  path
    .split('/')
    .every((name) => segment.test(name) && !lastDot.test(name) && !deviceName.test(name));

/** The folders that a file lies in: `a/b/c` lies in `a` and `a/b`. */
const foldersOf = (path: string) =>
  path.split('/').map((_, index, names) => names.slice(0, index).join('/'));

/**
 * The paths that cannot be written: absolute, with `..`, `\`, spaces or other than ASCII letters,
 * longer than 100 characters, twice in the list, or a file where another path needs a folder.
 */
export function refusedPaths(paths: readonly string[]): string[] {
  const folders = new Set(paths.flatMap((path) => foldersOf(path.toLowerCase())));
  const seen = new Set<string>();
  return paths.filter((path) => {
    const plain = path.toLowerCase();
    const refused = !isPlain(path) || seen.has(plain) || folders.has(plain);
    seen.add(plain);
    return refused;
  });
}
