import { parseArgs } from 'node:util';
import { EMPTY_PROFILE } from '../utils/requests/index.ts';
import { createShippedScorer, type ScoringInput } from '../utils/scoring/index.ts';
import { InputError } from './input/input-error.ts';
import { learnDecisions } from './input/learn-decisions.ts';
import { readProfile } from './input/read-profile.ts';
import { readRequests } from './input/read-requests.ts';

const usage = 'Usage: npm run --silent score -- FILE… [--profile profile.json] [--decisions decisions.jsonl]';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        decisions: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return null;
    if (positionals.length === 0) throw new InputError(`No file given.\n${usage}`);
    return { ...values, files: positionals };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Scores every request of the files, in their order, one line of JSON each. */
function main(): void {
  const given = readArguments();
  if (!given) {
    console.log(usage);
    return;
  }
  const profile = given.profile === undefined ? EMPTY_PROFILE : readProfile(given.profile);
  const requests = given.files.flatMap(readRequests);
  const reader = given.decisions === undefined ? null : learnDecisions(given.decisions, profile);
  const scorer = createShippedScorer();
  const score = (input: ScoringInput) => reader?.score(input) ?? scorer.score(input, profile);
  process.stdout.write(
    requests.map(({ id, input }) => `${JSON.stringify({ id, ...score(input) })}\n`).join(''),
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
