import type { Language } from '../language.ts';
import type { DomainMessageId } from '../message-ids.ts';
import type { Catalogue } from './catalogue.ts';
import { insights as deInsights } from './de/insights.ts';
import { page as dePage } from './de/page.ts';
import { people as dePeople } from './de/people.ts';
import { queue as deQueue } from './de/queue.ts';
import { settings as deSettings } from './de/settings/index.ts';
import { welcome as deWelcome } from './de/welcome.ts';
import { insights as enInsights } from './en/insights.ts';
import { page as enPage } from './en/page.ts';
import { people as enPeople } from './en/people.ts';
import { queue as enQueue } from './en/queue.ts';
import { settings as enSettings } from './en/settings/index.ts';
import { welcome as enWelcome } from './en/welcome.ts';
import { insights as esInsights } from './es/insights.ts';
import { page as esPage } from './es/page.ts';
import { people as esPeople } from './es/people.ts';
import { queue as esQueue } from './es/queue.ts';
import { settings as esSettings } from './es/settings/index.ts';
import { welcome as esWelcome } from './es/welcome.ts';
import { insights as frInsights } from './fr/insights.ts';
import { page as frPage } from './fr/page.ts';
import { people as frPeople } from './fr/people.ts';
import { queue as frQueue } from './fr/queue.ts';
import { settings as frSettings } from './fr/settings/index.ts';
import { welcome as frWelcome } from './fr/welcome.ts';
import { insights as itInsights } from './it/insights.ts';
import { page as itPage } from './it/page.ts';
import { people as itPeople } from './it/people.ts';
import { queue as itQueue } from './it/queue.ts';
import { settings as itSettings } from './it/settings/index.ts';
import { welcome as itWelcome } from './it/welcome.ts';
import { insights as nlInsights } from './nl/insights.ts';
import { page as nlPage } from './nl/page.ts';
import { people as nlPeople } from './nl/people.ts';
import { queue as nlQueue } from './nl/queue.ts';
import { settings as nlSettings } from './nl/settings/index.ts';
import { welcome as nlWelcome } from './nl/welcome.ts';
import { insights as ptInsights } from './pt/insights.ts';
import { page as ptPage } from './pt/page.ts';
import { people as ptPeople } from './pt/people.ts';
import { queue as ptQueue } from './pt/queue.ts';
import { settings as ptSettings } from './pt/settings/index.ts';
import { welcome as ptWelcome } from './pt/welcome.ts';

const en: Readonly<Record<DomainMessageId, string>> & Catalogue = {
  ...enPage,
  ...enQueue,
  ...enInsights,
  ...enPeople,
  ...enSettings,
  ...enWelcome,
};

/** All words of all languages. Too much for any one page of ours: what is shipped takes its own part of one language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en,
  nl: { ...nlPage, ...nlQueue, ...nlInsights, ...nlPeople, ...nlSettings, ...nlWelcome },
  de: { ...dePage, ...deQueue, ...deInsights, ...dePeople, ...deSettings, ...deWelcome },
  fr: { ...frPage, ...frQueue, ...frInsights, ...frPeople, ...frSettings, ...frWelcome },
  es: { ...esPage, ...esQueue, ...esInsights, ...esPeople, ...esSettings, ...esWelcome },
  pt: { ...ptPage, ...ptQueue, ...ptInsights, ...ptPeople, ...ptSettings, ...ptWelcome },
  it: { ...itPage, ...itQueue, ...itInsights, ...itPeople, ...itSettings, ...itWelcome },
};
