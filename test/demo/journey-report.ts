// What a played journey leaves behind: a picture of every step, and `journey.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../driver/driver.ts';

export type JourneyStep = {
  readonly name: string;
  readonly ms: number;
  /** File name of the picture, beside `journey.json`. */
  readonly screenshot: string;
};

export type JourneyReport = {
  readonly ok: boolean;
  readonly steps: readonly JourneyStep[];
  /** File name of the pack, beside `journey.json`. */
  readonly pack: string | null;
  readonly errors: readonly string[];
};

export function writeReport(outDir: string, report: JourneyReport): void {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'journey.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** Takes a step and its time, then a picture of what is to be seen after it. */
export type TakeStep = <Result>(
  name: string,
  run: () => Promise<Result>,
  seen: (result: Result) => Surface,
) => Promise<Result>;

export function createStepTaker(outDir: string): { steps: JourneyStep[]; take: TakeStep } {
  mkdirSync(outDir, { recursive: true });
  const steps: JourneyStep[] = [];
  const take: TakeStep = async (name, run, seen) => {
    const start = performance.now();
    const result = await run();
    const ms = Math.round(performance.now() - start);
    const screenshot = `${String(steps.length + 1).padStart(2, '0')}-${name}.png`;
    await seen(result).screenshot(join(outDir, screenshot));
    steps.push({ name, ms, screenshot });
    return result;
  };
  return { steps, take };
}
