/**
 * How pages say when something came, where browsers are not asked or say it otherwise. All as shapes: folded, a number
 * is `#`, and there are no spaces and no points.
 */

/**
 * English as browsers say it. To ask a browser of any language makes it load what it knows of all of them, which holds a
 * page for longer than all else that we do there at one time; and English is asked for on every page.
 */
export const ENGLISH_TIMES: ReadonlySet<string> = new Set(
  [
    '#secondsago #secondago #minutesago #minuteago #hoursago #hourago #daysago #dayago #weeksago #weekago',
    '#monthsago #monthago #quartersago #quarterago #yearsago #yearago',
    '#secago #minago #hrago #wkago #moago #qtrsago #qtrago #yrago',
    '#sago #mago #hago #dago #wago #qago #yago',
    'now thisminute thishour today yesterday thisweek lastweek thismonth lastmonth thisquarter lastquarter',
    'thisyear lastyear thiswk lastwk thismo lastmo thisqtr lastqtr thisyr lastyr',
  ].flatMap((line) => line.split(' ')),
);

/** This very moment; browsers only know "now". */
const JUST_NOW: ReadonlySet<string> = new Set([
  ...['justnow', 'geradeeben', 'soeben', "àl'instant", 'ahoramismo', 'agoramesmo', 'proprioora', 'zojuist'],
  ...['alldelesnyss', 'ligenu', 'akkuratnå', 'juuriäsken', 'przedchwilą', 'právěteď', 'éppmost', 'chiaracum'],
  ...['μόλιςτώρα', 'толькочто', 'щойно', 'току-що', 'azönce', 'barusaja', 'barusahaja', 'vừaxong'],
  ...['ngayonlang', 'เมื่อสักครู่', 'たった今', '방금', '刚刚', '剛剛', 'الآن', 'همینالان'],
  ...['הרגע', 'अभी-अभी'],
]);

/** What stands around a number and its unit. */
const FRAMES: readonly RegExp[] = [
  /^f[oö]r#\p{L}{1,12}(?:siden|sedan)$/u,
  /^#\p{L}{1,12}(?:yang)?lalu$/u,
  /^#\p{L}{1,12}(?:na)?ang(?:nakalipas|nakararaan)$/u,
  /^(?:منذ|قبل)#?\p{L}{2,10}$/u,
  /^לפני#?\p{L}{2,10}$/u,
  /^#[\p{L}\p{M}]{1,12}ਪਹਿਲਾਂ$/u,
  /^ਬੀਤਿਆਕੱਲ੍ਹ$/u,
];

/** Longer than any of these. */
const LONGEST = 24;

/** @param shape see `cards/received-time.ts`. */
export function isOtherTime(shape: string): boolean {
  return shape.length <= LONGEST && (JUST_NOW.has(shape) || FRAMES.some((frame) => frame.test(shape)));
}
