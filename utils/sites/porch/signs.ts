import type { NetworkSigns } from '../network.ts';
import { porchPlace } from './place.ts';

export const porchSigns: NetworkSigns = {
  ...porchPlace,
  pageKind: ({ pathname, searchParams }) =>
    pathname === '/door' && searchParams.get('show') !== 'sent' ? 'manager' : 'other',
  paths: {
    person: '/@',
    messages: '/letters',
    compose: '/letters?to=',
    people: '/both-know',
    routes: ['door', 'letters', 'both-know', 'rooms', 'evenings'],
    somethingElse: /^\/(?:rooms|evenings)\//,
    pasted: /^\s*(?:https?:|porch\.example\/)/i,
  },
  controls: { ignore: ['not now'], accept: ['let in'], other: ['read', 'write back', 'who else'] },
};
