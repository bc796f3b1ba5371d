import type { Profile } from './profile.ts';

/** What the reader's own profile page tells of them, in the order in which it is shown. */
export const PROFILE_PARTS = ['name', 'headline', 'places', 'positions', 'education', 'skills'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** `own`: only the owner is shown such a page; `other`: the owner never is; `unsure`: the page does not tell. */
export const WHOSE = ['own', 'unsure', 'other'] as const;

/** `some`: the page shows only a part of it; `unread`: it is there and not understood; `absent`: it is not there. */
export const PART_STATES = ['read', 'some', 'unread', 'absent'] as const;

/** What one page says of the person it is about. */
export interface ProfileReading {
  readonly whose: (typeof WHOSE)[number];
  /** Whom the page is about: their name, or where it shows none, their part of its address. */
  readonly who: string;
  readonly profile: Pick<Profile, ProfilePart>;
  readonly parts: Readonly<Record<ProfilePart, (typeof PART_STATES)[number]>>;
}
