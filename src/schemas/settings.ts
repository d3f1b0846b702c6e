/** The door for stored options: what an older version wrote, or a damaged profile, is not trusted. */
import * as v from 'valibot';
import { languages } from '../domain/language.ts';
import { lockMinutes, type Settings, usualSettings } from '../domain/settings.ts';
import { schemaOf } from './exact-schema.ts';

export const settingsSchema = schemaOf<Settings>()(
  v.object({
    language: v.fallback(v.nullable(v.picklist(languages)), usualSettings.language),
    lockAfterMinutes: v.fallback(v.picklist(lockMinutes), usualSettings.lockAfterMinutes),
    isNeutral: v.fallback(v.boolean(), usualSettings.isNeutral),
  }),
);

/** The settings; whatever is missing or makes no sense is as usual. */
export function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : usualSettings;
}
