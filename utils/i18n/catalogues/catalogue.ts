import type { insights } from './en/insights.ts';
import type { page } from './en/page.ts';
import type { people } from './en/people.ts';
import type { queue } from './en/queue.ts';
import type { settings } from './en/settings/index.ts';
import type { welcome } from './en/welcome.ts';

export type PageMessageId = keyof typeof page;
export type QueueMessageId = PageMessageId | keyof typeof queue;
export type PeopleMessageId = QueueMessageId | keyof typeof people;
export type InsightsMessageId = PeopleMessageId | keyof typeof insights;
/** All message ids, as English has them: every other language must have the same. */
export type MessageId = InsightsMessageId | keyof typeof settings | keyof typeof welcome;

/** The words of one language: what each part must have. */
export type PageCatalogue = Readonly<Record<keyof typeof page, string>>;
export type QueueCatalogue = Readonly<Record<keyof typeof queue, string>>;
export type InsightsCatalogue = Readonly<Record<keyof typeof insights, string>>;
export type PeopleCatalogue = Readonly<Record<keyof typeof people, string>>;
export type WelcomeCatalogue = Readonly<Record<keyof typeof welcome, string>>;
/** The same words in another language: every id of a part of the English ones, and no other. */
export type SameAs<Part> = Readonly<Record<keyof Part, string>>;
export type Catalogue = Readonly<Record<MessageId, string>>;
