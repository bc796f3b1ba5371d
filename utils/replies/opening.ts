import { languageFor } from '../i18n/language.ts';
import type { Request, Verdict } from '../requests/index.ts';
import { firstNameOf } from './first-name.ts';
import { OPENINGS } from './openings.ts';
import { fillIn } from './template.ts';

/**
 * The opening of a reply in the sender's language, English where we have no words for it: thanks to a person who gave a
 * reason, the question for it to anybody else. Nothing is ever sent.
 */
export function openingFor({ sender }: Request, verdict: Verdict | null): string {
  const opening = OPENINGS[languageFor(verdict?.language ?? '')];
  const template = verdict?.label === 'genuine' ? opening.thank : opening.ask;
  return fillIn(template, { 'first name': firstNameOf(sender.name), topic: null, channel: null });
}
