import { describe, expect, it } from 'vitest';
import { TRADES } from '../../../tools/learning/inbox.ts';
import { createMemory } from '../../../tools/learning/memory.ts';
import { follow, type MadeReader, OF_ONE_MIND, OF_OWN_TASTE } from '../../../tools/learning/readers.ts';
import { turn } from '../../../tools/learning/turned.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import { type Choice, EMPTY_PROFILE, type Label } from '../../../utils/requests/index.ts';
import { humanNote, nobody, soldNote } from '../scoring/fixtures.ts';

const JOBS = [
  'Hi Ilse, we have an open role for a senior hydrologist in Ghent, competitive salary. May I send you the job description?',
  'Dear Ilse, my client is hiring a groundwater consultant. Your CV looks like a great fit. Are you open to a new position?',
  'We are looking for a hydrologist to join our team in Antwerp. Interested in the vacancy? Send me your CV.',
];
const NEXT_JOB =
  'Hello, I recruit for an engineering firm. There is a new vacancy for a water engineer, would you like to apply?';
const ask = (note: string) => ({ note, sender: nobody });

function taught(notes: readonly string[], decision: Choice | null, label: Label | null = null) {
  const memory = createMemory(EMPTY_PROFILE);
  for (const note of notes) memory.learn(ask(note), decision, label);
  return memory;
}

const untaught = taught([], null);

describe('three decisions', () => {
  it('make a kind worth the time, and say so', () => {
    expect(untaught.score(ask(NEXT_JOB)).worth).toBeLessThan(0.5);
    const after = taught(JOBS, 'accept').score(ask(NEXT_JOB));
    expect(after.worth).toBeGreaterThan(0.5);
    expect(after.reasons.map(({ code }) => code)).toContain('reader-wants-such');
  });

  it('leave other kinds nearly where they were', () => {
    const memory = taught(JOBS, 'accept');
    expect(memory.score(ask(humanNote)).label).toBe('genuine');
    expect(memory.score(ask(soldNote)).label).toBe('pitch');
    expect(memory.score(ask(soldNote)).worth).toBeLessThan(0.3);
  });

  it('say nothing of labels: those are what a request is, not whether it is wanted', () => {
    const before = untaught.score(ask(NEXT_JOB)).probabilities;
    expect(taught(JOBS, 'accept').score(ask(NEXT_JOB)).probabilities).toEqual(before);
  });
});

describe('a correction', () => {
  it('moves the same note further than a decision on it', () => {
    const corrected = taught([soldNote], null, 'genuine').score(ask(soldNote)).worth;
    const accepted = taught([soldNote], 'accept').score(ask(soldNote)).worth;
    expect(corrected).toBeGreaterThan(accepted);
  });
});

describe('a text that was declined', () => {
  it('is known when it comes again with another name, and says so', () => {
    const memory = taught([soldNote], 'decline');
    const again = soldNote.replace('Ilse', 'Bo');
    const [before, after] = [untaught.score(ask(again)), memory.score(ask(again))];
    expect(after.reasons.map(({ code }) => code)).toContain('text-declined-as-pitch');
    expect(after.probabilities.pitch).toBeGreaterThan(before.probabilities.pitch);
    expect(after.worth).toBeLessThan(before.worth);
    expect(memory.score(ask(humanNote)).reasons.map(({ code }) => code)).not.toContain(
      'text-declined-as-pitch',
    );
  });
});

describe('three corrections of one text', () => {
  const { messages } = readCorpus();
  const others = messages.filter((_, at) => at % 12 === 0).map(({ text }) => text);
  const pitches = messages.filter(
    ({ label, lang, text }) => label === 'pitch' && lang === 'en' && text.length > 120,
  );
  const chosen = pitches.filter((_, at) => at % Math.ceil(pitches.length / 3) === 0).map(({ text }) => text);

  it.each(chosen)(
    'turn that text, and move no other by more than 5 points: %s',
    (text) => {
      const { before, after, mostElsewhere } = turn(text, 'genuine', 3, others);
      expect(before).not.toBe('genuine');
      expect(after).toBe('genuine');
      expect(mostElsewhere).toBeLessThanOrEqual(0.05);
    },
    30_000,
  );
});

describe('200 decisions', () => {
  const means = (reader: MadeReader, seed: number) => {
    const runs = Object.values(TRADES).map((trade) => follow(reader, trade, 200, seed));
    const mean = (read: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + read(run), 0) / runs.length;
    return {
      before: {
        worth: mean(({ before }) => before.worth),
        overruled: mean(({ before }) => before.overruled),
      },
      after: { worth: mean(({ after }) => after.worth), overruled: mean(({ after }) => after.overruled) },
    };
  };

  it('of readers with a taste and a trade of their own halve the disagreement on 200 further requests', () => {
    const { before, after } = means(OF_OWN_TASTE, 1);
    expect(before.worth).toBeGreaterThan(0.2);
    expect(after.worth).toBeLessThanOrEqual(before.worth / 2);
    expect(after.overruled).toBeLessThan(0.65 * before.overruled);
  }, 60_000);

  it('of readers who want what Winnow puts forward lose nothing', () => {
    const { before, after } = means(OF_ONE_MIND, 2);
    expect(after.worth).toBeLessThanOrEqual(before.worth + 0.005);
    expect(after.overruled).toBeLessThanOrEqual(before.overruled + 0.0025);
  }, 60_000);
});
