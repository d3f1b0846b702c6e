/** The one folder that a pack consists of (RFC 8493 §4). */

const name = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

type Named = { readonly path: string };

/** Its name; `null` when not all lies in one folder, or when it holds no bag. */
export function topFolderOf(entries: readonly Named[]): string | null {
  const [folder = ''] = entries[0]?.path.split('/') ?? [];
  const isOne = name.test(folder) && entries.every(({ path }) => path.startsWith(`${folder}/`));
  const isBag = entries.some(({ path }) => isOfBag(path.slice(folder.length + 1)));
  return isOne && isBag ? folder : null;
}

/** One of the files without which nobody takes it for a bag; that others are missing is a finding. */
const isOfBag = (path: string): boolean =>
  path === 'bagit.txt' || /^(?:tag)?manifest-sha256\.txt$/.test(path);
