// What Mozilla's own checker says of the built Firefox extension, on computers and on Android: no error, and
// no warning but those named here with their reason. What it cannot see is in `test/unit/phones.test.ts`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, oneCheck } from './outcome.ts';
import { binOf, root } from './run-bin.mjs';

type Finding = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};
type Report = { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] };

/** Code of the warning, and why it may stay. */
const allowedWarnings: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML when told to by dangerouslySetInnerHTML, which is nowhere used',
};

export function lintExtension(): Outcome {
  const { errors, warnings } = askWebExt();
  const unexpected = warnings.filter(({ code }) => !Object.hasOwn(allowedWarnings, code));
  const faults = [...errors, ...unexpected, ...withoutAndroid()];
  for (const { code, message, file, line } of faults) {
    console.error(`${file ?? 'manifest.json'}:${line ?? 0} ${code}: ${message}`);
  }
  console.log(`${faults.length} faults, ${warnings.length - unexpected.length} allowed warnings`);
  return oneCheck(faults.length === 0);
}

type Manifest = { readonly browser_specific_settings: { readonly gecko_android?: object } };

/** Unless it is named, the checker looks at computers alone. */
function withoutAndroid(): Finding[] {
  const text = readFileSync(join(root, 'dist/firefox/manifest.json'), 'utf8');
  const manifest: Manifest = JSON.parse(text);
  const isNamed = manifest.browser_specific_settings.gecko_android !== undefined;
  return isNamed
    ? []
    : [{ code: 'NO_ANDROID', message: 'the manifest does not name gecko_android' }];
}

function askWebExt(): Report {
  const args = [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--no-config-discovery',
    '--output',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [binOf('web-ext'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  const report: Report = JSON.parse(stdout);
  return report;
}
