import type { Request, Verdict } from '../requests/index.ts';
import { profilesFor } from '../store/known-people.ts';
import { readProfile } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { readJudge } from './judge.ts';

/** Judges samples as this reader's own requests are judged. Nothing is written. */
export async function tryOut(
  environment: Environment,
  samples: readonly Pick<Request, 'note' | 'sender'>[],
): Promise<readonly Verdict[]> {
  const { database } = environment;
  const [judge, profileFor] = await Promise.all([
    readJudge(environment, []),
    profilesFor(
      database,
      await readProfile(database),
      samples.map(({ note }) => note),
    ),
  ]);
  return samples.map((sample) => judge(sample, {}, profileFor(sample.note)));
}
