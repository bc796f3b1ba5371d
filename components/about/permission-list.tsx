import type { JSX } from 'preact';
import type { MessageId, Words } from '../../utils/i18n/index.ts';

/** What the manifest asks for. */
export interface AskedPermissions {
  readonly always: readonly string[];
  /** Asked for when the reader switches on what needs it. */
  readonly optional: readonly string[];
  /** Match patterns of pages. */
  readonly pages: readonly string[];
}

/** Why each permission is asked for. A test holds this against what the builds ask for. */
export const PERMISSION_WHY: Readonly<Record<string, MessageId>> = {
  scripting: 'permissionWhy.scripting',
  alarms: 'permissionWhy.alarms',
  storage: 'permissionWhy.storage',
  sidePanel: 'permissionWhy.sidePanel',
  notifications: 'permissionWhy.notifications',
};

interface PermissionListProps {
  readonly words: Words;
  readonly permissions: AskedPermissions;
}

/** What Winnow may do in this browser, and what for. */
export function PermissionList({ words, permissions }: PermissionListProps): JSX.Element {
  const { always, optional, pages } = permissions;
  const named = [...always, ...optional].flatMap((name) => {
    const why = PERMISSION_WHY[name];
    return why === undefined ? [] : [[name, why] as const];
  });
  return (
    <dl class="about-list">
      {pages.map((pattern) => (
        <Permission key={pattern} name={pattern} why={words.say('permissionWhy.pages')} />
      ))}
      {named.map(([name, why]) => (
        <Permission key={name} name={name} why={words.say(why)} />
      ))}
    </dl>
  );
}

function Permission({ name, why }: { readonly name: string; readonly why: string }): JSX.Element {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{why}</dd>
    </div>
  );
}
