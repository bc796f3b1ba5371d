import { readCorpus } from '../../training/read-corpus.ts';
import { compareAll, knownAgain } from '../learning/alike.ts';
import { TRADES } from '../learning/inbox.ts';
import {
  type Disagreement,
  follow,
  type MadeReader,
  OF_ONE_MIND,
  OF_OWN_TASTE,
} from '../learning/readers.ts';
import { turn } from '../learning/turned.ts';
import { percent } from './percent.ts';

const DECISIONS = 200;
const SEEDS = [1, 2, 3];
const TURNED = 6;
const CORRECTIONS = 3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function printReader(name: string, reader: MadeReader): void {
  const runs = Object.values(TRADES).flatMap((trade) =>
    SEEDS.map((seed) => follow(reader, trade, DECISIONS, seed)),
  );
  const figure = (read: (each: Disagreement) => number) =>
    `${percent(mean(runs.map(({ before }) => read(before))))} before, ${percent(mean(runs.map(({ after }) => read(after))))} after`;
  console.log(
    `${name} (${runs.length} runs, ${mean(runs.map(({ lessons }) => lessons)).toFixed(0)} lessons each)`,
  );
  console.log(`  worth on the wrong side of a half  ${figure(({ worth }) => worth)}`);
  console.log(`  put forward or set aside wrongly   ${figure(({ overruled }) => overruled)}`);
}

/**
 * Prints what learning and template memory are worth, on readers who are made up and on our own texts: per cent. The
 * model was trained on these texts, so that what is left to learn is the readers' taste.
 */
export function printLearning(): void {
  const { messages } = readCorpus();
  console.log('== learning');
  console.log(`${DECISIONS} decisions, then the disagreement on ${DECISIONS} further requests:`);
  printReader('a reader who welcomes recruiters and their own trade, not students', OF_OWN_TASTE);
  printReader('a reader who wants what Winnow puts forward', OF_ONE_MIND);

  const pitches = messages.filter(
    ({ label, text, lang }) => label === 'pitch' && lang === 'en' && text.length > 120,
  );
  const chosen = pitches.filter((_, at) => at % Math.ceil(pitches.length / TURNED) === 0);
  const others = messages.map(({ text }) => text);
  const turned = chosen.map(({ text }) => turn(text, 'genuine', CORRECTIONS, others));
  console.log(
    `${CORRECTIONS} corrections of one pitch to genuine, other names filled in: ${turned.filter(({ after }) => after === 'genuine').length} of ${turned.length} turned; ` +
      `of ${others.length} other notes none moved by more than ${percent(Math.max(...turned.map(({ mostElsewhere }) => mostElsewhere))).trim()} points`,
  );

  const { texts, pairs, falselyOne } = compareAll(others);
  console.log(
    `${texts} different notes, ${pairs.toLocaleString('en')} pairs: ${falselyOne.length} taken for one text; ` +
      `with other names filled in ${percent(knownAgain(messages.filter(({ lang }) => lang !== 'de').map(({ text }) => text))).trim()} are known again`,
  );
  for (const [a, b] of falselyOne) console.log(`  ${JSON.stringify(a)}\n  ${JSON.stringify(b)}`);
}
