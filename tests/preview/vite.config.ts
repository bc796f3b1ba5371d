import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: process.env.WINNOW_PREVIEW_OUT ?? '../../.output/preview', emptyOutDir: true },
});
