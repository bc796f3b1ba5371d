import type { Profile } from '../../requests/index.ts';
import type { ProfileKind } from '../kinds.ts';
import { LONGEST_CELL } from '../limits.ts';
import { plainName } from '../person-name.ts';
import type { Cell, Columns } from '../table.ts';

/** How one file of the export becomes a part of the profile, row by row. */
export interface ProfileFormat<Name extends string = string> {
  readonly columns: Columns<Name>;
  /** What a row says of the reader; null where it says nothing. */
  readonly read: (cell: Cell<Name>) => Partial<Profile> | null;
}

/** Ties the columns that are read to those that are named. */
function format<Name extends string>(
  names: Readonly<Record<Name, readonly string[]>>,
  needed: Columns<Name>['needed'],
  read: (cell: Cell<Name>) => Partial<Profile> | null,
): ProfileFormat {
  return { columns: { names, needed }, read: read as ProfileFormat['read'] };
}

const listed = (field: 'skills' | 'communities' | 'events' | 'posts' | 'people', text: string) =>
  text === '' ? null : { [field]: [text.slice(0, LONGEST_CELL)] };

/** The files' headers, as the exports of 2018 to 2026 have them, and what of each row the profile has a place for. */
export const PROFILE_FORMATS: Readonly<Record<ProfileKind, ProfileFormat>> = {
  profile: format(
    {
      first: ['firstname'],
      last: ['lastname'],
      headline: ['headline'],
      industry: ['industry'],
      place: ['geolocation', 'location'],
    },
    ['first', 'last'],
    (cell) => {
      const name = `${cell('first')} ${cell('last')}`.trim();
      if (name === '' && cell('headline') === '') return null;
      return {
        name: name.slice(0, LONGEST_CELL),
        headline: cell('headline').slice(0, LONGEST_CELL),
        interests: cell('industry') === '' ? [] : [cell('industry').slice(0, LONGEST_CELL)],
        places: townOf(cell('place')) === '' ? [] : [townOf(cell('place'))],
      };
    },
  ),
  positions: format(
    { company: ['companyname', 'company'], title: ['title', 'position'], place: ['location'] },
    ['company', 'title'],
    (cell) =>
      cell('company') === '' && cell('title') === ''
        ? null
        : {
            positions: [
              {
                company: cell('company').slice(0, LONGEST_CELL),
                title: cell('title').slice(0, LONGEST_CELL),
                location: cell('place').slice(0, LONGEST_CELL),
              },
            ],
          },
  ),
  education: format(
    {
      school: ['schoolname', 'school'],
      degree: ['degreename', 'degree'],
      activities: ['activities', 'activitiesandsocieties'],
    },
    ['school'],
    (cell) =>
      cell('school') === ''
        ? null
        : {
            education: [
              {
                school: cell('school').slice(0, LONGEST_CELL),
                degree: cell('degree').slice(0, LONGEST_CELL),
              },
            ],
            communities: societiesOf(cell('activities')),
          },
  ),
  skills: format({ name: ['name', 'skillname'] }, ['name'], (cell) => listed('skills', cell('name'))),
  certifications: format({ name: ['name'] }, ['name'], (cell) => listed('skills', cell('name'))),
  organizations: format({ name: ['name', 'organization'] }, ['name'], (cell) =>
    listed('communities', cell('name')),
  ),
  volunteering: format({ name: ['companyname', 'organization'] }, ['name'], (cell) =>
    listed('communities', cell('name')),
  ),
  events: format({ name: ['eventname'], status: ['status'] }, ['name'], (cell) =>
    // Given up, or never answered.
    ['', 'approved'].includes(cell('status').toLowerCase()) ? listed('events', cell('name')) : null,
  ),
  posts: format({ text: ['sharecommentary'] }, ['text'], (cell) => listed('posts', titleOf(cell('text')))),
  publications: format({ name: ['name', 'title'] }, ['name'], (cell) => listed('posts', cell('name'))),
  projects: format({ name: ['title', 'name'] }, ['name'], (cell) => listed('posts', cell('name'))),
  recommendations: format({ first: ['firstname'], last: ['lastname'] }, ['first', 'last'], (cell) =>
    listed('people', plainName(`${cell('first')} ${cell('last')}`)),
  ),
};

/** "Greater Utrecht Area", "Utrecht, Netherlands": the town, which is what a note or a card would name. */
function townOf(place: string): string {
  return (place.split(',')[0] ?? '')
    .replace(/^greater\s+/i, '')
    .replace(/\s+(?:metropolitan\s+)?(?:area|region)$/i, '')
    .trim()
    .slice(0, LONGEST_CELL);
}

const LONGEST_SOCIETY = 60;

/** "Rowing, Debating Society": what is longer than a name is a story. */
function societiesOf(activities: string): readonly string[] {
  return activities
    .split(/[,;\n|•]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2 && part.length <= LONGEST_SOCIETY);
}

const LONGEST_TITLE = 140;
const FEWEST_LETTERS = 8;

/** The first line of a post stands for it; an address alone says nothing. */
function titleOf(post: string): string {
  const line = post.split('\n').find((one) => one.trim() !== '') ?? '';
  const words = line
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^"+|"+$/g, '')
    .trim();
  if ((words.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return '';
  return words.length <= LONGEST_TITLE ? words : words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE));
}
