import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import type { LabelledMessage } from '../../training/labelled-message.ts';

/** What the types of a classifier leave out. */
interface Insides {
  /** How often each word was in the texts. */
  readonly features: Readonly<Record<string, number>>;
  textToFeatures?: (words: readonly string[]) => readonly number[];
}

/**
 * The npm package `natural` and its naive Bayes classifier, as its page shows it. Training would take it six minutes,
 * since it looks every word of every text up in a list; while it trains it is lent a quicker way to the same numbers.
 */
export function trainNatural(messages: readonly LabelledMessage[]): (text: string) => string {
  const classifier = new BayesClassifier();
  const insides = classifier as unknown as Insides;
  for (const { text, label } of messages) classifier.addDocument(text, label);
  const places = new Map(Object.keys(insides.features).map((word, place) => [word, place]));
  insides.textToFeatures = (words) => {
    const features = new Array<number>(places.size).fill(0);
    for (const word of words) features[places.get(word) ?? 0] = 1;
    return features;
  };
  classifier.train();
  delete insides.textToFeatures;
  return (text) => classifier.classify(text);
}
