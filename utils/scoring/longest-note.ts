/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
export const MOST_CHARACTERS = 6000;
