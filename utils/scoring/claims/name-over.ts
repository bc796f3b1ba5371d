import type { Anchor } from '../topics/anchors.ts';
import { kindByName } from './kind-by-name.ts';
import { kindByPhrase } from './kind-by-phrase.ts';
import { kindOnCard } from './kind-of-unheard.ts';
import { findNames } from './names.ts';
import type { Reading } from './reading.ts';
import { overlaps } from './reading.ts';
import { schoolNamed } from './school-towns.ts';
import type { Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

/** "De gemeente Eindhoven" is an employer. */
const PUBLIC = words('gemeente stadtverwaltung prefeitura ayuntamiento mairie politie');
const OF = words('de do da di von van of');
const IN_TOWN = words('in en em a ad zu te');
const AT = words('at on in bei beim auf an bij op aan chez');
const THE = words('the der dem de het');

/**
 * "On the Südback in Stuttgart", "la feria de Frankfurt": what is in the town, or is called after it. A school of the town is told
 * elsewhere.
 */
export function nameOver(reading: Reading, stretch: Stretch, cue: Stretch, town: Anchor): Stretch | null {
  const { tokens } = reading.analysis;
  const [near, far] = [tokens[town.from - 1]?.norm ?? '', tokens[town.from - 2]?.norm ?? ''];
  if (PUBLIC.has(near)) return { from: town.from - 1, to: town.to };
  if (PUBLIC.has(far) && OF.has(near)) return { from: town.from - 2, to: town.to };
  const names = findNames(reading, stretch).filter((name) => !overlaps(name, cue));
  const holding = names.find(
    (name) => name.from <= town.from && name.to >= town.to && name.to - name.from > town.to - town.from,
  );
  if (holding !== undefined && byShortName(reading, holding) !== null) return holding;
  if (holding !== undefined)
    return kindByName(reading, holding) === null || schoolNamed(reading, town) !== null ? null : holding;
  // "Grew up in Abuja before coming to Yorkshire"
  const home = names.find((name) => isHome(reading, cue, name, town));
  if (home !== undefined) return home;
  if (!IN_TOWN.has(near)) return null;
  const house = nameAt(reading, cue, town);
  if (house !== null && schoolNamed(reading, town) === null) return house;
  if (town.entries.length > 0) return null;
  return names.findLast((name) => name.from >= cue.to && name.to < town.from) ?? null;
}

function isHome(reading: Reading, cue: Stretch, name: Stretch, town: Stretch): boolean {
  return name.from >= cue.to && name.to < town.from && kindByPhrase(reading, name) === 'place';
}

/** "At the Martini Hospital in Groningen", "an der Worlddidac in Bern": what one is at, right before the town. */
function nameAt(reading: Reading, cue: Stretch, town: Stretch): Stretch | null {
  const { tokens } = reading.analysis;
  const to = town.from - 1;
  let from = to;
  while (from > 0 && tokens[from - 1]?.capital === true && tokens[from]?.gap === ' ') from -= 1;
  const [near, far] = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (from === to || overlaps({ from, to }, cue) || tokens[from]?.gap !== ' ') return null;
  if (!AT.has(near) && !(THE.has(near) && AT.has(far))) return null;
  const name = { from, to };
  // In German any noun has a capital.
  const isCalled = tokens[from]?.upper === true || kindByName(reading, name) !== null;
  if (reading.german && !isCalled && kindOnCard(reading, name) === null) return null;
  return name;
}
