import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remind } from '../../../utils/background/people-reminders.ts';
import { resume } from '../../../utils/background/resume.ts';
import { clockAt, dayOf, isQuiet } from '../../../utils/people/index.ts';
import { DEFAULT_PEOPLE_SETTINGS, type PeopleSettings } from '../../../utils/settings/people-settings.ts';
import { createWorld, type World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
beforeEach(async () => {
  world = createWorld();
  for (const personId of ['ada', 'bo'])
    await world.handlers.people(
      {
        do: 'add',
        newcomer: { from: 'hand', personId, name: personId, profileUrl: null, cadence: 'monthly' },
        anyway: false,
      },
      null,
    );
});
afterEach(() => world.database.delete());

const want = (change: Partial<PeopleSettings>) =>
  world.handlers.saveSettings({ people: { ...DEFAULT_PEOPLE_SETTINGS, ...change } }, null);

/** Lives on hour by hour; at each the background may start. Returns the moments at which something was said. */
async function live(hours: number, starts: (hour: number) => boolean): Promise<readonly number[]> {
  const said: number[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const before = world.reminded.length;
    if (starts(hour)) await remind(world.environment);
    if (world.reminded.length > before) said.push(world.environment.now());
    world.pass(HOUR);
  }
  return said;
}

describe('reminders', () => {
  it('are none unless the reader wants them', async () => {
    world.pass(40 * DAY);
    await resume(world.environment);
    expect(world.reminded).toEqual([]);
    expect(world.alarms.at(-1)).toBeNull();
    expect(await world.database.people.where('suggestedOn').above('').count()).toBe(0);
  });

  it('come once a day and never in quiet hours, however often the background starts', async () => {
    await want({ notify: true });
    world.pass(40 * DAY);
    const said = await live(72, () => true);
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(new Set(said.map((time) => dayOf(time))).size).toBe(said.length);
    for (const time of said) expect(isQuiet(clockAt(time).hour, { from: 20, to: 9 })).toBe(false);
  });

  it('come once after a long sleep', async () => {
    await want({ notify: true });
    world.pass(40 * DAY);
    await live(24, () => true);
    const said = await live(30 * 24, (hour) => hour === 15 * 24 || hour === 15 * 24 + 1);
    expect(said.length).toBeLessThanOrEqual(1);
  });

  it('have the background woken at the next open hour', async () => {
    await want({ notify: true });
    const next = world.alarms.at(-1) ?? 0;
    expect(next).toBeGreaterThan(world.environment.now());
    expect(clockAt(next).hour).toBe(9);
  });

  it('come on the very day once its quiet hours are over, though nothing else starts the background', async () => {
    world.pass(40 * DAY);
    const { hour } = clockAt(world.environment.now());
    await want({ notify: true, quietFrom: (hour + 23) % 24, quietTo: (hour + 3) % 24 });
    expect(world.reminded).toEqual([]);
    const alarm = world.alarms.at(-1) ?? 0;
    expect(alarm - world.environment.now()).toBeLessThanOrEqual(3 * HOUR);
    world.pass(alarm - world.environment.now());
    await remind(world.environment);
    expect(world.reminded).toEqual([2]);
    expect(dayOf(world.alarms.at(-1) ?? 0)).not.toBe(dayOf(world.environment.now()));
  });

  it('say nothing where nobody is due', async () => {
    await want({ notify: true });
    await live(48, () => true);
    expect(world.reminded).toEqual([]);
  });

  it('leave nothing behind once they are switched off', async () => {
    await want({ notify: true, count: true, quietFrom: 0, quietTo: 0 });
    world.pass(40 * DAY);
    await remind(world.environment);
    expect(world.reminded.at(-1)).toBe(2);
    expect(world.peopleCounts.at(-1)).toBe(2);
    await want({});
    expect(world.reminded.at(-1)).toBe(0);
    expect(world.peopleCounts.at(-1)).toBe(0);
    expect(world.alarms.at(-1)).toBeNull();
    const said = world.reminded.length;
    await live(48, () => true);
    expect(world.reminded).toHaveLength(said);
  });

  it('are taken back where nobody is left: touched, forgotten or erased', async () => {
    await want({ notify: true, quietFrom: 0, quietTo: 0 });
    world.pass(40 * DAY);
    await remind(world.environment);
    expect(world.reminded).toEqual([2]);
    await world.handlers.people({ do: 'forget', personId: 'ada' }, null);
    await world.doLater();
    expect(world.reminded).toEqual([2]);
    await world.handlers.people({ do: 'forget', personId: 'bo' }, null);
    await world.doLater();
    expect(world.reminded).toEqual([2, 0]);
    await world.handlers.eraseEverything(undefined, null);
    await world.doLater();
    expect(world.reminded.at(-1)).toBe(0);
    expect(world.alarms.at(-1)).toBeNull();
  });
});
