import { READER } from '../profile.ts';
import { cls } from './classes.ts';
import { text } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { portrait } from './portrait.ts';

const TABS: readonly { readonly name: string; readonly path: string; readonly icon: IconName }[] = [
  { name: 'Home', path: '/feed/', icon: 'home' },
  { name: 'My network', path: '/mynetwork/', icon: 'people' },
  { name: 'Work', path: '/jobs/', icon: 'work' },
  { name: 'Messages', path: '/messaging/', icon: 'chat' },
  { name: 'News', path: '/notifications/', icon: 'bell' },
];

/** The bar on top of every page. */
export function header(): string {
  const tabs = TABS.map(
    (tab) =>
      `<li><a ${cls('tab')} href="${tab.path}">${icon(tab.icon)}<span ${cls('tab-name')}>${tab.name}</span></a></li>`,
  ).join('');
  return [
    `<header ${cls('header')}><div ${cls('header-inner')}><a ${cls('brand')} href="/feed/" aria-label="Anteroom, home">`,
    `<svg ${cls('brand-mark')} width="30" height="30" viewBox="0 0 30 30" aria-hidden="true"><path d="M3 28V14a12 12 0 0124 0v14z"></path><path ${cls('brand-door')} d="M10 28V15a5 5 0 0110 0v13z"></path></svg><span ${cls('brand-name')}>anteroom</span></a>`,
    `<label ${cls('search')}>${icon('search', 18)}<input ${cls('search-field')} type="search" placeholder="Search people and posts" aria-label="Search"></label>`,
    `<div componentkey="primaryNavLinksComponentRef" ${cls('tabs')}><nav aria-label="Primary"><ul ${cls('tab-list')}>${tabs}</ul></nav></div>`,
    `<img ${cls('portrait', 'header-me')} width="34" height="34" alt="${text(READER.name)}" src="${portrait(READER.name, 'marit-oosterling', 'bun-1')}"></div></header>`,
  ].join('');
}

/** The cookie banner with its bare Accept, the place of toasts, and the dialog that asks before an accept. */
export function overlays(): string {
  return [
    `<div ${cls('cookies')} role="region" aria-label="Cookies"><p ${cls('cookies-text')}>A real site would ask about cookies here.</p><div ${cls('cookies-actions')}><button type="button" ${cls('button', 'cookie-no')}>Reject</button><button type="button" ${cls('button', 'cookie-yes')}>Accept</button></div></div>`,
    `<section ${cls('toasts')} aria-live="polite"><h2 data-testid="toasts-title" ${cls('hidden')}>0 notifications</h2><div ${cls('toast-place')}></div></section>`,
    `<div data-sdui-screen="net.anteroom.screens.AcceptConfirmationDialog"><dialog data-testid="dialog" ${cls('dialog')} aria-labelledby="care-title"><h2 id="care-title" ${cls('title')}>Take care when connecting</h2><p ${cls('headline')}>You share nobody with <strong ${cls('care-name')}></strong>. People you connect with can write to you and see who you know.</p><div ${cls('dialog-actions')}><button type="button" ${cls('button', 'care-close')}>Cancel</button><button type="button" ${cls('button', 'care-accept')}>Accept invite</button></div></dialog></div>`,
  ].join('');
}
