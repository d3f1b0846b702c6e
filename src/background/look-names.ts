/** Names of highlights that tell nothing, so that a page cannot look for those of this extension. */
import { eachLook } from '../domain/mark-look.ts';
import type { LookNames } from '../messaging/page-calls.ts';

/** New names, in no way like those of any other time. */
export const newLookNames = (): LookNames => eachLook(randomName);

const letters = 'abcdefghijklmnopqrstuvwxyz';
const shortest = 8;
const spread = 8;

function randomName(): string {
  const [first = 0, ...rest] = crypto.getRandomValues(new Uint8Array(shortest + spread + 1));
  return rest
    .slice(0, shortest + (first % spread))
    .map((byte) => letters[byte % letters.length])
    .join('');
}
