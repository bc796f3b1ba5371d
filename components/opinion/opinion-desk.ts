import { signal } from '@preact/signals';
import type { LanguageModel } from '../../utils/opinion/language-model.ts';
import type { Request } from '../../utils/requests/index.ts';
import type { OpinionDesk, OpinionState } from './second-opinion.tsx';

/** A model that says nothing for so long has no answer. Milliseconds. */
const PATIENCE = 60_000;

interface Asked {
  readonly request: Request;
  /** ISO 639-1 */
  readonly language: string | null;
}

/** @param find the request of this id as it now is */
export function createOpinionDesk(
  model: LanguageModel,
  find: (requestId: string) => Asked | undefined,
): OpinionDesk {
  const states = signal<ReadonlyMap<string, OpinionState>>(new Map());
  const put = (requestId: string, state: OpinionState) => {
    states.value = new Map(states.value).set(requestId, state);
  };
  return {
    stateOf: (requestId) => states.value.get(requestId) ?? 'unasked',
    async onAsk(requestId) {
      const asked = find(requestId);
      if (asked === undefined || states.value.get(requestId) === 'asking') return;
      put(requestId, 'asking');
      const { askForOpinion } = await import('../../utils/opinion/ask.ts');
      put(
        requestId,
        await askForOpinion(model, asked.request, asked.language, AbortSignal.timeout(PATIENCE)),
      );
    },
  };
}
