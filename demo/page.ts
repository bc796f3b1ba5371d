import { readFileSync } from 'node:fs';
import { clientScript } from './client-script.ts';
import { cls, hashStyles } from './markup/classes.ts';
import { header, overlays } from './markup/shell.ts';
import { feedView, growView, receivedView } from './markup/views.ts';

/** In the order of the cascade: what is for narrow windows comes last. */
const SHEETS = ['base', 'header', 'layout', 'rows', 'panels', 'overlays', 'narrow'] as const;
const STYLES = SHEETS.map((name) =>
  hashStyles(readFileSync(new URL(`./markup/styles/${name}.css`, import.meta.url), 'utf8')),
).join('\n');
const SCRIPT = await clientScript();

/** The demo network as one HTML document that fetches nothing; serve it for every path of the site. */
export function demoPage(): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
    `<title>Manage invitations | Anteroom</title><style>${STYLES}</style></head><body ${cls('page')}>`,
    `${header()}<main id="workspace" ${cls('workspace')}>${receivedView()}</main>${overlays()}`,
    `<template id="feed-view">${feedView()}</template><template id="grow-view">${growView()}</template>`,
    `<script>${SCRIPT.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('\n');
}
