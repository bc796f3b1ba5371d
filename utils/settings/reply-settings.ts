import * as v from 'valibot';

/** A reply of the reader's own, with placeholders such as `{first name}`. */
export interface ReplyTemplate {
  readonly name: string;
  readonly text: string;
}

export interface ReplySettings {
  /** Where the reader would rather be reached, such as an address or a calendar; empty where they name none. */
  readonly channel: string;
  readonly templates: readonly ReplyTemplate[];
}

/** As many as keys are left for. */
export const MOST_TEMPLATES = 3;
/** Characters. The network's own limit for a message is higher. */
export const LONGEST_TEMPLATE = 2_000;
export const LONGEST_NAME = 60;
const LONGEST_CHANNEL = 200;

const template = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME)),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEMPLATE)),
});

const templates = v.pipe(
  v.array(v.unknown()),
  v.transform((stored) => stored.filter((each) => v.is(template, each)).slice(0, MOST_TEMPLATES)),
  v.array(template),
  v.readonly(),
);

/** Falls back field by field, and template by template. */
export const replySettingsSchema = v.object({
  channel: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_CHANNEL)), ''),
  templates: v.fallback(templates, []),
});
