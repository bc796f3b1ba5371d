const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = '(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]m)?)?(?:\\s*(?:utc|gmt|z))?';
/** `9/8/22, 9:14 PM`: US order, as `Sent At` has been since 2018. */
const US = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})${TIME}$`);
/** `2025-06-01 14:03:22 UTC`, also with a T. */
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME.replace(',?\\s+', '(?:t|\\s+)')}$`);
/** `08 Feb 2026`, as `Connected On` has been since 2019. */
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\.? ([a-z]{3})[a-z]*\\.?,? (\\d{4})${TIME}$`);
/** `Feb 8, 2026` */
const MONTH_FIRST = new RegExp(`^([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})${TIME}$`);

/**
 * A date as the exports of all years write it, as milliseconds since 1970; null where it is none. The exports name no
 * zone; UTC is taken.
 */
export function parseDate(written: string): number | null {
  // Some years have a narrow no-break space before PM.
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const us = US.exec(text);
  if (us !== null) return utc(fullYear(us[3]), Number(us[1]), Number(us[2]), us.slice(4));
  const iso = ISO.exec(text);
  if (iso !== null) return utc(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null)
    return utc(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return utc(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), monthFirst.slice(4));
  return null;
}

function fullYear(written = ''): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** From 1; 0 for what is no month. */
function monthOf(written = ''): number {
  return MONTHS.indexOf(written) + 1;
}

/** Null for a day or an hour that there is not. */
function utc(
  year: number,
  month: number,
  day: number,
  [hours = '0', minutes = '0', seconds = '0', half]: readonly (string | undefined)[],
): number | null {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, Number(minutes), Number(seconds)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
