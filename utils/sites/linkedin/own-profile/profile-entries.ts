import { type Education, LONGEST, type Position } from '../../../requests/index.ts';
import { type ProfileItem, saysWhen } from './profile-items.ts';

/** Longer is a sentence about what was done there. Characters. */
const LONGEST_PLACE = 80;

/** The roles that an entry is about: one, or all that somebody had at one employer. */
export function positionsOf({ lines, under }: ProfileItem): readonly Position[] {
  const roles = under.filter((role) => role.findIndex(saysWhen) > 0);
  if (lines.some(saysWhen) || roles.length === 0) return [positionOf(lines, null)];
  return roles.map((role) => positionOf(role, lines[0] ?? ''));
}

/** Title, employer and kind of work, from when to when, and where: what is missing is left out of the row. */
function positionOf(lines: readonly string[], employer: string | null): Position {
  const when = lines.findIndex((line, at) => at > 0 && saysWhen(line));
  const [title = '', second = ''] = lines;
  const place = when === -1 ? '' : (lines[when + 1] ?? '');
  return {
    title: cut(title),
    company: cut(employer ?? (when === 1 ? '' : beforeDot(second))),
    location: place.length > LONGEST_PLACE || /[.!?:…]/.test(place) ? '' : cut(beforeDot(place)),
  };
}

export function educationOf({ lines }: ProfileItem): Education {
  const [school = '', degree = ''] = lines;
  return { school: cut(school), degree: saysWhen(degree) ? '' : cut(degree) };
}

/** "Port of Esbjerg · Full-time", "Esbjerg, Denmark · On-site". */
function beforeDot(line: string): string {
  return line.split(' · ')[0]?.trim() ?? '';
}

export function cut(text: string): string {
  return text.split('\n')[0]?.trim().slice(0, LONGEST.name) ?? '';
}
