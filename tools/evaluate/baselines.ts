import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createBayes from 'bayes';
import createWink from 'wink-naive-bayes-text-classifier';
import { isHeldOut } from '../../training/held-out.ts';
import type { LabelledMessage } from '../../training/labelled-message.ts';
import { readCorpus } from '../../training/read-corpus.ts';
import { SCORED_LABELS, type ScoredLabel } from '../../utils/requests/index.ts';

interface Answer {
  readonly label: ScoredLabel;
  readonly sold: number;
}

/** A public classifier, trained on the same texts as Winnow; ranks by how much likelier selling is than a person. */
export interface Baseline {
  readonly name: string;
  readonly classify: (texts: readonly string[]) => Promise<readonly Answer[]>;
}

const BOGOFILTER = 'bogofilter';

const isLabel = (label: string): label is ScoredLabel => SCORED_LABELS.some((known) => known === label);
const asLabel = (label: string): ScoredLabel => (isLabel(label) ? label : 'generic');

/** The texts that Winnow's model was trained on. */
export function trainingMessages(): readonly LabelledMessage[] {
  return readCorpus().messages.filter((message) => !isHeldOut(message));
}

/** The npm package `bayes`, as its page shows it. */
export async function trainBayes(messages: readonly LabelledMessage[]): Promise<Baseline> {
  const model = createBayes();
  for (const { text, label } of messages) await model.learn(text, label);
  // A word that no text has learnt, or one such as "constructor", gives no number: it says nothing.
  const finite = (value: number) => (Number.isFinite(value) ? value : 0);
  const logOf = (text: string, label: ScoredLabel) =>
    Object.entries(model.frequencyTable(model.tokenizer(text))).reduce(
      (sum, [token, count]) => sum + finite(count * Math.log(model.tokenProbability(token, label))),
      Math.log((model.docCount[label] ?? 1) / model.totalDocuments),
    );
  return {
    name: 'bayes',
    classify: (texts) =>
      Promise.all(
        texts.map(async (text) => ({
          label: asLabel(await model.categorize(text)),
          sold: Math.max(logOf(text, 'pitch'), logOf(text, 'scam')) - logOf(text, 'genuine'),
        })),
      ),
  };
}

/** The npm package `wink-naive-bayes-text-classifier`, with its own helpers for words. */
export function trainWink(messages: readonly LabelledMessage[]): Baseline {
  const model = createWink();
  const words = (text: string) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  model.definePrepTasks([words]);
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, label } of messages) model.learn(text, label);
  model.consolidate();
  return {
    name: 'wink-naive-bayes',
    classify: async (texts) =>
      texts.map((text) => {
        const odds = new Map(model.computeOdds(text));
        const of = (label: ScoredLabel) => odds.get(label) ?? 0;
        return {
          label: SCORED_LABELS.reduce((a, b) => (of(b) > of(a) ? b : a)),
          sold: Math.max(of('pitch'), of('scam')) - of('genuine'),
        };
      }),
  };
}

/** bogofilter with its defaults, selling against genuine, where it is installed; null elsewhere. */
export function trainBogofilter(messages: readonly LabelledMessage[]): Baseline | null {
  if (spawnSync(BOGOFILTER, ['-V']).error) return null;
  const run = (folder: string, args: readonly string[], input: string) =>
    spawnSync(BOGOFILTER, ['-d', folder, ...args], { input, encoding: 'utf8' });
  return {
    name: BOGOFILTER,
    classify: async (texts) => {
      const folder = mkdtempSync(join(tmpdir(), 'winnow-bogofilter-'));
      try {
        for (const { text, label } of messages) {
          if (label === 'pitch' || label === 'scam') run(folder, ['-s'], text);
          else if (label === 'genuine') run(folder, ['-n'], text);
        }
        return texts.map((text) => {
          const sold = Number(run(folder, ['-t'], text).stdout.split(' ')[1] ?? 0.5);
          return { label: sold >= 0.5 ? ('pitch' as const) : ('genuine' as const), sold };
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
