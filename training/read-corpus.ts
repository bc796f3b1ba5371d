import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  type LabelledHeadline,
  type LabelledMessage,
  labelledHeadline,
  labelledMessage,
} from './labelled-message.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
/** Messages by other hands, which are never trained on. */
export const FRESH = new URL('./fresh/', import.meta.url);

export interface Corpus {
  readonly messages: readonly LabelledMessage[];
  readonly headlines: readonly LabelledHeadline[];
  /** One for each line that could not be read, with file and line. */
  readonly problems: readonly string[];
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads every file of a folder, in the order of their names, so that training is the same everywhere. */
export function readCorpus(folder = CORPUS): Corpus {
  const messages: LabelledMessage[] = [];
  const headlines: LabelledHeadline[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .forEach((text, index) => {
        if (text.trim() === '') return;
        const place = { file, line: index + 1 };
        const value = parseLine(text);
        const isHeadline = file.startsWith('headlines');
        const result = v.safeParse(isHeadline ? labelledHeadline : labelledMessage, value);
        if (!result.success) {
          const issue = result.issues[0];
          problems.push(`${file}:${place.line}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
        } else if ('sells' in result.output) headlines.push({ ...result.output, ...place });
        else messages.push({ ...result.output, ...place });
      });
  }
  return { messages, headlines, problems };
}
