import type {
  Availability,
  DownloadOptions,
  LanguageModel,
  ModelOptions,
} from '../../../utils/opinion/language-model.ts';

export interface StandIn extends LanguageModel {
  /** What it was made with and asked, in order. */
  readonly heard: (ModelOptions | DownloadOptions | string)[];
  readonly open: () => number;
}

/** A model that answers what it is told to. */
export function standIn(
  answer: (prompt: string) => string | Promise<string>,
  availability: Availability = 'available',
): StandIn {
  const heard: (ModelOptions | DownloadOptions | string)[] = [];
  let open = 0;
  return {
    heard,
    open: () => open,
    availability: async () => availability,
    async create(options) {
      heard.push(options);
      open += 1;
      return {
        async prompt(text) {
          heard.push(text);
          return answer(text);
        },
        destroy() {
          open -= 1;
        },
      };
    },
  };
}
