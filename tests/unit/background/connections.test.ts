import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/archive/person-name.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { createWorld, HEALTH, request, verdict, type World } from './world.ts';

/** A background whose connections are these, and everything that its scorer was asked. */
async function worldOf(...names: readonly string[]): Promise<{ world: World; asked: Map<string, Profile> }> {
  const asked = new Map<string, Profile>();
  const made = createWorld();
  const world = createWorldWith(made, asked);
  await world.database.connections.bulkPut(
    names.map((name, at) => ({
      id: `linkedin:person-${at}`,
      site: 'linkedin' as const,
      slug: `person-${at}`,
      name,
      company: '',
      position: '',
      connectedAt: null,
      nameKeys: nameKeys(name),
    })),
  );
  return { world, asked };
}

function createWorldWith(world: World, asked: Map<string, Profile>): World {
  Object.assign(world.environment.scorer, {
    score: ({ note }: { note: string | null }, profile: Profile) => {
      asked.set(note ?? '', profile);
      return verdict('unclear', 0.5);
    },
  });
  return world;
}

const see = (world: World, ...notes: readonly (string | null)[]) =>
  world.handlers.seen(
    { pageId: 'p1', requests: notes.map((note, at) => request(`sender-${at}`, note)), health: HEALTH },
    { tabId: 7, frameId: 0 },
  );

describe('connections from an export', () => {
  it('are people that the reader knows, for the notes that name them in full', async () => {
    const { world, asked } = await worldOf('Petra Valk, MBA', 'Jan de Vries', 'Petra Ort');
    await see(world, 'Petra Valk said I should write', 'Jan Vries and Petra send greetings', 'Hello');
    expect(asked.get('Petra Valk said I should write')?.people).toEqual(['Petra Valk']);
    expect(asked.get('Jan Vries and Petra send greetings')?.people).toEqual(['Jan de Vries']);
    expect(asked.get('Hello')?.people).toEqual([]);
  });

  it('stand behind the people that the reader typed, each once', async () => {
    const { world, asked } = await worldOf('Petra Valk', 'Ida Brask');
    await world.handlers.saveProfile({ ...EMPTY_PROFILE, people: ['Petra Valk'] }, null);
    await see(world, 'I know Petra Valk and Ida Brask');
    expect(asked.get('I know Petra Valk and Ida Brask')?.people).toEqual(['Petra Valk', 'Ida Brask']);
  });

  it('change the verdict of what waits once they are taken in, and open pages hear of it', async () => {
    const { world, asked } = await worldOf();
    await see(world, 'Petra Valk said I should write');
    expect(asked.get('Petra Valk said I should write')?.people).toEqual([]);
    await world.database.connections.put({
      id: 'linkedin:petra-valk',
      site: 'linkedin',
      slug: 'petra-valk',
      name: 'Petra Valk',
      company: '',
      position: '',
      connectedAt: null,
      nameKeys: nameKeys('Petra Valk'),
    });
    await world.handlers.takenIn(undefined, null);
    expect(asked.get('Petra Valk said I should write')?.people).toEqual(['Petra Valk']);
    expect(world.told).toEqual([7]);
    await world.handlers.forgetExport(undefined, null);
    expect(asked.get('Petra Valk said I should write')?.people).toEqual([]);
  });
});

describe('a profile that has not changed', () => {
  it('is one object from one page to the next: it is taken apart once', async () => {
    const { world, asked } = await worldOf();
    await world.handlers.saveProfile({ ...EMPTY_PROFILE, skills: ['Pilotage'] }, null);
    await see(world, 'one');
    await see(world, 'two');
    expect(asked.get('one')).toBe(asked.get('two'));
    await world.handlers.saveProfile({ ...EMPTY_PROFILE, skills: ['Knots'] }, null);
    await see(world, 'three');
    expect(asked.get('three')?.skills).toEqual(['Knots']);
  });
});
