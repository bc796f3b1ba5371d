/** Matches the main part of a page, as every network marks it for those who listen to it. */
export const MAIN_PART = 'main, [role="main"]';
