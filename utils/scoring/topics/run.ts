/** Neighbouring words that all belong to one entry of the profile. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** How many different telling words of the entry it has. */
  readonly hits: number;
  readonly words: readonly string[];
}
