// Neither package carries types; these are the parts of them that are used.

declare module 'bayes' {
  interface Bayes {
    learn(text: string, label: string): Promise<unknown>;
    categorize(text: string): Promise<string>;
    tokenizer(text: string): readonly string[];
    tokenProbability(token: string, label: string): number;
    frequencyTable(tokens: readonly string[]): Readonly<Record<string, number>>;
    docCount: Readonly<Record<string, number>>;
    totalDocuments: number;
  }
  export default function createBayes(): Bayes;
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Wink {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
    learn(text: string, label: string): void;
    consolidate(): void;
    computeOdds(text: string): readonly (readonly [string, number])[];
  }
  export default function createWink(): Wink;
}
