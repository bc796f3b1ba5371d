import type { NetworkPlace } from '../network.ts';

export const linkedinPlace: NetworkPlace = {
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  isAt: ({ protocol, hostname }) =>
    protocol === 'https:' && (hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com')),
  // The address has been the same since 2017.
  received: 'https://www.linkedin.com/mynetwork/invitation-manager/',
  messageTo: (slug) =>
    `https://www.linkedin.com/messaging/compose/?${new URLSearchParams({ recipient: slug })}`,
  ownProfile: {
    // The network itself leads everybody from here to their own.
    address: 'https://www.linkedin.com/in/me/',
    isAt: (url) =>
      linkedinPlace.isAt(url) && /^\/in\/[^/]+(?:\/(?:details|overlay)\/.*)?\/?$/.test(url.pathname),
  },
};
