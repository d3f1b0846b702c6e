/** What lies in the folder that the browser keeps for packs on their way out. */
export const outFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('pack-out', { create: true });

export async function namesOut(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await outFolder()).keys()) names.push(name);
  return names;
}

/** Takes away whatever lies there. */
export async function emptyOut(): Promise<void> {
  const folder = await outFolder();
  for (const name of await namesOut()) await folder.removeEntry(name);
}
