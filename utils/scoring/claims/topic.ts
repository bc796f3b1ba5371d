import type { Analysis } from '../topics/analysis.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** The words of a topic as a text of their own; offsets stay those of the note. */
export function topicAnalysis(reading: Reading, topic: Stretch): Analysis {
  const { analysis } = reading;
  return {
    text: analysis.text,
    tokens: analysis.tokens.slice(topic.from, topic.to),
    stems: analysis.stems.slice(topic.from, topic.to),
    mentions: [],
  };
}
