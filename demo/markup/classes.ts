import { hash } from './html.ts';

/** The class that the page carries for a readable name: networks of this kind ship hashed names only. */
export function hashedClass(name: string): string {
  return `_${hash(`anteroom ${name}`).toString(16).padStart(8, '0')}`;
}

/** A class attribute from readable names. */
export function cls(...names: readonly string[]): string {
  return `class="${names.map(hashedClass).join(' ')}"`;
}

/** The style sheet with every `.readable-name` replaced by its hashed class. */
export function hashStyles(css: string): string {
  return css.replace(/\.([a-z][a-z0-9-]*)/g, (_whole, name: string) => `.${hashedClass(name)}`);
}
