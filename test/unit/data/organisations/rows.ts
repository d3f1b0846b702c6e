/** The files of organisations, as they lie on disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  changeRowSchema,
  detailsRowSchema,
  indexRowSchema,
  otherHostRowSchema,
} from '../../../../src/schemas/organisation.ts';

export const folder = join(import.meta.dirname, '../../../../src/data/organisations');

export const readData = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

export const index = v.parse(v.array(indexRowSchema), readData('index.json'));
export const otherHosts = v.parse(v.array(otherHostRowSchema), readData('other-hosts.json'));
export const changes = v.parse(v.array(changeRowSchema), readData('changes.json'));
export const municipalities = v.parse(v.array(detailsRowSchema), readData('municipalities.json'));
export const bodies = v.parse(v.array(detailsRowSchema), readData('bodies.json'));
