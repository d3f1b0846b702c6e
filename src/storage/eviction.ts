/** Whether the browser might throw away what is kept when the disk gets full. */

/** `possible` when neither the permission `unlimitedStorage` nor the browser's own promise protects it. */
export async function evictionRisk(
  isUnlimited: () => Promise<boolean>,
): Promise<'none' | 'possible'> {
  const isSafe = (await navigator.storage.persisted()) || (await isUnlimited());
  return isSafe ? 'none' : 'possible';
}
