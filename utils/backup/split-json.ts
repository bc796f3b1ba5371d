import { BackupError } from './backup-error.ts';

/** One value of the outermost object: whole, or where it is a list one of its entries. */
export interface Part {
  readonly key: string;
  readonly text: string;
  /** On which it begins, from 1. */
  readonly line: number;
  /** False for a value that is no list. */
  readonly inList: boolean;
}

/** Characters of one part. The longest request is far shorter; without a bound one quote could fill the memory. */
const LONGEST_PART = 1_000_000;

const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];
const isSpace = (code: number) => code === 0x20 || code === NEWLINE || code === 0x0d || code === 0x09;

type Place = 'before' | 'key' | 'colon' | 'value' | 'list' | 'after';

/**
 * Takes a JSON object apart as it comes, holding no more of it than one piece and one part. Where parts begin and end is
 * found here; what stands in them is for `JSON.parse`, so that any layout of the same data is read.
 *
 * @throws BackupError where it is no JSON object.
 */
export function splitJson(onList: (key: string, line: number) => void, onPart: (part: Part) => void) {
  let place: Place = 'before';
  let key = '';
  let line = 1;
  /** Of the part that is being collected: what earlier pieces had of it, where it began, and how deep we are in it. */
  let held: string | null = null;
  let began = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;

  const wrong = () => new BackupError(place === 'before' ? 'not-backup' : 'not-json', line);

  function finish(text: string): void {
    held = null;
    if (place === 'key') {
      key = parsedKey(text, line);
      place = 'colon';
      return;
    }
    onPart({ key, text, line: began, inList: place === 'list' });
    if (place === 'value') place = 'key';
  }

  /** What stands between parts. Returns true where a part begins. */
  function between(code: number): boolean {
    switch (place) {
      case 'before':
        if (code !== OPEN) throw wrong();
        place = 'key';
        return false;
      case 'key':
        if (code === COMMA) return false;
        if (code === CLOSE) place = 'after';
        else if (code !== QUOTE) throw wrong();
        return code === QUOTE;
      case 'colon':
        if (code !== COLON) throw wrong();
        place = 'value';
        return false;
      case 'value':
        if (code !== OPEN_LIST) return true;
        onList(key, line);
        place = 'list';
        return false;
      case 'list':
        if (code === CLOSE_LIST) place = 'key';
        return code !== CLOSE_LIST && code !== COMMA;
      case 'after':
        throw wrong();
    }
  }

  function write(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (held === null) {
        if (code === NEWLINE) line += 1;
        if (isSpace(code) || !between(code)) continue;
        [held, from, began, depth] = ['', at, line, 0];
        inString = code === QUOTE;
        if (code === OPEN || code === OPEN_LIST) depth = 1;
        continue;
      }
      if (code === NEWLINE) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          if (depth === 0) finish(held + piece.slice(from, at + 1));
        }
        continue;
      }
      if (code === QUOTE) inString = true;
      else if (code === OPEN || code === OPEN_LIST) depth += 1;
      else if (code === CLOSE || code === CLOSE_LIST) {
        if (depth === 0) {
          finish(held + piece.slice(from, at));
          between(code);
        } else if (--depth === 0) finish(held + piece.slice(from, at + 1));
      } else if (depth === 0 && (code === COMMA || isSpace(code))) finish(held + piece.slice(from, at));
    }
    if (held === null) return;
    held += piece.slice(from);
    if (held.length > LONGEST_PART) throw new BackupError('too-long', began);
  }

  /** @throws BackupError where the object was not closed. */
  function end(): void {
    if (place === 'before') throw new BackupError('not-backup');
    if (place !== 'after') throw new BackupError('cut-short', line);
  }

  return { write, end };
}

function parsedKey(text: string, line: number): string {
  return String(parsedJson(text, line));
}

/** @throws BackupError that names the line. */
export function parsedJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError('not-json', line);
  }
}
