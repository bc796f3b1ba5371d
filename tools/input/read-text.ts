import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** The text of a file, UTF-8 or (with its mark) UTF-16. Throws an InputError that names the file. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new InputError(`${file}: no such file`);
    if (code === 'EISDIR') throw new InputError(`${file}: is a folder`);
    throw new InputError(`${file}: cannot be read (${String(code ?? error)})`);
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${file}: is not UTF-8 text`);
  }
}
