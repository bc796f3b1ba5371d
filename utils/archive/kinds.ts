/** What the files of an export that say something about the reader are about. */
export const PROFILE_KINDS = [
  'profile',
  'positions',
  'education',
  'skills',
  'certifications',
  'organizations',
  'volunteering',
  'events',
  'posts',
  'publications',
  'projects',
  'recommendations',
] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** All files of an export that are read; every other one is not even unpacked. */
export const FILE_KINDS = [...PROFILE_KINDS, 'connections', 'invitations'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The files' names, letters only. */
const NAMES: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['profile', 'profile'],
  ['positions', 'positions'],
  ['education', 'education'],
  ['skills', 'skills'],
  ['certifications', 'certifications'],
  ['organizations', 'organizations'],
  ['volunteering', 'volunteering'],
  ['volunteeringexperiences', 'volunteering'],
  ['events', 'events'],
  ['shares', 'posts'],
  ['publications', 'publications'],
  ['projects', 'projects'],
  ['recommendationsreceived', 'recommendations'],
  ['connections', 'connections'],
  ['invitations', 'invitations'],
]);

/** "Connections (1)", "Shares_252701747", "Positions - Copy": the same file under another name. */
const COPIED = /(?:\s*\(\d+\)|[\s_-]+\d+|[\s_-]+copy(?:\s*\(?\d*\)?)?)+$/i;
/** What a Mac adds to every ZIP that it packs. */
const OF_MAC = /(?:^|[\\/])(?:__MACOSX[\\/]|\._)/;

/** What a file is about, by its name alone, in whatever folder it lies; null for one that is not read. */
export function kindOfName(path: string): FileKind | null {
  const name = /([^\\/]+)\.csv$/i.exec(path)?.[1];
  if (name === undefined || OF_MAC.test(path)) return null;
  const letters = name
    .replace(COPIED, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return NAMES.get(letters) ?? null;
}
