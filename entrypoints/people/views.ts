import type { PeopleView } from '../../components/people/people-page.tsx';

const PERSON = '#person=';

/** The part of the page that its address names; today's list where it names none. */
export function viewOf(hash: string): PeopleView {
  if (hash.startsWith(PERSON)) return { at: 'person', id: decodeURIComponent(hash.slice(PERSON.length)) };
  return { at: hash === '#everybody' ? 'everybody' : 'today' };
}

export function viewPath(view: PeopleView): string {
  return view.at === 'person' ? `${PERSON}${encodeURIComponent(view.id)}` : `#${view.at}`;
}
