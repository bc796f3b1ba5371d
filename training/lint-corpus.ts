import { SCORED_LABELS } from '../utils/requests/index.ts';
import { foldText } from '../utils/scoring/text/folded-text.ts';
import { tokenise } from '../utils/scoring/text/tokens.ts';
import type { Corpus } from './read-corpus.ts';

export interface LintResult {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface Placed {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** So many words in a row are no accident. */
const SHINGLE = 5;
/** From this share of common runs of words on, two texts are the same one twice. */
const NEAR = 0.6;
/** Shorter texts are stock phrases that anybody writes: alike without having been copied. */
const LEAST_WORDS = 8;
const OPENING_WORDS = 4;
const MOST_SAME_OPENINGS = 0.02;

const wordsOf = (text: string) => tokenise(foldText(text)).map((token) => token.text);

function shingles(words: readonly string[]): ReadonlySet<string> {
  if (words.length <= SHINGLE) return new Set([words.join(' ')]);
  return new Set(
    words.slice(0, words.length - SHINGLE + 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')),
  );
}

const place = ({ file, line }: Placed) => `${file}:${line}`;

/** Texts that share most of their runs of words with an earlier one, of `texts` or of `known`. */
export function nearDuplicates(texts: readonly Placed[], known: readonly Placed[] = []): readonly string[] {
  const seenIn = new Map<string, Placed[]>();
  const problems: string[] = [];
  const remember = (text: Placed, runs: ReadonlySet<string>) => {
    for (const run of runs) {
      const those = seenIn.get(run);
      if (those === undefined) seenIn.set(run, [text]);
      else those.push(text);
    }
  };
  for (const text of known) remember(text, shingles(wordsOf(text.text)));
  for (const text of texts) {
    const words = wordsOf(text.text);
    if (words.length < LEAST_WORDS) continue;
    const runs = shingles(words);
    const common = new Map<Placed, number>();
    for (const run of runs)
      for (const other of seenIn.get(run) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    const twin = [...common].find(([, count]) => count / runs.size >= NEAR);
    if (twin) problems.push(`${place(text)}: nearly the same as ${place(twin[0])}`);
    if (known.length === 0) remember(text, runs);
  }
  return problems;
}

/** Files in which too many messages of one label begin with the same words. */
function repeatedOpenings(corpus: Corpus): readonly string[] {
  const counts = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { file, label, text } of corpus.messages) {
    const key = `${file} ${label}: "${wordsOf(text).slice(0, OPENING_WORDS).join(' ')} …"`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    sizes.set(file, (sizes.get(file) ?? 0) + 1);
  }
  return [...counts]
    .filter(
      ([key, count]) => count > 3 && count > MOST_SAME_OPENINGS * (sizes.get(key.split(' ')[0] ?? '') ?? 0),
    )
    .map(([key, count]) => `${key} opens ${count} messages`);
}

/** Files that hold only one label teach the file instead of the label. */
function unbalanced(corpus: Corpus): readonly string[] {
  return [...new Set(corpus.messages.map(({ file }) => file))].flatMap((file) => {
    const own = corpus.messages.filter((message) => message.file === file);
    const missing = SCORED_LABELS.filter((label) => !own.some((message) => message.label === label));
    return missing.map((label) => `${file}: has no ${label}`);
  });
}

/**
 * Looks for lines that would teach nothing or the wrong thing. Unreadable lines and texts of `measuring` (sets that
 * are only measured with) are errors and stop the training; the rest are warnings.
 */
export function lintCorpus(corpus: Corpus, measuring: readonly Placed[] = []): LintResult {
  return {
    errors: [...corpus.problems, ...(measuring.length > 0 ? nearDuplicates(corpus.messages, measuring) : [])],
    warnings: [...nearDuplicates(corpus.messages), ...repeatedOpenings(corpus), ...unbalanced(corpus)],
  };
}
