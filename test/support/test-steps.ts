// The steps of `npm test`, in their order: the quick ones first.
import { lintExtension } from './lint-extension.ts';
import { type Outcome, oneCheck } from './outcome.ts';
import { binOf, runScript } from './run-bin.mjs';
import { runVitest } from './run-vitest.ts';

export type Step = {
  readonly name: string;
  /** Steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  readonly run: () => Outcome;
};

const command = (name: string, script: string, ...args: readonly string[]): Step => ({
  name,
  run: () => oneCheck(runScript(script, args)),
});

const tsc = binOf('typescript', 'tsc');
const vite = binOf('vite');

export const steps: readonly Step[] = [
  command('lint', binOf('@biomejs/biome', 'biome'), 'check', '.'),
  command('types', tsc),
  command('types-domain', tsc, '-p', 'src/domain'),
  // On a fixed day, so that a check does not fail by itself one morning.
  command('data', binOf('tsx'), 'test/data-check/check-data.ts', '--on', '2026-11-26'),
  command('build-chromium', vite, 'build', '--mode', 'chromium'),
  command('build-firefox', vite, 'build', '--mode', 'firefox'),
  { name: 'lint-extension', needs: ['build-firefox'], run: lintExtension },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'browser', run: () => runVitest('browser') },
  { name: 'e2e', needs: ['build-chromium', 'build-firefox'], run: () => runVitest('e2e') },
];
