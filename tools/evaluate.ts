import * as v from 'valibot';
import { EMPTY_PROFILE } from '../utils/requests/index.ts';
import { createShippedScorer } from '../utils/scoring/index.ts';
import {
  type Baseline,
  trainBayes,
  trainBogofilter,
  trainingMessages,
  trainWink,
} from './evaluate/baselines.ts';
import { cardLine, claimLine, headlineLine, messageLine } from './evaluate/labelled-lines.ts';
import { printCards } from './evaluate/print-cards.ts';
import { printClaims } from './evaluate/print-claims.ts';
import { printHeadlines } from './evaluate/print-headlines.ts';
import { printLearning } from './evaluate/print-learning.ts';
import { printMessages } from './evaluate/print-messages.ts';
import { readProfilesFor } from './evaluate/profiles.ts';
import { InputError } from './input/input-error.ts';
import { parseJsonl } from './input/read-jsonl.ts';
import { readText } from './input/read-text.ts';
import { toScoringInput } from './input/request-schema.ts';

const usage =
  'Usage: npm run --silent evaluate -- FILE… (JSONL of labelled messages, headlines, cards or claims; "learning" for what learning is worth)';

const scorer = createShippedScorer();

let trained: readonly Baseline[] | null = null;
/** Public classifiers for comparison, trained once, when the first set of messages is measured. */
async function baselines(): Promise<readonly Baseline[]> {
  if (!trained) {
    const messages = trainingMessages();
    const bogofilter = trainBogofilter(messages);
    trained = [await trainBayes(messages), trainWink(messages), ...(bogofilter ? [bogofilter] : [])];
  }
  return trained;
}

const { sender: nobody } = toScoringInput({ sender: null });

/** Prints what the scorer is worth on one labelled set; its sort is told by the fields of its first line. */
async function evaluate(file: string): Promise<void> {
  const text = readText(file);
  const [first] = parseJsonl(text, file, v.looseObject({}));
  const values = <T extends v.GenericSchema>(schema: T) =>
    parseJsonl(text, file, schema).map(({ value }) => value);
  const fields = first?.value ?? {};
  console.log(`== ${file}`);
  if ('claims' in fields) printClaims(values(claimLine), readProfilesFor(file), scorer);
  else if ('commonGround' in fields) printCards(values(cardLine), readProfilesFor(file), scorer);
  else if ('sells' in fields) {
    printHeadlines(
      values(headlineLine).map((line) => {
        const verdict = scorer.score(
          { note: null, sender: { ...nobody, headline: line.text } },
          EMPTY_PROFILE,
        );
        return {
          sells: line.sells === 'yes',
          probability: verdict.probabilities.pitch,
          calledPitch: verdict.label === 'pitch',
        };
      }),
    );
  } else await printMessages(values(messageLine), scorer, await baselines());
}

try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new InputError(usage);
  for (const file of files) {
    if (file === 'learning') printLearning();
    else await evaluate(file);
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
