import { type JSX, render } from 'preact';
import badgeCss from '../../components/badge/badge.css?inline';
import insightsCss from '../../components/insights/insights.css?inline';
import optionsCss from '../../components/options/options.css?inline';
import peopleCss from '../../components/people/people.css?inline';
import queueCss from '../../components/queue/queue.css?inline';
import replyCss from '../../components/replies/reply-sheet.css?inline';
import { Root } from '../../components/root.tsx';
import welcomeCss from '../../components/welcome/welcome.css?inline';
import { createWords } from '../../utils/i18n/create-words.ts';
import { backupScenes } from './backup-scenes.tsx';
import { Badges, barScenes, Help, whyScenes } from './badge-scenes.tsx';
import { insightsScenes } from './insights-scenes.tsx';
import { optionsScenes } from './options-scenes.tsx';
import { peopleScenes } from './people-scenes.tsx';
import { queueScenes } from './queue-scenes.tsx';
import { replyScenes } from './reply-scenes.tsx';
import { welcomeScenes } from './welcome-scenes.tsx';
import './preview.css';

type Scenes = readonly (readonly [name: string, component: () => JSX.Element])[];

/** What stands on a page of our own, with the sheet of that page. A new page is one line here. */
const OWN_PAGES: readonly (readonly [css: string, scenes: Scenes])[] = [
  [queueCss, queueScenes],
  [insightsCss, insightsScenes],
  [optionsCss, optionsScenes],
  [optionsCss, backupScenes],
  [peopleCss, peopleScenes],
  [queueCss + replyCss, replyScenes],
  [welcomeCss, welcomeScenes],
];

/** What stands in a shadow root on the network's page, with its own sheet. */
const ON_THEIR_PAGE: Scenes = [['badges', Badges], ...whyScenes, ...barScenes, ['page-help', Help]];

/** Of the page that is not ours. */
const THEIR_CSS =
  '.site-card { margin: 8px; height: 40px; } .site-name { margin-inline-end: 8px; font-weight: 600; }';

const sheet = document.head.appendChild(document.createElement('style'));
let container: Element | null = null;

/** Draws one scene in place of the one before, as if the page had just opened. */
function showScene(name: string): void {
  if (container !== null) render(null, container);
  document.body.replaceChildren();
  document.title = `Winnow: ${name}`;
  scrollTo(0, 0);
  const [css, Scene] = sceneOf(name);
  sheet.textContent = css ?? '';
  container = css === null ? inShadow() : document.body;
  render(
    <Root words={createWords('en')}>
      <Scene />
    </Root>,
    container,
  );
}

function sceneOf(name: string): readonly [css: string | null, scene: () => JSX.Element] {
  for (const [css, scenes] of [...OWN_PAGES, [null, ON_THEIR_PAGE] as const])
    for (const [each, scene] of scenes) if (each === name) return [css, scene];
  throw new Error(`there is no scene ${name}`);
}

/** A place on a page that is not ours. */
function inShadow(): Element {
  const main = document.body.appendChild(document.createElement('main'));
  main.className = 'site';
  main.appendChild(document.createElement('h1')).textContent = 'A page';
  // Open, so that axe and the screenshots' script see inside; the extension's own root is closed.
  const root = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.appendChild(document.createElement('style')).textContent =
    `:host { all: initial !important; }\n${badgeCss}\n${THEIR_CSS}`;
  return root.appendChild(document.createElement('div'));
}

const sceneNames = [...ON_THEIR_PAGE, ...OWN_PAGES.flatMap(([, scenes]) => scenes)].map(([name]) => name);
Object.assign(window, { sceneNames, showScene });
showScene(new URLSearchParams(location.search).get('scene') || 'badges');
