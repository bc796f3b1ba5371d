import { type JSX, render } from 'preact';
import badgeCss from '../../components/badge/badge.css?inline';
import { Root } from '../../components/root.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { Badges, barScenes, Help, whyScenes } from './badge-scenes.tsx';
import { learningScenes } from './learning-scenes.tsx';
import { queueScenes } from './queue-scenes.tsx';
import { welcomeScenes } from './welcome-scenes.tsx';
import './preview.css';
import '../../components/queue/queue.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';

type Scene = () => JSX.Element;

/** What stands in a shadow root on the network's page, with its own sheet. */
const PAGE_SCENES = new Map<string, Scene>([
  ['badges', Badges],
  ...whyScenes,
  ...barScenes,
  ['page-help', Help],
]);

const wanted = new URLSearchParams(location.search).get('scene') ?? '';
const name = wanted === '' ? 'badges' : wanted;
document.title = `Winnow: ${name}`;

const PageScene = PAGE_SCENES.get(name);
if (PageScene !== undefined) {
  const main = document.body.appendChild(document.createElement('main'));
  main.className = 'site';
  main.appendChild(document.createElement('h1')).textContent = 'A page';
  // Open, so that axe and the screenshots' script see inside; the extension's own root is closed.
  const root = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const sheet = root.appendChild(document.createElement('style'));
  sheet.textContent = `:host { all: initial !important; }\n${badgeCss}\n.site-card { margin: 8px; height: 40px; }\n.site-name { margin-inline-end: 8px; font-weight: 600; }`;
  render(
    <Root words={createWords('en')}>
      <PageScene />
    </Root>,
    root.appendChild(document.createElement('div')),
  );
}
/** What stands on a page of our own. */
const OWN_SCENES = new Map<string, Scene>([...queueScenes, ...learningScenes, ...welcomeScenes]);
const OwnScene = OWN_SCENES.get(name);
if (OwnScene !== undefined) {
  render(
    <Root words={createWords('en')}>
      <OwnScene />
    </Root>,
    document.body,
  );
}
Object.assign(window, { sceneNames: [...PAGE_SCENES.keys(), ...OWN_SCENES.keys()] });
