import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../i18n/language.ts';
import { parseKeyChoices } from '../keys/index.ts';
import { peopleSettingsSchema } from './people-settings.ts';
import { preferencesSchema } from './preferences.ts';
import { replySettingsSchema } from './reply-settings.ts';
import {
  DEFAULT_SETTINGS,
  MAX_RETENTION_DAYS,
  MAX_UNDO_WINDOW,
  PRESENCES,
  PRESSING,
  READING,
  type Settings,
  WELCOME_STEPS,
} from './settings.ts';

export const undoWindowSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNDO_WINDOW));

export const retentionSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_RETENTION_DAYS));

/** What is no key of ours is left out, one by one. */
export const keyChoicesSchema = v.pipe(v.unknown(), v.transform(parseKeyChoices));

/** Falls back field by field: one spoilt value does not take the others with it. */
const settingsSchema = v.fallback(
  v.object({
    language: v.fallback(v.picklist(LANGUAGE_CHOICES), DEFAULT_SETTINGS.language),
    keysOn: v.fallback(v.boolean(), DEFAULT_SETTINGS.keysOn),
    keys: v.fallback(keyChoicesSchema, DEFAULT_SETTINGS.keys),
    presence: v.fallback(v.picklist(PRESENCES), DEFAULT_SETTINGS.presence),
    pressing: v.fallback(v.picklist(PRESSING), DEFAULT_SETTINGS.pressing),
    reading: v.fallback(v.picklist(READING), DEFAULT_SETTINGS.reading),
    secondOpinion: v.fallback(v.boolean(), DEFAULT_SETTINGS.secondOpinion),
    undoWindow: v.fallback(undoWindowSchema, DEFAULT_SETTINGS.undoWindow),
    preferences: v.fallback(preferencesSchema, DEFAULT_SETTINGS.preferences),
    sync: v.fallback(v.boolean(), DEFAULT_SETTINGS.sync),
    welcome: v.fallback(v.picklist(WELCOME_STEPS), DEFAULT_SETTINGS.welcome),
    people: peopleSettingsSchema,
    replies: v.fallback(replySettingsSchema, DEFAULT_SETTINGS.replies),
    retentionDays: v.fallback(v.nullable(retentionSchema), DEFAULT_SETTINGS.retentionDays),
  }),
  DEFAULT_SETTINGS,
);

/** The settings from whatever was stored or sent. Never throws. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, stored);
}
