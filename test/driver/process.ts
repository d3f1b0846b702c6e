// The browser as a process: when it has gone, and how to end it at once.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

export function processOf(browser: Browser): ChildProcess {
  const child = browser.process();
  if (child === null) throw new Error('the browser was not started from here');
  return child;
}

export async function processGone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Ends the browser and every process it started; they share one group, except on Windows. */
export async function killProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const target = process.platform === 'win32' ? child.pid : -child.pid;
  process.kill(target, 'SIGKILL');
  await processGone(child);
}
