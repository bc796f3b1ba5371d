import type { FileKind } from '../kinds.ts';
import { placesOf } from '../table.ts';

/** Headers that no other file has; stricter than what is read, for other tables have names and companies as well. */
const TELLING: readonly (readonly [FileKind, readonly string[]])[] = [
  ['connections', ['firstname', 'lastname', 'connectedon']],
  ['invitations', ['from', 'to', 'sentat', 'direction']],
  ['profile', ['firstname', 'lastname', 'headline', 'geolocation']],
  ['positions', ['companyname', 'title', 'startedon', 'finishedon']],
  ['education', ['schoolname', 'degreename']],
  ['posts', ['sharelink', 'sharecommentary']],
];

/** What a file under another name is about, by a row that may be its header; null where that does not tell. */
export function kindOfHeader(cells: readonly string[]): FileKind | null {
  const told = TELLING.find(([, headers]) => {
    const names = Object.fromEntries(headers.map((header) => [header, [header]]));
    return placesOf({ names, needed: headers }, cells) !== null;
  });
  return told?.[0] ?? null;
}
