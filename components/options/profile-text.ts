import type { Education, Position, Profile } from '../../utils/requests/index.ts';

/** Each part of the profile as the reader types it: one entry a line, its parts between semicolons. */
export type ProfileText = { readonly [Field in keyof Profile]: string };

export const PROFILE_FIELDS = [
  'name',
  'headline',
  'positions',
  'education',
  'skills',
  'interests',
  'places',
  'communities',
  'events',
  'posts',
  'people',
] as const satisfies readonly (keyof Profile)[];

/** One entry as the reader would type it. */
export function entryText(entry: string | Position | Education): string {
  if (typeof entry === 'string') return entry;
  const words =
    'company' in entry ? [entry.title, entry.company, entry.location] : [entry.degree, entry.school];
  return words.join('; ').replace(/(; )+$/, '');
}

export function profileToText(profile: Profile): ProfileText {
  return {
    name: profile.name,
    headline: profile.headline,
    positions: profile.positions.map(entryText).join('\n'),
    education: profile.education.map(entryText).join('\n'),
    skills: profile.skills.join('\n'),
    interests: profile.interests.join('\n'),
    places: profile.places.join('\n'),
    events: profile.events.join('\n'),
    communities: profile.communities.join('\n'),
    posts: profile.posts.join('\n'),
    people: profile.people.join('\n'),
  };
}

export function textToProfile(text: ProfileText): Profile {
  return {
    name: text.name.trim(),
    headline: text.headline.trim(),
    positions: lines(text.positions).map((line) => {
      const [title = '', company = '', location = ''] = partsOf(line);
      return { title, company, location };
    }),
    education: lines(text.education).map((line) => {
      const [degree = '', school = ''] = partsOf(line);
      // A line without a semicolon names the school: that is what claims are about.
      return school === '' ? { degree: '', school: degree } : { degree, school };
    }),
    skills: lines(text.skills),
    interests: lines(text.interests),
    places: lines(text.places),
    events: lines(text.events),
    communities: lines(text.communities),
    posts: lines(text.posts),
    people: lines(text.people),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function partsOf(line: string): string[] {
  return line.split(';').map((part) => part.trim());
}
