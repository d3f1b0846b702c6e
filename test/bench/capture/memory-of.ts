/** What the pages of a browser take of the memory, theirs and the extension's. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly id: number; readonly parent: number; readonly command: string };

export type Memory = {
  /** Of every process that holds pages; pages of memory that are shared count in part. */
  readonly pages: number;
  /** Of the browser itself and what else it started. */
  readonly browser: number;
};

/** Of the browser that runs on `profile`. */
export function memoryOf(profile: string): Memory {
  const [main, ...children] = processesOn(profile);
  const [pages, others] = [children.filter(holdsPages), children.filter(not(holdsPages))];
  return { pages: bytesOfAll(pages), browser: bytesOfAll([main, ...others]) };
}

/** Milliseconds that all its processes have worked, those that ended left out. */
export const processorTimeOf = (profile: string): number =>
  processesOn(profile).reduce((sum, { id }) => sum + workedMs(id), 0);

/** The renderers alone. */
export const memoryOfPages = (profile: string): number =>
  bytesOfAll(processesOn(profile).filter(holdsPages));

const holdsPages = ({ command }: Process) =>
  command.includes('--type=renderer') || command.includes('-contentproc');

const not =
  (is: (process: Process) => boolean) =>
  (process: Process): boolean =>
    !is(process);

const bytesOfAll = (all: readonly Process[]) => all.reduce((sum, { id }) => sum + bytesOf(id), 0);

/** The browser, and all that it started. */
function processesOn(profile: string): [Process, ...Process[]] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []));
  const browser = all.find(
    ({ command }) =>
      command.includes(profile) &&
      !command.includes('--type=') &&
      !command.includes('-contentproc'),
  );
  if (!browser) throw new Error(`no browser runs on ${profile}`);
  return [browser, ...within(all, browser.id)];
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

/** Linux counts in hundredths of a second. */
function workedMs(id: number): number {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
