import type { JSX } from 'preact';
import { WinnowMark } from '../mark.tsx';
import { Contents } from './contents.tsx';
import type { OptionsProps } from './options-props.ts';
import { SECTIONS } from './section-list.tsx';
import { useCurrentSection } from './use-current-section.ts';

/** The settings: one page, its contents at the side, each section with an address of its own. */
export function Options(props: OptionsProps): JSX.Element {
  const { words } = props;
  const { current, goTo } = useCurrentSection(SECTIONS);
  return (
    <div class="options">
      <header class="options-head">
        <WinnowMark size={40} />
        <div>
          <h1>{words.say('options.title')}</h1>
          <p class="options-why">{words.say('options.lead')}</p>
        </div>
        <a class="button" href="insights.html">
          {words.say('insights.title')}
        </a>
      </header>
      <Contents words={words} sections={SECTIONS} current={current} onGo={goTo} />
      <main class="options-sections">
        {SECTIONS.map(({ id, title, component: Body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} tabIndex={-1}>
              {words.say(title)}
            </h2>
            <div class="options-sheet">
              <Body {...props} />
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}
