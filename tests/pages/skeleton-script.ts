import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../utils/diagnosis/skeleton.ts', import.meta.url));

/** The redaction as one script for a page: it sets `winnowSkeleton.skeletonOf`. */
export async function skeletonScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'winnowSkeleton', fileName: 'skeleton' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('The redaction could not be bundled.');
  return `${output.output[0].code}\nglobalThis.winnowSkeleton = winnowSkeleton;`;
}
