/** A data file as it is; a sentence when it is no JSON, which no schema accepts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    return `not JSON: ${String(error)}`;
  }
}
