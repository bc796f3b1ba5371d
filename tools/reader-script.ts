import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../utils/sites/linkedin/index.ts', import.meta.url));

/** The name under which {@link readerScript} leaves the readers in a page. */
export const READER_GLOBAL = 'winnowSites';

/** The real site reader as one script for a page: it sets `winnowSites.linkedin`. */
export async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: READER_GLOBAL, fileName: 'reader' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('The site reader could not be bundled.');
  return `${output.output[0].code}\nglobalThis.${READER_GLOBAL} = ${READER_GLOBAL};`;
}
