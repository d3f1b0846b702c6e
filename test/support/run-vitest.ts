// Runs one project of the tests, shows its output, and reads the counts from its JSON report.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nothing, type Outcome } from './outcome.ts';
import { binOf, runScript } from './run-bin.mjs';

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};

export function runVitest(project: string): Outcome {
  const dir = mkdtempSync(join(tmpdir(), 'kantlijn-tests-'));
  try {
    const file = join(dir, 'report.json');
    const isGood = runScript(binOf('vitest'), argumentsFor(project, file));
    return outcomeOf(file, isGood);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const argumentsFor = (project: string, file: string) => [
  ...['run', '--root', '.', '--config', 'test/vitest.config.ts', '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
];

// A file that does not even load has no tests to fail; it is one failure all the same.
function outcomeOf(file: string, isGood: boolean): Outcome {
  const counts = existsSync(file) ? countsIn(file) : nothing;
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countsIn(file: string): Outcome {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
