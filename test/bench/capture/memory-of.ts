/** What the pages of a browser take of the memory, theirs and the extension's. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly id: number; readonly parent: number; readonly command: string };

/** Bytes of every renderer of the browser that runs on `profile`; shared pages count in part. */
export function memoryOfPages(profile: string): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []));
  const browser = all.find(
    ({ command }) => command.includes(profile) && !command.includes('--type='),
  );
  if (!browser) throw new Error(`no browser runs on ${profile}`);
  return within(all, browser.id)
    .filter(({ command }) => command.includes('--type=renderer'))
    .reduce((sum, { id }) => sum + bytesOf(id), 0);
}

function processOf(name: string): Process[] {
  try {
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const parent = Number(status.match(/^PPid:\s*(\d+)/m)?.[1]);
    return [{ id: Number(name), parent, command }];
  } catch {
    return []; // It ended while we looked.
  }
}

function within(all: readonly Process[], root: number): Process[] {
  const children = all.filter(({ parent }) => parent === root);
  return children.flatMap((child) => [child, ...within(all, child.id)]);
}

function bytesOf(id: number): number {
  try {
    const kilobytes = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').match(/^Pss:\s*(\d+)/m)?.[1];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
