import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The page's own script as one classic script.
 *
 * @throws Error when the modules in `client/` do not bundle.
 */
export async function clientScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { tsconfig: false },
      lib: {
        entry: fileURLToPath(new URL('./client/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'anteroom',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error('demo/client did not bundle into a script');
  return script.code;
}
