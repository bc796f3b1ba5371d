import type { NetworkSigns } from '../network.ts';
import { ACCEPT_WORDS, IGNORE_WORDS, OTHER_WORDS } from '../words/control-words.ts';
import { pageKind } from './page-kind.ts';
import { linkedinPlace } from './place.ts';

export const linkedinSigns: NetworkSigns = {
  ...linkedinPlace,
  pageKind,
  paths: {
    person: '/in/',
    messages: '/messaging/',
    compose: '/messaging/compose/',
    people: '/search/results/people',
    routes: [
      ...['in', 'me', 'company', 'school', 'showcase', 'groups', 'events', 'newsletters', 'mynetwork'],
      ...['invitation-manager', 'received', 'sent', 'grow', 'messaging', 'thread', 'search', 'results'],
      ...['people', 'feed', 'jobs', 'notifications', 'overlay', 'trust', 'verification'],
    ],
    somethingElse: /^\/(?:company|school|showcase|groups|events|newsletters|services)\//,
    pasted: /^\s*(?:https?:|www\.|(?:[a-z]+\.)?linkedin\.com\/)/i,
  },
  controls: { ignore: IGNORE_WORDS, accept: ACCEPT_WORDS, other: OTHER_WORDS },
};
