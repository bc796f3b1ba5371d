import { localeFor } from '../i18n/language.ts';
import { dayOf, nextReminder } from '../people/index.ts';
import { followWish } from '../store/people.ts';
import { countToday } from '../store/people-read.ts';
import { readReminded, writeReminded } from '../store/people-reminded.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { refreshToolbar } from './toolbar.ts';

/**
 * Makes the list of the day where the reader wants to be reminded of it, says so once a day outside of quiet hours, and
 * sees to it that the next day is not missed. To be called whenever the background starts and whenever it is woken.
 */
export async function remind(environment: Environment): Promise<void> {
  const { database, now, reminders, browserLanguage } = environment;
  const { people, language } = await readSettings(database);
  const { notify, count, quietFrom, quietTo } = people;
  if (!notify && !count) {
    await reminders.wakeAt(null);
    return;
  }
  await followWish(database, { do: 'choose' }, now());
  await refreshToolbar(environment);
  const quiet = { from: quietFrom, to: quietTo };
  let said = notify ? await readReminded(database) : dayOf(now());
  if (notify && nextReminder(now(), said, quiet) <= now()) {
    const left = await countToday(database, now());
    // Before it is said: a background that ends in between says nothing twice.
    said = dayOf(now());
    await writeReminded(database, said);
    if (left > 0) await reminders.tell(left, localeFor(language, browserLanguage()));
  }
  await reminders.wakeAt(nextReminder(now(), said, quiet));
}

/** The reader wants to be reminded in another way: what was said and counted in the old one is not left standing. */
export async function remindAnew(environment: Environment): Promise<void> {
  const { database, reminders, browserLanguage } = environment;
  await remind(environment);
  await refreshToolbar(environment);
  if (!(await readSettings(database)).people.notify) await reminders.tell(0, browserLanguage());
}

/** Nobody is left on the list of the day, or nobody at all: what was said of them is taken back. */
export async function takeBackReminder(environment: Environment): Promise<void> {
  const { database, now, reminders, browserLanguage } = environment;
  if ((await countToday(database, now())) === 0) await reminders.tell(0, browserLanguage());
}
