import type { NetworkPlace } from '../network.ts';

/** A network of our own, for the demo and the tests (RFC 2606: the name leads nowhere). */
export const porchPlace: NetworkPlace = {
  id: 'porch',
  matches: ['https://porch.example/*'],
  isAt: ({ origin }) => origin === 'https://porch.example',
  received: 'https://porch.example/door?show=knocking',
  messageTo: (slug) => `https://porch.example/talk?${new URLSearchParams({ to: slug })}`,
  ownProfile: null,
};
