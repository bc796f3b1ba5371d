/** Bytes of text that one ZIP may hold in the files that are read. The largest real export has a tenth of it in them. */
export const MOST_UNPACKED = 512 * 1024 * 1024;

/** Text of this kind packs to a third or a tenth; what packs to less than a two hundredth was made to burst. */
export const MOST_RATIO = 200;

/** Below this many bytes no ratio is looked at: a short file of equal lines is harmless. */
export const RATIO_COUNTS_FROM = 1024 * 1024;

/** Entries of one ZIP. A complete export with all of its media has some hundreds. */
export const MOST_FILES = 20_000;

/** Characters of one row. A message on the network is far shorter. */
export const LONGEST_ROW = 256 * 1024;

/** Characters of a name, a title, a company. */
export const LONGEST_CELL = 300;

/** Characters of a note; the network allows 300, in older years more. */
export const LONGEST_NOTE = 2_000;

/** The network itself allows 30,000. */
export const MOST_CONNECTIONS = 100_000;

/** The network hands out the last months only. */
export const MOST_REQUESTS = 100_000;

/** Entries of one list of the profile. */
export const MOST_ENTRIES = 500;
