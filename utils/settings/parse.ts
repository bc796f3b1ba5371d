import * as v from 'valibot';
import { preferencesSchema } from './preferences.ts';
import {
  DEFAULT_SETTINGS,
  MAX_RETENTION_DAYS,
  MAX_UNDO_WINDOW,
  PRESENCES,
  PRESSING,
  READING,
  type Settings,
} from './settings.ts';

export const undoWindowSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNDO_WINDOW));

export const retentionSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_RETENTION_DAYS));

/** Falls back field by field: one spoilt value does not take the others with it. */
const settingsSchema = v.fallback(
  v.object({
    keysOn: v.fallback(v.boolean(), DEFAULT_SETTINGS.keysOn),
    presence: v.fallback(v.picklist(PRESENCES), DEFAULT_SETTINGS.presence),
    pressing: v.fallback(v.picklist(PRESSING), DEFAULT_SETTINGS.pressing),
    reading: v.fallback(v.picklist(READING), DEFAULT_SETTINGS.reading),
    secondOpinion: v.fallback(v.boolean(), DEFAULT_SETTINGS.secondOpinion),
    undoWindow: v.fallback(undoWindowSchema, DEFAULT_SETTINGS.undoWindow),
    preferences: v.fallback(preferencesSchema, DEFAULT_SETTINGS.preferences),
    retentionDays: v.fallback(v.nullable(retentionSchema), DEFAULT_SETTINGS.retentionDays),
  }),
  DEFAULT_SETTINGS,
);

/** The settings from whatever was stored or sent. Never throws. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, stored);
}
