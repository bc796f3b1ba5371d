import * as v from 'valibot';
import { DEFAULT_SETTINGS, MAX_UNDO_WINDOW, PRESENCES, READING, type Settings } from './settings.ts';

export const undoWindowSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNDO_WINDOW));

/** Falls back field by field: one spoilt value does not take the others with it. */
const settingsSchema = v.fallback(
  v.object({
    keysOn: v.fallback(v.boolean(), DEFAULT_SETTINGS.keysOn),
    presence: v.fallback(v.picklist(PRESENCES), DEFAULT_SETTINGS.presence),
    reading: v.fallback(v.picklist(READING), DEFAULT_SETTINGS.reading),
    secondOpinion: v.fallback(v.boolean(), DEFAULT_SETTINGS.secondOpinion),
    undoWindow: v.fallback(undoWindowSchema, DEFAULT_SETTINGS.undoWindow),
  }),
  DEFAULT_SETTINGS,
);

/** The settings from whatever was stored or sent. Never throws. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, stored);
}
