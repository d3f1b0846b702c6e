/** Runs axe on a real page of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../driver/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds fault with, as `rule: element`. A kept page in a frame is not ours, and left alone. */
export async function faultsOn(surface: Surface): Promise<readonly string[]> {
  if (!(await surface.evaluate(() => 'axe' in window))) await surface.addScript(source);
  return surface.evaluate(runAxe);
}

type Rule = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
declare const axe: {
  run(
    options: object,
  ): Promise<{ readonly violations: readonly Rule[]; readonly passes: readonly Rule[] }>;
};

// Runs in the page.
async function runAxe(): Promise<string[]> {
  const options = { iframes: false, rules: { 'target-size': { enabled: true } } };
  const { violations, passes } = await axe.run(options);
  if (!passes.some(({ id }) => id === 'color-contrast')) return ['no colours were measured'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
