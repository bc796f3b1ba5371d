import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const QUEUES = ['popup', 'sidepanel'].map(document);
const OTHER_PAGES = ['insights', 'options', 'people', 'welcome'].map(document);

/** What would come to both in a file that two pages share: their sheets, and where each of them begins. */
const STAYS = /\.css(?:$|\?)|\/(?:index\.html|main\.tsx)$/;

const WORDS = /\/i18n\/catalogues\/(\w+)\/queue\.ts$/;

/**
 * Gathers what the queue loads before it shows anything in its page and in two files, since each one that a browser
 * fetches from an extension takes time of its own: what other pages need as well, and the rest. What is loaded later
 * stays in files of its own.
 */
export function firstLoadOfTheQueue(): Plugin {
  return {
    name: 'first-load-of-the-queue',
    // Scripts for the network's pages are of another format, and one file each.
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: [filesOfTheQueue()] } } : options,
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (!QUEUES.some((queue) => path.endsWith(queue))) return html;
        // What the queue asks for first is asked before any of its scripts is there.
        const words = wordsOfTheQueue(Object.values(bundle)).map(
          ([language, file]) => `data-${language}="/${file}"`,
        );
        const first = `<script async src="/queue-first.js" ${words.join(' ')}></script>`;
        return (
          withSheetsInside(html, bundle)
            .replace('</title>', `$&\n    ${first}`)
            // Nothing is drawn of a page that is still empty: it would flash, and what is drawn for nothing delays what
            // follows.
            .replace('<script type="module"', '$& blocking="render"')
        );
      },
    },
  };
}

/** The page's sheets stand in it: a file less to wait for. */
function withSheetsInside(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    delete bundle[file];
    return `<style>${String(sheet.source).trim()}</style>`;
  });
}

function filesOfTheQueue(): Rolldown.CodeSplittingGroup {
  const loads = new Map<string, ReadonlySet<string>>();
  return {
    name(id, modules) {
      const isLoadedBy = (entry: string) => {
        const known = loads.get(entry) ?? importedBy(resolve('entrypoints', entry), modules);
        loads.set(entry, known);
        return known.has(id);
      };
      if (STAYS.test(id)) return null;
      // Not every browser has a side panel.
      const isIn = (page: string) => modules.getModuleInfo(resolve('entrypoints', page)) !== null;
      const queues = QUEUES.filter(isIn);
      if (queues.length === 0 || !queues.every(isLoadedBy)) return null;
      return OTHER_PAGES.some(isLoadedBy) ? 'own-page' : 'queue-page';
    },
    includeDependenciesRecursively: false,
  };
}

/** The file of each language's words. */
function wordsOfTheQueue(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): readonly (readonly [language: string, file: string])[] {
  return files.flatMap((file) => {
    const [, language] = (file.type === 'chunk' && WORDS.exec(file.facadeModuleId ?? '')) || [];
    return language === undefined ? [] : [[language, file.fileName] as const];
  });
}

function document(page: string): string {
  return `${page}/index.html`;
}

interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** A module and everything that it imports, itself or through others, before it runs. */
function importedBy(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // What is added to a set while it is gone through is gone through as well.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
