/** What the browser lets this program do now. */
import { browser } from './browser.ts';

/** Names of the permissions in force, and the sites that they are for, in alphabetical order. */
export async function permissionsInForce(): Promise<readonly string[]> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return [...permissions.toSorted(), ...origins.toSorted()];
}
