import type { Profile } from '../requests/index.ts';
import { writeProfile } from '../store/singles.ts';
import { forgetTaken, leaveOut } from '../store/taken.ts';
import type { Environment } from './environment.ts';
import { judgeAnew } from './judge-anew.ts';

/** The reader says who they are. */
export async function saveProfile(environment: Environment, profile: Profile): Promise<void> {
  await writeProfile(environment.database, profile);
  await judgeAnew(environment);
}

/** The reader removes entries of their export from the profile, or brings them back. */
export async function saveLeftOut(environment: Environment, keys: readonly string[]): Promise<void> {
  await leaveOut(environment.database, keys);
  await judgeAnew(environment);
}

export async function forgetExport(environment: Environment): Promise<void> {
  await forgetTaken(environment.database);
  await judgeAnew(environment);
}
