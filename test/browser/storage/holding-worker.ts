/** A worker that has a file open, as one that writes a pack has. */

const code = `
addEventListener('message', async ({ data }) => {
  self.handle = await data.createSyncAccessHandle();
  self.postMessage('held');
});`;

/** Comes back when the file is open in it. */
export async function theHolder(file: FileSystemFileHandle): Promise<Worker> {
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  await new Promise<void>((resolve) => {
    worker.onmessage = () => resolve();
    worker.postMessage(file);
  });
  return worker;
}
