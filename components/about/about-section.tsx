import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { KeptAmounts, type KeptAmountsProps } from './kept-amounts.tsx';
import { type AskedPermissions, PermissionList } from './permission-list.tsx';

export interface AboutSectionProps extends Pick<KeptAmountsProps, 'amounts' | 'bytes'> {
  readonly words: Words;
  readonly version: string;
  readonly permissions: AskedPermissions;
}

const NEVER = ['send', 'write', 'alone', 'hide'] as const;

/** Which Winnow this is, what it never does, what it keeps, and what it may do. */
export function AboutSection({ words, version, permissions, ...kept }: AboutSectionProps): JSX.Element {
  return (
    <>
      <p>
        <b>{words.say('about.version', { version })}</b> <span>{words.say('about.free')}</span>{' '}
        <a href="licences.txt" target="_blank" rel="noopener">
          {words.say('about.licences')}
        </a>
      </p>
      <p>
        <a href="welcome.html" target="_blank" rel="noopener">
          {words.say('welcome.title')}
        </a>
      </p>
      <h3>{words.say('welcome.never')}</h3>
      <ul class="about-never">
        {NEVER.map((what) => (
          <li key={what}>{words.say(`welcome.never.${what}`)}</li>
        ))}
      </ul>
      <h3>{words.say('about.kept')}</h3>
      <KeptAmounts words={words} {...kept} />
      <h3>{words.say('about.permissions')}</h3>
      <PermissionList words={words} permissions={permissions} />
    </>
  );
}
