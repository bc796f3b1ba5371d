import { type Language, languageFor } from '../i18n/language.ts';
import type { Request, Verdict } from '../requests/index.ts';
import type { ReplySettings } from '../settings/reply-settings.ts';
import { draftTemplate } from './drafts.ts';
import { firstNameOf } from './first-name.ts';
import { placeholderNamed } from './placeholder-names.ts';
import { SITUATIONS, type Situation, situationFor, topicOf } from './situation.ts';
import { fillIn, missingIn, type Placeholder } from './template.ts';

/** One reply that can be chosen. */
export interface Reply {
  /** What it has to do; null for one of the reader's own. */
  readonly situation: Situation | null;
  /** As the reader named it; empty for one of ours. */
  readonly name: string;
  readonly text: string;
  /** What it would name, and there is nothing of: it cannot be chosen. */
  readonly missing: readonly Placeholder[];
}

export interface Replies {
  /** The language that ours are written in: the sender's, or English where we have no words for it. */
  readonly language: Language;
  readonly replies: readonly Reply[];
  /** Which of them to begin with. */
  readonly first: number;
}

/** All replies that can be drafted for a request: ours by situation, then the reader's own. Nothing is ever sent. */
export function repliesFor(request: Request, verdict: Verdict | null, own: ReplySettings): Replies {
  const language = languageFor(verdict?.language ?? '');
  const values = {
    'first name': firstNameOf(request.sender.name),
    topic: topicOf(verdict),
    channel: own.channel === '' ? null : own.channel,
  };
  const ours = (situation: Situation): Reply => {
    const template = draftTemplate(language, situation);
    return { situation, name: '', text: fillIn(template, values), missing: missingIn(template, values) };
  };
  return {
    language,
    replies: [
      ...SITUATIONS.map(ours),
      // The reader's own is theirs to put right, by hand.
      ...own.templates.map(({ name, text }) => ({
        ...{ situation: null, name, missing: [] },
        text: fillIn(text, values, placeholderNamed),
      })),
    ],
    first: SITUATIONS.indexOf(situationFor(verdict)),
  };
}
