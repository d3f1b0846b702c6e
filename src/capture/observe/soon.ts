/** Waits for what a browser normally answers at once, and not for ever. */

const longestWaitMs = 1000;

/** `null` when it fails, is not there, or does not come in time. */
export async function soon<T>(read: () => Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs, null);
  });
  try {
    return await Promise.race([read(), late]);
  } catch {
    return null; // The browser has it not, or keeps it from this page.
  } finally {
    clearTimeout(timer);
  }
}
