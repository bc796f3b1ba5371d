import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { type OptionsSection, SECTION_GROUPS } from './section-list.tsx';

interface ContentsProps {
  readonly words: Words;
  readonly sections: readonly OptionsSection[];
  /** The id of the section that is being read. */
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** All sections, the one that is being read marked. A column beside them; on a narrow page, folded above them. */
export function Contents({ words, sections, current, onGo }: ContentsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const here = sections.find(({ id }) => id === current);
  return (
    <nav
      class={open ? 'contents contents-unfolded' : 'contents'}
      aria-label={words.say('options.contents')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        class="contents-open"
        aria-expanded={open}
        aria-controls="contents-list"
        onClick={() => setOpen(!open)}
      >
        <span class="unseen">{words.say('options.contents')}: </span>
        {here !== undefined && words.say(here.title)}
      </button>
      <div id="contents-list" class="contents-list">
        {SECTION_GROUPS.map((group) => (
          <div key={group}>
            <h2 id={`contents-${group}`}>{words.say(`optionsGroup.${group}`)}</h2>
            <ul aria-labelledby={`contents-${group}`}>
              {sections
                .filter((section) => section.group === group)
                .map(({ id, title }) => (
                  <li key={id}>
                    <a
                      href={`#${id}`}
                      aria-current={id === current ? 'location' : undefined}
                      onClick={() => {
                        setOpen(false);
                        onGo(id);
                      }}
                    >
                      {words.say(title)}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
