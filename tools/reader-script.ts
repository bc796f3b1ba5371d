import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name under which {@link readerScript} leaves the readers in a page. */
export const READER_GLOBAL = 'winnowSites';

/**
 * A real reader as one script for a page: it sets `winnowSites` to what the reader's file exports, such as
 * `winnowSites.linkedin`.
 *
 * @param file in `utils/sites`.
 */
export async function readerScript(file = 'linkedin/index.ts'): Promise<string> {
  const entry = fileURLToPath(new URL(`../utils/sites/${file}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: READER_GLOBAL, fileName: 'reader' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('The site reader could not be bundled.');
  return `${output.output[0].code}\nglobalThis.${READER_GLOBAL} = ${READER_GLOBAL};`;
}
