import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** Invented exports of a harbour pilot, as the network wrote them in each of these years. */
export const YEARS = ['2018', '2020', '2022', '2023', '2025', '2026'] as const;
export type Year = (typeof YEARS)[number];

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function exportOf(year: Year): Files {
  const folder = join(import.meta.dirname, 'exports', year);
  const paths = globSync(join(folder, '**/*.csv')).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

/** Packs files as the network does. */
export async function zipOf(files: Files, name = 'export.zip', password?: string): Promise<File> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    ...(password === undefined ? {} : { password }),
  });
  for (const [path, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(path, reader);
  }
  return new File([await writer.close()], name);
}

export function csv(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

/** UTF-16 with its mark, as the exports of 2018 hold in part. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((code, at) => {
    view.setUint16(2 * at, code, order === 'le');
  });
  return bytes;
}
