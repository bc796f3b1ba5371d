import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../i18n/language.ts';
import { idSchema } from '../people/parse.ts';
import { LONGEST_PERSON } from '../people/person.ts';
import { wishSchema } from '../people/wish.ts';
import {
  CHOICES,
  FAILURES,
  LONGEST,
  PAGE_KINDS,
  PART_STATES,
  PROFILE_PARTS,
  READING_STATES,
  SCORED_LABELS,
  WHOSE,
} from '../requests/index.ts';
import { keyChoicesSchema, retentionSchema, undoWindowSchema } from '../settings/parse.ts';
import { peopleSettingsSchema } from '../settings/people-settings.ts';
import { preferencesSchema } from '../settings/preferences.ts';
import { replySettingsSchema } from '../settings/reply-settings.ts';
import { PRESENCES, PRESSING, READING, WELCOME_STEPS } from '../settings/settings.ts';
import type { BackgroundMessage, Protocol } from './protocol.ts';

/** What exceeds its limit did not come from our reader. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const senderSchema = v.object({
  name: v.pipe(text(LONGEST.name), v.minLength(1)),
  headline: v.nullable(text(LONGEST.headline)),
  profileUrl: v.nullable(text(2_000)),
  mutualConnections: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  sharedContext: v.nullable(text(LONGEST.sharedContext)),
});

const requestSchema = v.object({
  id,
  site: v.pipe(v.string(), v.regex(/^[a-z]{1,30}$/)),
  slug: id,
  sender: senderSchema,
  note: v.nullable(text(LONGEST.note)),
  receivedText: v.nullable(text(LONGEST.receivedText)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const healthSchema = v.object({
  pageKind: v.picklist(PAGE_KINDS),
  state: v.picklist(READING_STATES),
  cards: count,
  controls: count,
  broken: count,
  unread: count,
});

const lines = v.array(text(500));

const profileSchema = v.object({
  name: text(300),
  headline: text(1_000),
  positions: v.array(v.object({ company: text(300), title: text(300), location: text(300) })),
  education: v.array(v.object({ school: text(300), degree: text(300) })),
  skills: lines,
  interests: lines,
  places: lines,
  events: lines,
  communities: lines,
  posts: lines,
  people: lines,
});

/** No message, but from a page all the same: what a profile says that is open in a tab. */
export const profileReadingSchema = v.object({
  whose: v.picklist(WHOSE),
  who: text(LONGEST.name),
  profile: v.pick(profileSchema, PROFILE_PARTS),
  parts: v.object(v.entriesFromList(PROFILE_PARTS, v.picklist(PART_STATES))),
});

const wish = { decisionId: id, requestId: id, choice: v.picklist(CHOICES) };
/** They are tried one after another, by hand. */
const MOST_SAMPLES = 20;
/** Nobody gets the same text from more people. */
const MOST_TOGETHER = 500;
const wordAgain = { decisionId: id, dueAt: count };

/** What each message must carry. A total map: a message without a schema does not compile. */
export const payloads = {
  load: v.undefined(),
  wake: v.undefined(),
  seen: v.object({
    pageId: id,
    requests: v.array(requestSchema),
    shown: v.exactOptional(v.array(id)),
    health: healthSchema,
    locale: v.exactOptional(text(100)),
  }),
  claim: v.object({ decisionId: id, pressId: id, pageId: id }),
  outcome: v.object({ decisionId: id, pressId: id, came: v.nullable(v.picklist([...FAILURES, 'gone'])) }),
  decideOnPage: v.object({ ...wish, pageId: id }),
  offerOnPage: v.object({ ...wordAgain, pageId: id }),
  doneByHand: v.object({ requestId: id, choice: v.picklist(CHOICES) }),
  write: v.object({ requestId: id }),
  keepInTouch: v.object({
    requestId: id,
    personId: idSchema,
    hook: text(LONGEST_PERSON.hook),
    anyway: v.boolean(),
  }),
  decide: v.object(wish),
  decideTogether: v.object({
    together: id,
    choice: v.picklist(CHOICES),
    wishes: v.pipe(v.array(v.object({ decisionId: id, requestId: id })), v.maxLength(MOST_TOGETHER)),
  }),
  undoTogether: v.object({ together: id }),
  correct: v.object({ requestId: id, label: v.nullable(v.picklist(SCORED_LABELS)) }),
  takeBackLesson: v.object({ lessonId: text(700) }),
  forgetLessons: v.undefined(),
  offerAgain: v.object(wordAgain),
  undo: v.object({ decisionId: id }),
  done: v.object({ decisionId: id }),
  putAway: v.object({ decisionId: id }),
  restore: v.object({ requestId: id }),
  forgetPerson: v.object({ requestId: id }),
  eraseEverything: v.undefined(),
  saveProfile: profileSchema,
  takenIn: v.undefined(),
  backupTaken: v.undefined(),
  markBackup: v.object({ happened: v.picklist(['saved', 'put-away']) }),
  lossKnown: v.undefined(),
  leaveOut: v.object({ keys: v.array(text(1_000)) }),
  forgetExport: v.undefined(),
  saveSettings: v.object({
    language: v.exactOptional(v.picklist(LANGUAGE_CHOICES)),
    keysOn: v.exactOptional(v.boolean()),
    keys: v.exactOptional(keyChoicesSchema),
    presence: v.exactOptional(v.picklist(PRESENCES)),
    pressing: v.exactOptional(v.picklist(PRESSING)),
    reading: v.exactOptional(v.picklist(READING)),
    secondOpinion: v.exactOptional(v.boolean()),
    sync: v.exactOptional(v.boolean()),
    undoWindow: v.exactOptional(undoWindowSchema),
    retentionDays: v.exactOptional(v.nullable(retentionSchema)),
    preferences: v.exactOptional(preferencesSchema),
    welcome: v.exactOptional(v.picklist(WELCOME_STEPS)),
    people: v.exactOptional(peopleSettingsSchema),
    replies: v.exactOptional(replySettingsSchema),
  }),
  people: wishSchema,
  tryOut: v.object({
    samples: v.pipe(
      v.array(v.object({ note: v.nullable(text(LONGEST.note)), sender: senderSchema })),
      v.maxLength(MOST_SAMPLES),
    ),
  }),
  takeSkeleton: v.undefined(),
  readOwnProfile: v.undefined(),
} as const satisfies {
  readonly [Name in BackgroundMessage]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]>;
};
