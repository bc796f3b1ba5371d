import * as v from 'valibot';

/** How staying in touch reminds the reader. Nothing is said unless they want it. */
export interface PeopleSettings {
  /** At most so many people are suggested a day. */
  readonly aDay: number;
  /** A quiet count on the toolbar icon, where no request is to be counted there. */
  readonly count: boolean;
  /** One notification a day. Needs the browser's optional permission. */
  readonly notify: boolean;
  /** Hours of the day, 0 to 23, between which nothing is said; the same twice: none. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

export const MOST_A_DAY = 20;

export const DEFAULT_PEOPLE_SETTINGS: PeopleSettings = {
  aDay: 3,
  count: false,
  notify: false,
  quietFrom: 20,
  quietTo: 9,
};

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

/** Falls back field by field. */
export const peopleSettingsSchema = v.fallback(
  v.object({
    aDay: v.fallback(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_A_DAY)),
      DEFAULT_PEOPLE_SETTINGS.aDay,
    ),
    count: v.fallback(v.boolean(), DEFAULT_PEOPLE_SETTINGS.count),
    notify: v.fallback(v.boolean(), DEFAULT_PEOPLE_SETTINGS.notify),
    quietFrom: v.fallback(hour, DEFAULT_PEOPLE_SETTINGS.quietFrom),
    quietTo: v.fallback(hour, DEFAULT_PEOPLE_SETTINGS.quietTo),
  }),
  DEFAULT_PEOPLE_SETTINGS,
);
