import type { WinnowDatabase } from './database.ts';

/** How many rows those tables hold that mean something to the reader. */
export interface KeptAmounts {
  readonly requests: number;
  readonly decisions: number;
  readonly lessons: number;
  readonly texts: number;
  readonly people: number;
  readonly touches: number;
  readonly connections: number;
  readonly pastRequests: number;
  readonly readings: number;
}

export async function readKeptAmounts(database: WinnowDatabase): Promise<KeptAmounts> {
  const counts = {
    requests: database.requests.count(),
    decisions: database.decisions.count(),
    lessons: database.lessons.count(),
    texts: database.texts.count(),
    people: database.people.count(),
    touches: database.touches.count(),
    connections: database.connections.count(),
    pastRequests: database.pastRequests.count(),
    readings: database.readings.count(),
  };
  return {
    requests: await counts.requests,
    decisions: await counts.decisions,
    lessons: await counts.lessons,
    texts: await counts.texts,
    people: await counts.people,
    touches: await counts.touches,
    connections: await counts.connections,
    pastRequests: await counts.pastRequests,
    readings: await counts.readings,
  };
}
