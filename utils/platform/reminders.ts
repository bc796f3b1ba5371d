import { browser } from './browser.ts';

const NAME = 'people';
const MAY_NOTIFY = { permissions: ['notifications'] } as const;

/** Has the background started at a moment, also where it or the browser was stopped meanwhile. Null: no more. */
export async function wakeAt(time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: time });
}

/** To be called when the background starts: an alarm that went off while nobody listened is heard then. */
export function onWake(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) work();
  });
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...MAY_NOTIFY.permissions] });
}

/** Calls back with whether the reader may be notified, now and whenever that changes. */
export function watchMayNotify(onChange: (may: boolean) => void): void {
  const look = () => void mayNotify().then(onChange);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/** Only from a press of the reader's: the browser asks them. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...MAY_NOTIFY.permissions] });
}

/** One notification at most; null takes it back. Nothing happens where the reader has not allowed it. */
export async function notify(text: string | null): Promise<void> {
  if (!(await mayNotify())) return;
  if (text === null) {
    await browser.notifications.clear(NAME);
    return;
  }
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Winnow',
    message: text,
  });
}

/** The reader pressed the notification. Without the permission there is nothing to listen to. */
export function onNotificationPressed(work: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === NAME) work();
  });
}
