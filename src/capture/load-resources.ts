/** Gets the pictures and fonts that a page used, and says what could not be had. */
import type { MissingReason } from '../domain/capture.ts';
import { fail, type Result } from '../domain/result.ts';
import { cutOut } from './crops.ts';
import type { Gaps } from './gaps.ts';
import type { Resource } from './resources.ts';

/** Characters of `data:` addresses in one snapshot: 40 MiB of bytes. */
export const longestTotal = (40 * 1024 * 1024 * 4) / 3;
const atOnce = 4;

/** A browser answers from its cache in milliseconds. When it takes this long in all, something hangs. */
const longestMs = 15_000;

/** Loads them all. What cannot be had, or is too much, gets a reason. */
export async function loadAll(resources: readonly Resource[]): Promise<void> {
  const waiting = resources.values();
  const deadline = performance.now() + longestMs;
  let left = longestTotal;
  const take = async () => {
    for (const resource of waiting) {
      const loaded = await loadBefore(deadline, resource);
      const isTooMuch = loaded.ok && loaded.value.length > left;
      if (loaded.ok && !isTooMuch) {
        left -= loaded.value.length;
        resource.address = loaded.value;
      } else resource.reason = loaded.ok ? 'too-large' : loaded.error;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}

async function loadBefore(
  deadline: number,
  { load, image }: Resource,
): Promise<Result<string, MissingReason>> {
  return performance.now() > deadline ? fail('not-loaded') : load(image);
}

/** Pictures that turn out to be the same, under two addresses, are written once. */
export function shareSame(resources: readonly Resource[]): void {
  const first = new Map<string, Resource>();
  for (const resource of resources) {
    if (resource.address === null || resource.what === 'font') continue;
    const same = first.get(resource.address);
    if (!same) first.set(resource.address, resource);
    else {
      same.uses += resource.uses;
      [resource.variable, resource.address, resource.uses] = [
        same.variable,
        same.address,
        same.uses,
      ];
    }
  }
}

/** Cuts out of the picture of the screen what could not be read itself. */
export async function cutOutLost(
  resources: readonly Resource[],
  screenshot: ImageBitmap | null,
  windowWidth: number,
): Promise<void> {
  if (!screenshot || windowWidth === 0) return;
  for (const { reason, crops } of resources)
    if (reason) for (const crop of crops) await cutOut(crop, screenshot, windowWidth);
}

export function listLost(resources: readonly Resource[], gaps: Gaps): void {
  for (const { what, where, reason, place, crops, uses } of resources) {
    const isShown = crops.length === uses && crops.every(({ address }) => address !== null);
    if (reason) gaps.add({ what, where, reason, place, shownFrom: isShown ? 'screenshot' : null });
  }
}
